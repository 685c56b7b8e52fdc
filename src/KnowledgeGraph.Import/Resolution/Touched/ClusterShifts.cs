using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Tells clusters that came together or parted from those that only took another name or new members.</summary>
internal sealed class ClusterShifts
{
    private readonly Dictionary<string, string> nowOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> onceOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> parted = new(StringComparer.Ordinal);
    private readonly HashSet<string> joined = new(StringComparer.Ordinal);
    private readonly Func<NodeKind, bool> counts;

    /// <summary>Compares the clusters of entities before and after.</summary>
    /// <param name="articles">Articles before and after a resolution, the latter with standings for the same entities.</param>
    /// <param name="counts">Whether a kind counts; claims are never put together.</param>
    public ClusterShifts(IEnumerable<(ResolvedArticle Before, ResolvedArticle After)> articles, Func<NodeKind, bool> counts)
    {
        this.counts = counts;
        foreach (var (before, after) in articles)
        {
            if (before.Standings.IsDefault) continue;
            for (var i = 0; i < before.Standings.Length; i++)
            {
                if (counts(before.Article.Entities[i].Kind)) Note(before.Standings[i].Cluster, after.Standings[i].Cluster);
            }
        }
    }

    /// <summary>True where what an entity belonged to has parted, or what it belongs to has come together.</summary>
    public bool IsShift(string once, string now) => parted.Contains(once) || joined.Contains(now);

    /// <summary>True where an entity of an article shifts.</summary>
    public bool Touches(ResolvedArticle before, ResolvedArticle after)
    {
        if (before.Standings.IsDefault || (parted.Count == 0 && joined.Count == 0)) return false;
        for (var i = 0; i < before.Standings.Length; i++)
        {
            if (counts(before.Article.Entities[i].Kind) && IsShift(before.Standings[i].Cluster, after.Standings[i].Cluster)) return true;
        }

        return false;
    }

    private void Note(string once, string now)
    {
        if (!nowOf.TryAdd(once, now) && nowOf[once] != now) parted.Add(once);
        if (!onceOf.TryAdd(now, once) && onceOf[now] != once) joined.Add(now);
    }
}
