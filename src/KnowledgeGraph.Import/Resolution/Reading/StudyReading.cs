using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Reads out of an article's sheet what tells one study from another.</summary>
internal static class StudyReading
{
    private const int MostWords = 60;

    /// <summary>Reduces a study. The whole article speaks for the study it reports first; for another one only what is said of it.</summary>
    public static StudyFeatures Of(LocalEntity study, FactSheet sheet, SheetIndex index)
    {
        var isMain = index.Entities.First(entity => entity.Kind == NodeKind.Study).Key == study.Key;
        var said = Said(study, sheet, isMain);
        var authors = index.StartsOf(RelationKind.Authored, study.Key);
        return new StudyFeatures(
            index.EndsOf(RelationKind.PublishedIn, study.Key) is [var journal, ..] ? journal : -1,
            index.EndsOf(RelationKind.ConductedAt, study.Key),
            Names(authors.Select(position => index.Entities[position])),
            isMain ? Names(index.Entities.Where((entity, position) => entity.Kind == NodeKind.Person && entity.Traits.Part != Parts.Journalist && !authors.Contains(position))) : [],
            study.Traits.Doi?.ToLowerInvariant() ?? "",
            study.Traits.SampleSize ?? 0,
            ContentWords.DistinctiveNumbers(said),
            isMain ? Prose(sheet).Heaviest(NamesIn(index), MostWords) : TellingWords.Of(said, NamesIn(index), MostWords),
            isMain);
    }

    private static string Said(LocalEntity study, FactSheet sheet, bool isMain) =>
        string.Join('\n', study.Mentions.Select(mention => mention.Span.Text)
            .Concat(sheet.Claims.Select(claim => ClaimReading.SaidOf(claim, study.Id, isMain)).OfType<string>())
            .Append(isMain ? sheet.Article.Title ?? "" : "")
            .Distinct(StringComparer.Ordinal));

    private static TellingWords.WordCounts Prose(FactSheet sheet)
    {
        var words = new TellingWords.WordCounts();
        words.Add(sheet.Article.Title);
        foreach (var sentence in sheet.Sentences)
        {
            if (!sentence.Furniture) words.Add(sheet.Text.AsSpan(sentence.Start, sentence.End - sentence.Start));
        }

        return words;
    }

    // Who did it, where, and in which journal is compared for itself; as words they would join all studies of one team.
    private static string NamesIn(SheetIndex index) =>
        string.Join('\n', index.Entities.Where(entity => entity.Kind is NodeKind.Person or NodeKind.Institution or NodeKind.Journal).SelectMany(entity => entity.Mentions.Select(mention => mention.Span.Text).Prepend(entity.Name)).Distinct(StringComparer.Ordinal));

    private static ImmutableArray<string> Names(IEnumerable<LocalEntity> people) =>
        [.. people.Select(person => person.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
