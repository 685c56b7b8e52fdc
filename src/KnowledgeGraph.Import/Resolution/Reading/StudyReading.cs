using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Reads out of an article's facts what tells one study from another.</summary>
internal static class StudyReading
{
    private const double WordBits = 9;
    private const int MostWords = 60;

    /// <summary>Reduces a study; what the article finds and is about counts for the study it reports first.</summary>
    public static StudyFeatures Of(StudyFacts study, ArticleFacts facts, Dictionary<string, int> positions)
    {
        var isMain = facts.Studies[0].Id == study.Id;
        var said = new List<string>(study.Evidence.Select(evidence => evidence.Text));
        said.AddRange(facts.Claims.Where(claim => claim.Study == study.Id || (isMain && claim.Study is null && claim.Finding)).Select(claim => claim.Finding ? claim.Sentence.Text : claim.Text));
        if (isMain)
        {
            if (facts.Article.Title is { } title) said.Add(title);
            said.AddRange(facts.Topics.Select(topic => topic.Phrase));
        }

        var text = string.Join('\n', said.Distinct(StringComparer.Ordinal));
        var authors = study.People.ToHashSet(StringComparer.Ordinal);
        return new StudyFeatures(
            study.Journal is { } journal && positions.TryGetValue(journal, out var position) ? position : -1,
            [.. study.Institutions.Where(positions.ContainsKey).Select(id => positions[id]).Distinct().Order()],
            Names(facts, person => authors.Contains(person.Id)),
            isMain ? Names(facts, person => !authors.Contains(person.Id) && person.Part != Parts.Journalist) : [],
            study.Doi?.ToLowerInvariant() ?? "",
            study.SampleSize ?? 0,
            ContentWords.DistinctiveNumbers(text),
            Rarest(ContentWords.Of(text, WordBits)),
            isMain);
    }

    private static ImmutableArray<string> Names(ArticleFacts facts, Func<PersonFacts, bool> condition) =>
        [.. facts.Persons.Where(condition).Select(person => person.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ImmutableArray<uint> Rarest(ImmutableArray<uint> words) =>
        words.Length <= MostWords ? words : [.. words.OrderByDescending(ContentWords.BitsOf).ThenBy(word => word).Take(MostWords).Order()];
}
