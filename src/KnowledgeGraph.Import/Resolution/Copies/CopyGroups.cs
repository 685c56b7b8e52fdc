using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Copies;

/// <summary>Recognises articles that were republished with small changes, so that a wire story in ten papers counts once.</summary>
public static class CopyGroups
{
    /// <summary>Similarity of sketches from which two articles are one story.</summary>
    public const double Threshold = 0.6;

    /// <summary>For every article that repeats another one the hash of the original: the earliest published of the story, then the least hash.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<ComparedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var stage = ResolutionTrace.Stage("Copies");
        var keys = new BlockKeys();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var band in TextSketch.Bands(articles[i].Sketch)) keys.Add(band, i);
        }

        var stories = new DisjointSets(articles.Count);
        foreach (var (left, right) in CandidatePairs.Of(keys, (left, right) => stories.Find(left) != stories.Find(right)))
        {
            if (TextSketch.Similarity(articles[left].Sketch, articles[right].Sketch) >= Threshold) stories.Union(left, right);
        }

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
