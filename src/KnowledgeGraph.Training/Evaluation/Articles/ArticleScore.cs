using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Evaluation.Claims;
using KnowledgeGraph.Training.Relations;

namespace KnowledgeGraph.Training.Evaluation.Articles;

/// <summary>Compares the facts of an article with its annotation.</summary>
internal sealed class ArticleScore
{
    private readonly GoldFacts gold;
    private readonly GoldArticle texts;
    private readonly ArticleFacts facts;
    private readonly ArticleTally tally;
    private readonly Dictionary<string, string> persons;
    private readonly Dictionary<string, string> institutions;
    private readonly Dictionary<string, string> journals;

    private ArticleScore(GoldFacts gold, GoldArticle texts, ArticleFacts facts, ArticleTally tally)
    {
        (this.gold, this.texts, this.facts, this.tally) = (gold, texts, facts, tally);
        persons = NamePairing.Of([.. gold.Persons.Select(known => (known.Id, known.Forms))], [.. facts.Persons.Select(found => (found.Id, found.Name))], loosely: false);
        institutions = NamePairing.Of(
            [.. gold.Institutions.Select(known => (known.Id, known.Forms))], [.. facts.Institutions.Select(found => (found.Id, found.Name))], loosely: true);
        journals = NamePairing.Of([.. gold.Journals.Select(known => (known.Id, known.Forms))], [.. facts.Journals.Select(found => (found.Id, found.Name))], loosely: true);
    }

    /// <summary>Adds an article's counts to a tally.</summary>
    /// <param name="gold">People, institutions and studies that were annotated.</param>
    /// <param name="texts">Quotes, statements and findings that were annotated.</param>
    /// <param name="facts">What was extracted from the same article.</param>
    /// <param name="tally">The sums.</param>
    public static void Add(GoldFacts gold, GoldArticle texts, ArticleFacts facts, ArticleTally tally)
    {
        var score = new ArticleScore(gold, texts, facts, tally);
        score.Entities();
        score.People();
        score.Studies();
        score.StudiesApart();
        score.Speech("quotes", isDirect: true, Agreement.Quote);
        score.Speech("reported", isDirect: false, Agreement.Statement);
        score.Findings();
    }

    private void Entities()
    {
        tally.Add("persons", persons.Count, facts.Persons.Length, gold.Persons.Count);
        tally.Add("institutions", institutions.Count, facts.Institutions.Length, gold.Institutions.Count);
        tally.Add("journals", journals.Count, facts.Journals.Length, gold.Journals.Count);
    }

    private void People()
    {
        foreach (var found in facts.Persons)
        {
            if (!persons.TryGetValue(found.Id, out var id)) continue;
            var known = gold.Persons.First(person => person.Id == id);
            tally.Add("part", known.Part == found.Part ? 1 : 0, 1, 1);
            if ((known.Role ?? found.Role) is null) continue;
            var same = known.Role is not null && found.Role is not null && WordBag.Overlap(WordBag.Of(known.Role), WordBag.Of(found.Role)) >= Agreement.Role;
            tally.Add("role", same ? 1 : 0, found.Role is null ? 0 : 1, known.Role is null ? 0 : 1);
        }

        tally.Add(
            "affiliations",
            facts.Persons.SelectMany(person => person.Affiliations.Select(tie => (Person(person.Id), Body(tie.Institution)))).ToHashSet(),
            gold.Persons.SelectMany(person => person.Affiliations.Select(body => (person.Id, body))).ToHashSet());
    }

    private void Studies()
    {
        Tie("study-journal", study => [study.Journal], study => [study.Journal], id => journals.GetValueOrDefault(id, Unknown(id)));
        Tie("study-institution", study => study.Institutions, study => study.Institutions, Body);
        Tie("study-people", study => study.People, study => study.People, Person);
        Tie("study-lead", study => [study.Lead], study => [study.Lead], Person);

        void Tie(string row, Func<StudyFacts, IEnumerable<string?>> found, Func<GoldStudy, IEnumerable<string?>> given, Func<string, string> meant) => tally.Add(
            row,
            facts.Studies.SelectMany(found).OfType<string>().Select(meant).ToHashSet(StringComparer.Ordinal),
            gold.Studies.SelectMany(given).OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// Where an article tells of several studies, by the annotation or as found: which of the journals, houses and people that have a study in both share one.
    /// The rows above do not ask that.
    /// </summary>
    private void StudiesApart()
    {
        if (gold.Studies.Count < 2 && facts.Studies.Length < 2) return;
        HashSet<string>[] given = [.. gold.Studies.Select(study => Members(study.Journal, study.Institutions, study.People))];
        HashSet<string>[] found = [.. facts.Studies.Select(study => Members(study.Journal, study.Institutions, study.People).Select(Meant).ToHashSet(StringComparer.Ordinal))];
        var both = given.SelectMany(members => members).Intersect(found.SelectMany(members => members), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        tally.Add("same study", SameStudy.Pairs(found, both), SameStudy.Pairs(given, both));

        string Meant(string id) => persons.TryGetValue(id, out var person) ? person : Body(id);
        static HashSet<string> Members(string? journal, IEnumerable<string> institutions, IEnumerable<string> people) =>
            institutions.Concat(people).Concat(journal is null ? [] : [journal]).ToHashSet(StringComparer.Ordinal);
    }

    private void Speech(string row, bool isDirect, double least)
    {
        var given = texts.Quotes.Where(quote => quote.IsDirect == isDirect).ToArray();
        var found = facts.Claims.Where(claim => claim.Form == (isDirect ? ClaimForms.Quoted : ClaimForms.Reported)).ToArray();
        var pairs = TextPairing.Of([.. given.Select(quote => quote.Text)], [.. found.Select(claim => claim.Text)], least);
        tally.Add(row, pairs.Count, found.Length, given.Length);
        tally.Add("attributed " + row, pairs.Count(pair => given[pair.Given].Speaker == Speaker(found[pair.Found])), found.Length, given.Length);
    }

    private void Findings()
    {
        string[] found = [.. facts.Claims.Where(claim => claim.Finding && claim.Form != ClaimForms.Quoted).Select(claim => claim.Sentence.Text).Distinct(StringComparer.Ordinal)];
        tally.Add("findings", TextPairing.Of(texts.Findings, found, Agreement.Quote).Count, found.Length, texts.Findings.Length);
    }

    private string Speaker(ClaimFacts claim) => claim.Speaker switch
    {
        null or Speakers.Other => Speakers.Other,
        Speakers.Study => Speakers.Study,
        var id => persons.TryGetValue(id, out var person) ? person : Body(id),
    };

    private string Person(string id) => persons.GetValueOrDefault(id, Unknown(id));

    private string Body(string id) => institutions.TryGetValue(id, out var institution) ? institution : journals.GetValueOrDefault(id, Unknown(id));

    private static string Unknown(string id) => "?" + id;
}
