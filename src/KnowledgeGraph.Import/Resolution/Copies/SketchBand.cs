using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Copies;

/// <summary>The articles that find each other by one band of their sketches.</summary>
/// <param name="articles">All articles.</param>
/// <param name="sketched">Numbers of those that have a sketch.</param>
/// <param name="band">The band; see <see cref="TextSketch.Key"/>.</param>
internal sealed class SketchBand(IReadOnlyList<ComparedArticle> articles, int[] sketched, int band)
{
    private readonly DisjointSets stories = new(articles.Count);
    private readonly List<(int Left, int Right)> alike = [];

    /// <summary>Pairs of one story that tie together all articles of the band that are one story; further pairs of them are left out.</summary>
    public List<(int Left, int Right)> Alike()
    {
        int[] nodes = TextSketch.IsNear(band) ? [.. sketched.Where(node => articles[node].Published is not null)] : [.. sketched];
        var keys = Array.ConvertAll(nodes, node => TextSketch.Key(articles[node].Sketch, band));
        Array.Sort(keys, nodes);
        for (var first = 0; first < keys.Length;)
        {
            var end = first + 1;
            while (end < keys.Length && keys[end] == keys[first]) end++;
            if (end - first > 1) Compare(nodes.AsSpan(first, end - first));
            first = end;
        }

        return alike;
    }

    private void Compare(Span<int> block)
    {
        var isNear = TextSketch.IsNear(band);
        var days = new int[block.Length];
        if (isNear)
        {
            for (var i = 0; i < days.Length; i++) days[i] = articles[block[i]].Published!.Value.DayNumber;
            days.AsSpan().Sort(block);
        }

        for (var i = 0; i < block.Length; i++)
        {
            for (var j = i + 1; j < block.Length && days[j] - days[i] <= CandidatePairs.Window; j++)
            {
                if (stories.Find(block[i]) == stories.Find(block[j]) || TextSketch.Similarity(articles[block[i]].Sketch, articles[block[j]].Sketch) < CopyGroups.Threshold) continue;
                stories.Union(block[i], block[j]);
                alike.Add((block[i], block[j]));
            }
        }
    }
}
