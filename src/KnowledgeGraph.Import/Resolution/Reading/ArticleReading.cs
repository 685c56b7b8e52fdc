using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Copies;
using KnowledgeGraph.Import.Resolution.Names;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Reads out of an article's facts what resolution compares.</summary>
public static class ArticleReading
{
    private const double FieldBits = 8.5;
    private const double ClaimBits = 7;

    /// <summary>Reduces an article; a pure function of its facts and text.</summary>
    /// <param name="facts">The article's facts.</param>
    /// <param name="text">Its text; where null, the text the facts carry, if any.</param>
    public static ComparedArticle Of(ArticleFacts facts, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        text ??= facts.Article.Text;
        var keys = new Dictionary<(NodeKind, string), string>();
        foreach (var mention in ArticleMentions.Of(facts))
        {
            var name = (mention.Kind, mention.LocalId);
            if (!keys.TryGetValue(name, out var least) || string.CompareOrdinal(mention.Key, least) < 0) keys[name] = mention.Key;
        }

        var positions = Positions(facts);
        var entities = ImmutableArray.CreateBuilder<Comparand>(positions.Count + facts.Claims.Length);
        var topics = facts.Topics.Select(topic => StableHash.Of32(Folding.Fold(topic.Phrase))).Distinct().Order().ToImmutableArray();
        entities.AddRange(facts.Journals.Select(journal => new Comparand(NodeKind.Journal, journal.Id, keys[(NodeKind.Journal, journal.Id)], new JournalFeatures(journal.Name, Aliases(journal.Name, journal.Mentions)))));
        entities.AddRange(facts.Places.Select(place => new Comparand(NodeKind.Place, place.Id, keys[(NodeKind.Place, place.Id)], new PlaceFeatures(place.Name, place.Country ?? ""))));
        entities.AddRange(facts.Topics.Select(topic => new Comparand(NodeKind.Topic, topic.Id, keys[(NodeKind.Topic, topic.Id)], new TopicFeatures(topic.Phrase))));
        entities.AddRange(facts.Institutions.Select(institution => new Comparand(NodeKind.Institution, institution.Id, keys[(NodeKind.Institution, institution.Id)], OfInstitution(institution, facts, positions))));
        entities.AddRange(facts.Studies.Select(study => new Comparand(NodeKind.Study, study.Id, keys[(NodeKind.Study, study.Id)], StudyReading.Of(study, facts, positions))));
        entities.AddRange(facts.Persons.Select(person => new Comparand(NodeKind.Person, person.Id, keys[(NodeKind.Person, person.Id)], OfPerson(person, facts, positions, topics))));
        var source = ArticleMentions.SourceOf(facts);
        entities.AddRange(facts.Claims.Select(claim => new Comparand(NodeKind.Claim, claim.Id, MentionKey.Of(source, NodeKind.Claim, claim.Start, claim.End), OfClaim(claim, positions))));
        return new ComparedArticle(source, facts.Article.Published, text is null ? [] : TextSketch.Of(text), entities.MoveToImmutable());
    }

    // Positions follow the order in which Of lists the entities.
    private static Dictionary<string, int> Positions(ArticleFacts facts)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in facts.Journals.Select(journal => journal.Id)
            .Concat(facts.Places.Select(place => place.Id)).Concat(facts.Topics.Select(topic => topic.Id))
            .Concat(facts.Institutions.Select(institution => institution.Id)).Concat(facts.Studies.Select(study => study.Id))
            .Concat(facts.Persons.Select(person => person.Id)))
        {
            positions.Add(id, positions.Count);
        }

        return positions;
    }

    private static PersonFeatures OfPerson(PersonFacts person, ArticleFacts facts, Dictionary<string, int> positions, ImmutableArray<uint> topics) => new(
        person.Name,
        person.Part,
        Known(person.Affiliations.Select(affiliation => affiliation.Institution), positions),
        Known(facts.Studies.Where(study => study.People.Contains(person.Id)).Select(study => study.Id), positions),
        Known(facts.Studies.Where(study => study.Links.Any(link => link.Kind == StudyLinkKinds.Commentator && link.Target == person.Id)).Select(study => study.Id), positions),
        ContentWords.Of(string.Join(' ', person.Affiliations.Select(affiliation => affiliation.Department).Prepend(person.Role)), FieldBits),
        topics,
        facts.Article.Publisher is { Length: > 0 } publisher ? StableHash.Of32(InstitutionName.Parse(publisher).Key) : 0);

    private static InstitutionFeatures OfInstitution(InstitutionFacts institution, ArticleFacts facts, Dictionary<string, int> positions)
    {
        var place = facts.Places.FirstOrDefault(place => place.Id == institution.Location?.Value);
        var people = InstitutionName.IsAcronym(institution.Name)
            ? facts.Persons.Where(person => person.Affiliations.Any(affiliation => affiliation.Institution == institution.Id)).Select(person => StableHash.Of32(Folding.Fold(person.Name))).Distinct().Order().ToImmutableArray()
            : [];
        return new InstitutionFeatures(
            institution.Name,
            Aliases(institution.Name, institution.Mentions),
            institution.Kind,
            place is null ? "" : PlaceName.Parse(place.Name, place.Country).Country,
            institution.Parent is { } parent && positions.TryGetValue(parent.Value, out var position) ? position : -1,
            people);
    }

    private static ClaimFeatures OfClaim(ClaimFacts claim, Dictionary<string, int> positions) => new(
        claim.Study is { } study && positions.TryGetValue(study, out var position) ? position : -1,
        claim.Finding,
        claim.Form is ClaimForms.Quoted or ClaimForms.Fragment,
        claim.Certainty switch { Certainties.Denied => 0, Certainties.Possible => 1, Certainties.Probable => 2, _ => 3 },
        claim.Strength switch { "association" => 1, "conditional" => 2, "causal" => 3, _ => 0 },
        claim.Negated,
        claim.Speaker is { } speaker && positions.TryGetValue(speaker, out var by) ? by : -1,
        ContentWords.Of(claim.Text, ClaimBits),
        claim.Numbers.SelectMany(number => ContentWords.AnyNumbers(number)).Distinct().Order().ToImmutableArray());

    private static ImmutableArray<int> Known(IEnumerable<string> ids, Dictionary<string, int> positions) =>
        [.. ids.Where(positions.ContainsKey).Select(id => positions[id]).Distinct().Order()];

    private static ImmutableArray<string> Aliases(string name, ImmutableArray<Evidence> mentions) =>
        [.. mentions.Select(mention => mention.Text).Where(text => text != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
