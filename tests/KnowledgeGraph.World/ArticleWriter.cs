using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.World;

/// <summary>Writes one outlet's article about a study: paraphrased, hedged, with quotes and with the slips that names suffer.</summary>
internal sealed class ArticleWriter
{
    private const double SurnameSlip = 0.015;
    private const double InstitutionSlip = 0.01;
    private readonly FictionalWorld world;
    private readonly WorldStudy study;
    private readonly ArticleComposer composer = new();
    private readonly Dictionary<string, string> gold = new(StringComparer.Ordinal);
    private readonly List<PersonDraft> people = [];
    private readonly Dictionary<int, string> institutions = [];
    private readonly List<ClaimFacts> claims = [];
    private readonly List<StudyLink> links = [];
    private readonly string outlet;
    private Dice dice;
    private Evidence? reported;

    private ArticleWriter(FictionalWorld world, int seed, WorldStudy study, int writtenAs, string outlet)
    {
        (this.world, this.study, this.outlet) = (world, study, outlet);
        dice = Dice.Of(seed, "article", writtenAs);
    }

    /// <summary>Writes an article.</summary>
    /// <param name="world">The world.</param>
    /// <param name="seed">The world's seed.</param>
    /// <param name="study">The study it is about.</param>
    /// <param name="number">Number of the article.</param>
    /// <param name="writtenAs">Number of the article whose words it repeats; its own where it is no reprint.</param>
    public static WorldArticle Write(FictionalWorld world, int seed, WorldStudy study, int number, int writtenAs)
    {
        var own = Dice.Of(seed, "outlet", number);
        var outlet = world.Outlet(ref own);
        var writer = new ArticleWriter(world, seed, study, writtenAs, outlet);
        writer.Compose();
        var published = own.Chance(0.06) ? (DateOnly?)null : study.Published.AddDays(own.Next(4));
        return writer.Finish(string.Create(CultureInfo.InvariantCulture, $"world-{seed}-{number:D7}"), published);
    }

    private void Compose()
    {
        var journalist = dice.Next(12);
        composer.Say("By ");
        Person($"p{people.Count + 1}", FictionalWorld.Journalist(outlet, journalist), world.JournalistName(outlet, journalist), Parts.Journalist, null, -1);
        composer.EndSentence("", furniture: true);
        composer.EndParagraph();
        Finding(WorldPhrases.Lead(ref dice, study), isLead: true);
        composer.EndParagraph();
        Report();
        composer.EndParagraph();
        Finding(WorldPhrases.Detail(ref dice, study), isLead: false);
        composer.EndParagraph();
        var lead = Author(0, isLead: true);
        Quote(lead, WorldPhrases.AuthorQuote(ref dice, study));
        if (study.Authors.Length > 1 && dice.Chance(0.5))
        {
            composer.EndParagraph();
            Quote(Author(1, isLead: false), WorldPhrases.SecondQuote(ref dice, study));
        }

        if (dice.Chance(0.55) && ExpertFor() is { } expert)
        {
            composer.EndParagraph();
            Quote(Expert(expert), WorldPhrases.ExpertQuote(ref dice, study));
        }
    }

    private void Finding(string sentence, bool isLead)
    {
        var start = composer.Length;
        composer.Say(sentence);
        var whole = composer.EndSentence();
        claims.Add(new ClaimFacts
        {
            Id = Id('c', claims.Count),
            Form = ClaimForms.Narrated,
            Text = sentence,
            Start = start,
            End = start + sentence.Length,
            Sentences = [whole],
            Finding = true,
            Study = "s1",
            Certainty = WorldPhrases.CertaintyOf(sentence),
            Strength = isLead ? Strengths.Association : Strengths.None,
            Confidence = 0.9,
            Rule = "world",
            Numbers = [.. sentence.Split(' ').Where(word => char.IsAsciiDigit(word[0]))],
        });
    }

    private void Report()
    {
        var journal = FictionalWorld.Journal(study.Journal);
        composer.Say(dice.Chance(0.5) ? "The study, published in " : "The findings appear in ");
        var form = WorldPhrases.JournalForm(ref dice, journal);
        composer.Name("j1", form);
        gold["j1"] = $"journal-{study.Journal}";
        composer.Say(string.Create(CultureInfo.InvariantCulture, $", followed {study.Sample} {study.Population} and was led by a team at "));
        var home = world.Person(study.Authors[0]).InstitutionAt(study.Number);
        Institution(home);
        reported = composer.EndSentence();
        links.Add(new StudyLink(StudyLinkKinds.Journal, "j1", 0.95, "world", reported));
        links.Add(new StudyLink(StudyLinkKinds.Institution, institutions[home], 0.9, "world", reported));
    }

    private PersonDraft Author(int index, bool isLead)
    {
        var person = world.Person(study.Authors[index]);
        composer.Say(isLead ? "Lead author " : "Co-author ");
        var draft = Person($"p{people.Count + 1}", person.Id, FormOf(person), Parts.Author, person.Role, person.InstitutionAt(study.Number));
        composer.Say($", {person.Role} at ");
        Institution(draft.Institution);
        return draft with { IsLead = isLead };
    }

    // Experts are asked again and again: a small circle of each field. Nobody comments on a study of one's own.
    private WorldPerson? ExpertFor()
    {
        var fields = Vocabulary.Fields.Length;
        var index = (study.Authors[0] % fields) + (fields * dice.Next(Math.Max(1, world.People / fields / 6)));
        return index >= world.People || study.Authors.Contains(index) ? null : world.Person(index);
    }

