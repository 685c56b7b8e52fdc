using System.Collections.Concurrent;
using KnowledgeGraph.Import.Resolution.Clustering;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>The pairs of a kind that reach a threshold, as far as they are asked for.</summary>
internal sealed class ScoredPairs
{
    private const int PartitionSize = 2048;
    private readonly IPairKind kind;
    private readonly BlockKeys keys;
    private readonly LikenessIndex likeness;
    private readonly int threshold;

    /// <summary>Makes the blocks of a kind.</summary>
    public ScoredPairs(IPairKind kind, int threshold)
    {
        this.kind = kind;
        this.threshold = threshold;
        keys = Keys(kind);
        likeness = new LikenessIndex(kind, kind.Entities.Count);
    }

    /// <summary>How many pairs have been scored.</summary>
    public int Scored { get; private set; }

    /// <summary>Pairs that reach the threshold of which one node at least is involved.</summary>
    /// <param name="involved">For each node whether it is.</param>
    /// <param name="wanted">Whether such a pair is asked for; symmetric.</param>
    public List<ScoredPair> With(bool[] involved, Func<int, int, bool> wanted)
    {
        var alike = likeness.Pairs(Array.TrueForAll(involved, static isInvolved => isInvolved) ? null : involved);
        return Of((left, right) => (involved[left] || involved[right]) && wanted(left, right), involved, alike);
    }

    /// <summary>Pairs that reach the threshold of which both nodes are involved.</summary>
    /// <param name="involved">For each node whether it is.</param>
    /// <param name="wanted">Whether such a pair is asked for; symmetric.</param>
    public List<ScoredPair> Within(bool[] involved, Func<int, int, bool> wanted) =>
        Of((left, right) => involved[left] && involved[right] && wanted(left, right), involved, likeness.Pairs(involved, outward: false));

    private List<ScoredPair> Of(Func<int, int, bool> wanted, bool[] involved, IEnumerable<ulong> alike)
    {
        var needed = alike.Where(pair => wanted((int)(pair >> 32), (int)(uint)pair));
        var candidates = CandidatePairs.Of(keys, wanted, kind.DayOf, node => involved[node], needed);
        Scored += candidates.Count;
        var found = new ConcurrentBag<ScoredPair>();
        Parallel.ForEach(Partitioner.Create(0, candidates.Count + 1, PartitionSize), range =>
        {
            for (var i = range.Item1; i < Math.Min(range.Item2, candidates.Count); i++)
            {
                var (left, right) = candidates[i];
                var score = kind.Propose(left, right);
                if (score >= threshold) found.Add(new ScoredPair(left, right, score));
            }
        });
        return [.. found];
    }

    private static BlockKeys Keys(IPairKind kind)
    {
        var count = kind.Entities.Count;
        var parts = new BlockKeys[(count + PartitionSize - 1) / PartitionSize];
        Parallel.For(0, parts.Length, part =>
        {
            var keys = parts[part] = new BlockKeys();
            for (var i = part * PartitionSize; i < Math.Min(count, (part + 1) * PartitionSize); i++) kind.AddBlocks(i, keys);
        });
        var all = new BlockKeys();
        foreach (var part in parts) all.AddRange(part);
        return all;
    }
}
