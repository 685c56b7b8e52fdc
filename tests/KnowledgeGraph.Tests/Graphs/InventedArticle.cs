using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Builds the facts of an invented article sentence by sentence, with spans that hold.</summary>
internal sealed class InventedArticle(string source, DateOnly? published = null, string? publisher = null)
{
    private readonly StringBuilder text = new();
    private readonly List<SentenceFacts> sentences = [];
    private readonly List<PersonFacts> persons = [];
    private readonly List<InstitutionFacts> institutions = [];
    private readonly List<JournalFacts> journals = [];
    private readonly List<StudyFacts> studies = [];
    private readonly List<ClaimFacts> claims = [];
    private readonly List<TopicFacts> topics = [];

    /// <summary>"By A."</summary>
    public InventedArticle Byline(string journalist)
    {
        var sentence = Sentence($"By {journalist}.");
        persons.Add(new PersonFacts { Id = $"p{persons.Count + 1}", Name = journalist, PartStated = new Attested(Parts.Journalist, "byline", 0.9, sentence), Mentions = [Within(sentence, journalist)] });
        return this;
    }

    /// <summary>"A, ROLE at I, led the study in J."</summary>
    public InventedArticle Study(string author, string role, string institution, string journal)
    {
        var sentence = Sentence($"{author}, {role} at {institution}, led the study in {journal}.");
        var i = Institution(institution, sentence);
        var j = Journal(journal, sentence);
        var link = Within(sentence, $"{role} at {institution}");
        var p = persons.Count + 1;
        persons.Add(new PersonFacts
        {
            Id = $"p{p}",
            Name = author,
            PartStated = new Attested(Parts.Author, "leads", 0.9, sentence),
            RoleStated = new Attested(role, "role-at", 0.8, link),
            Mentions = [Within(sentence, author)],
            Affiliations = [new AffiliationFacts(i, null, 0.95, "role-at", link)],
        });
        studies.Add(new StudyFacts
        {
            Id = $"s{studies.Count + 1}",
            Evidence = [sentence],
            Links =
            [
                new StudyLink(StudyLinkKinds.Journal, j, 0.9, "study-in", sentence),
                new StudyLink(StudyLinkKinds.Lead, $"p{p}", 0.9, "led", sentence),
                new StudyLink(StudyLinkKinds.Institution, i, 0.7, "author-of", sentence),
            ],
        });
        return this;
    }

    /// <summary>"A of I said that WORDS."</summary>
    public InventedArticle Comment(string person, string institution, string words, string topic)
    {
        var sentence = Sentence($"{person} of {institution} said that {words}.");
        var i = Institution(institution, sentence);
        var p = $"p{persons.Count + 1}";
        var name = Within(sentence, person);
        persons.Add(new PersonFacts
        {
            Id = p,
            Name = person,
            PartStated = new Attested(Parts.Expert, "said", 0.7, sentence),
            Mentions = [name],
            Affiliations = [new AffiliationFacts(i, null, 0.9, "of", Within(sentence, $"{person} of {institution}"))],
        });
        if (studies.Count > 0)
        {
            studies[0] = studies[0] with { Links = studies[0].Links.Add(new StudyLink(StudyLinkKinds.Commentator, p, 0.8, "said", sentence)) };
        }

        var span = Within(sentence, words);
        var t = Topic(topic, span);
        claims.Add(new ClaimFacts
        {
            Id = $"c{claims.Count + 1}",
            Form = ClaimForms.Reported,
            Text = words,
            Start = span.Start,
            End = span.End,
            Sentences = [sentence],
            SpeakerStated = new Attested(p, "said-that", 0.85, name),
            Cue = Within(sentence, "said"),
            Finding = studies.Count > 0,
            Study = studies.Count > 0 ? "s1" : null,
            Topics = [t],
            Confidence = 0.75,
            Rule = "said-that",
        });
        return this;
    }

    /// <summary>"FINDING." in the article's own words, of its study where it has one.</summary>
    public InventedArticle Finding(string finding, string certainty = Certainties.Asserted)
    {
        var sentence = Sentence($"{finding}.");
        claims.Add(new ClaimFacts
        {
            Id = $"c{claims.Count + 1}",
            Form = ClaimForms.Narrated,
            Text = finding,
            Start = sentence.Start,
            End = sentence.End - 1,
            Sentences = [sentence],
            Finding = true,
            Study = studies.Count > 0 ? "s1" : null,
            Certainty = certainty,
            Confidence = 0.8,
            Rule = "finding",
        });
        return this;
    }

    /// <summary>The facts with the article's text.</summary>
    public ArticleFacts Facts(string engine = "test") => new()
    {
        Article = new ArticleHeader { Id = source, Path = source, Source = source, Title = "On " + source, Publisher = publisher, Published = published, Text = text.ToString() },
        Engine = new EngineVersion(engine, ImmutableSortedDictionary<string, string>.Empty),
        Persons = [.. persons],
        Institutions = [.. institutions],
        Journals = [.. journals],
        Studies = [.. studies],
        Claims = [.. claims],
        Topics = [.. topics],
        Sentences = [.. sentences],
    };

    private Evidence Sentence(string words)
    {
        if (text.Length > 0) text.Append(' ');
        var start = text.Length;
        text.Append(words);
        sentences.Add(new SentenceFacts(start, text.Length, false));
        return new Evidence(start, text.Length, words);
    }

    private static Evidence Within(Evidence sentence, string words)
    {
        var start = sentence.Start + sentence.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(start, start + words.Length, words);
    }

    private string Institution(string name, Evidence sentence)
    {
        var known = institutions.FindIndex(institution => institution.Name == name);
        if (known < 0) institutions.Add(new InstitutionFacts { Id = $"i{institutions.Count + 1}", Name = name, Kind = "university", Mentions = [Within(sentence, name)] });
        else institutions[known] = institutions[known] with { Mentions = institutions[known].Mentions.Add(Within(sentence, name)) };
        return known < 0 ? institutions[^1].Id : institutions[known].Id;
    }

    private string Journal(string name, Evidence sentence)
    {
        journals.Add(new JournalFacts($"j{journals.Count + 1}", name, [Within(sentence, name)]));
        return journals[^1].Id;
    }

    private string Topic(string phrase, Evidence words)
    {
        topics.Add(new TopicFacts($"t{topics.Count + 1}", phrase, [words]));
        return topics[^1].Id;
    }
}