    private PersonDraft Expert(WorldPerson person)
    {
        var draft = Person($"p{people.Count + 1}", person.Id, FormOf(person), Parts.Expert, person.Role, person.InstitutionAt(study.Number));
        composer.Say($", {person.Role} at ");
        Institution(draft.Institution);
        composer.Say(", who was not involved in the study");
        return draft;
    }

    private void Quote(PersonDraft speaker, string words)
    {
        composer.Say(", said: “");
        var start = composer.Length;
        composer.Say(words);
        var end = composer.Length;
        var whole = composer.EndSentence("”.");
        claims.Add(new ClaimFacts
        {
            Id = Id('c', claims.Count),
            Form = ClaimForms.Quoted,
            Text = words,
            Start = start,
            End = end,
            Sentences = [whole],
            Study = "s1",
            SpeakerStated = new Attested(speaker.Id, "world", 0.95, whole),
            Certainty = Certainties.Asserted,
            Confidence = 0.95,
            Rule = "world",
        });
        if (speaker.Part == Parts.Author) links.Add(new StudyLink(StudyLinkKinds.Person, speaker.Id, 0.9, "world", whole));
        if (speaker.IsLead) links.Add(new StudyLink(StudyLinkKinds.Lead, speaker.Id, 0.9, "world", whole));
        if (speaker.Part == Parts.Expert) links.Add(new StudyLink(StudyLinkKinds.Commentator, speaker.Id, 0.9, "world", whole));
    }

    private string FormOf(WorldPerson person)
    {
        var surname = dice.Chance(SurnameSlip) ? WorldPhrases.Slip(ref dice, person.Surname) : person.Surname;
        if (dice.Chance(0.03)) return $"{person.Given[0]} {surname}";
        return person.Middle.Length > 0 && dice.Chance(0.3) ? $"{person.Given} {person.Middle}. {surname}" : $"{person.Given} {surname}";
    }

    private PersonDraft Person(string id, string identity, string form, string part, string? role, int institution)
    {
        composer.Name(id, form);
        gold[id] = identity;
        var draft = new PersonDraft(id, identity, part, role, institution, IsLead: false);
        people.Add(draft);
        return draft;
    }

    private void Institution(int index)
    {
        var institution = world.Institution(index);
        if (!institutions.TryGetValue(index, out var id))
        {
            institutions[index] = id = Id('i', institutions.Count);
            gold[id] = institution.Id;
        }

        var form = dice.Chance(0.35) ? dice.Pick(institution.OtherNames) : institution.Name;
        if (dice.Chance(InstitutionSlip)) form = WorldPhrases.Slip(ref dice, form);
        if (institution.Acronym.Length > 0 && dice.Chance(0.15))
        {
            composer.Name(id, institution.Acronym);
            return;
        }

        composer.Name(id, form, form.StartsWith("The ", StringComparison.Ordinal) ? form[4..] : form);
        if (institution.Acronym.Length > 0 && dice.Chance(0.3)) composer.Say(" (").Name(id, institution.Acronym).Say(")");
    }

    private WorldArticle Finish(string name, DateOnly? published)
    {
        gold["s1"] = study.Id;
        var facts = new ArticleFacts
        {
            Article = new ArticleHeader { Id = name, Path = name, Source = name, Title = null, Publisher = outlet, Published = published, Text = composer.Text.TrimEnd() },
            Persons = [.. people.Select(Facts)],
            Institutions = [.. institutions.OrderBy(entry => int.Parse(entry.Value.AsSpan(1), CultureInfo.InvariantCulture)).Select(entry => new InstitutionFacts { Id = entry.Value, Name = composer.NameOf(entry.Value), Kind = world.Institution(entry.Key).Kind, Mentions = composer.MentionsOf(entry.Value) })],
            Journals = [new JournalFacts("j1", composer.NameOf("j1"), composer.MentionsOf("j1"))],
            Studies = [new StudyFacts { Id = "s1", SampleSize = study.Sample, Evidence = [reported!], Links = [.. links.DistinctBy(link => (link.Kind, link.Target))] }],
            Claims = [.. claims],
            Topics = Topics(),
            Sentences = composer.Sentences,
            Engine = new EngineVersion("world", ImmutableSortedDictionary<string, string>.Empty),
        };
        return new WorldArticle(facts, gold.ToImmutableDictionary(StringComparer.Ordinal));
    }

    private PersonFacts Facts(PersonDraft person)
    {
        var mentions = composer.MentionsOf(person.Id);
        var evidence = mentions[0];
        return new PersonFacts
        {
            Id = person.Id,
            Name = composer.NameOf(person.Id),
            Mentions = mentions,
            PartStated = new Attested(person.Part, "world", 0.95, evidence),
            RoleStated = person.Role is null ? null : new Attested(person.Role, "world", 0.95, evidence),
            Affiliations = person.Institution < 0 ? [] : [new AffiliationFacts(institutions[person.Institution], null, 0.95, "world", evidence)],
        };
    }

    private ImmutableArray<TopicFacts> Topics()
    {
        var text = composer.Text;
        var topics = ImmutableArray.CreateBuilder<TopicFacts>();
        foreach (var phrase in new[] { study.Exposure, study.Outcome, study.Population })
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            gold[Id('t', topics.Count)] = $"topic-{phrase}";
            topics.Add(new TopicFacts(Id('t', topics.Count), phrase, [composer.Cite(at, at + phrase.Length)]));
        }

        return topics.ToImmutable();
    }

    private static string Id(char prefix, int before) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{before + 1}");

    private sealed record PersonDraft(string Id, string Gold, string Part, string? Role, int Institution, bool IsLead);
}
