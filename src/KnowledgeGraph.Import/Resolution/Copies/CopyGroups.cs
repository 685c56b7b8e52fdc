using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Copies;

/// <summary>Recognises articles that were republished with small changes, so that a wire story in ten papers counts once.</summary>
/// <remarks>Band by band, so that of a million articles no more stands in memory than one key of each.</remarks>
public static class CopyGroups
{
    /// <summary>Similarity of sketches from which two articles are one story.</summary>
    public const double Threshold = 0.6;

    /// <summary>For every article that repeats another one the hash of the original: the earliest published of the story, then the least hash.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<ComparedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var stage = ResolutionTrace.Stage("Copies");
        var stories = new DisjointSets(articles.Count);
        int[] sketched = [.. Enumerable.Range(0, articles.Count).Where(i => !articles[i].Sketch.IsEmpty)];
        var alike = new List<(int, int)>[TextSketch.Bands];
        Parallel.For(0, TextSketch.Bands, band => alike[band] = new SketchBand(articles, sketched, band).Alike());
        foreach (var (left, right) in alike.SelectMany(static pairs => pairs)) stories.Union(left, right);

        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var story in Enumerable.Range(0, articles.Count).Where(i => articles[i].Sketch.Length > 0).GroupBy(stories.Find).Where(story => story.Skip(1).Any()))
        {
            var members = story.Select(i => articles[i])
                .OrderBy(article => article.Published ?? DateOnly.MaxValue).ThenBy(article => article.Hash, StringComparer.Ordinal).ToList();
            foreach (var copy in members.Skip(1)) copies[copy.Hash] = members[0].Hash;
        }

        return copies;
    }
}
