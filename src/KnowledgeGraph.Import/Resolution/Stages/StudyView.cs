using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>A study as one article tells of it, with what was resolved before.</summary>
/// <param name="Features">What the article says.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="Published">Day of the article's publication, as a number of days; 0 where unknown.</param>
/// <param name="Journal">Cluster of its journal; −1 where unknown.</param>
/// <param name="Institutions">Clusters of its institutions.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="Others">The other people of the article.</param>
internal sealed record StudyView(
    StudyFeatures Features,
    int Article,
    int Published,
    int Journal,
    ImmutableArray<int> Institutions,
    ImmutableArray<NamedPerson> Authors,
    ImmutableArray<NamedPerson> Others)
{
    /// <summary>Sum of the squares of its words' weights.</summary>
    public long Squares { get; } = TellingWords.Squares(Features.Words.AsSpan());

    /// <summary>Reads every study of the table, in order of days, so that what is compared lies together.</summary>
    public static (List<int> Entities, List<StudyView> Views) ReadAll(EntityTable table)
    {
        var entities = new List<int>();
        var views = new List<StudyView>();
        foreach (var entity in table.OfKind(NodeKind.Study).OrderBy(entity => table.Articles[table.ArticleOf(entity)].Article.Published?.DayNumber ?? 0))
        {
            var features = (StudyFeatures)table[entity].Features;
            var article = table.ArticleOf(entity);
            entities.Add(entity);
            views.Add(new StudyView(
                features, article,
                table.Articles[article].Article.Published?.DayNumber ?? 0,
                features.Journal < 0 ? -1 : table.Clusters[table.FirstOf(article) + features.Journal],
                table.ClustersAt(article, features.Institutions),
                [.. features.Authors.Select(table.NameOf)],
                [.. features.Others.Select(table.NameOf)]));
        }

        return (entities, views);
    }
}
