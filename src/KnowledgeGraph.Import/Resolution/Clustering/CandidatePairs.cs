using System.Runtime.InteropServices;

namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Blocking: which nodes are compared at all.</summary>
internal static class CandidatePairs
{
    /// <summary>Days that two nodes of a block that is open near in time may lie apart.</summary>
    public const int Window = 60;

    /// <summary>Every two nodes that share a key, once each, in ascending order.</summary>
    /// <param name="keys">Keys with their nodes; sorted in place.</param>
    /// <param name="wanted">Whether a pair is needed; only asked for nodes of one block.</param>
    /// <param name="dayOf">Day of a node, 0 where it is unknown (near to every day); asked for keys that are open near in time.</param>
    /// <param name="involved">Whether a node can be part of a pair that is needed; blocks without one are passed over. Null where every node can.</param>
    /// <param name="alike">Further pairs that are needed, as <see cref="LikenessIndex"/> gives them.</param>
    public static List<(int Left, int Right)> Of(BlockKeys keys, Func<int, int, bool> wanted, Func<int, int>? dayOf = null, Func<int, bool>? involved = null, IEnumerable<ulong>? alike = null)
    {
        var sorted = CollectionsMarshal.AsSpan(keys.Keys);
        var nodes = CollectionsMarshal.AsSpan(keys.Nodes);
        sorted.Sort(nodes);
        List<ulong> packed = [.. alike ?? []];
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end] == sorted[first]) end++;
            if (end - first > 1 && (involved is null || Any(nodes[first..end], involved)))
            {
                var block = nodes[first..end];
                if (dayOf is not null && BlockKeys.IsNear(sorted[first])) AddNear(block, wanted, dayOf, packed);
                else AddAll(block, wanted, packed);
            }

            first = end;
        }

        packed.Sort();
        var pairs = new List<(int, int)>(packed.Count);
        for (var i = 0; i < packed.Count; i++)
        {
            if (i == 0 || packed[i] != packed[i - 1]) pairs.Add(((int)(packed[i] >> 32), (int)(uint)packed[i]));
        }

        return pairs;
    }

    private static bool Any(ReadOnlySpan<int> block, Func<int, bool> involved)
    {
        foreach (var node in block)
        {
            if (involved(node)) return true;
        }

        return false;
    }

    private static void AddAll(Span<int> block, Func<int, int, bool> wanted, List<ulong> packed)
    {
        for (var i = 0; i < block.Length; i++)
        {
            for (var j = i + 1; j < block.Length; j++) Add(block[i], block[j], wanted, packed);
        }
    }

    private static void AddNear(Span<int> block, Func<int, int, bool> wanted, Func<int, int> dayOf, List<ulong> packed)
    {
        var days = new int[block.Length];
        for (var i = 0; i < days.Length; i++) days[i] = dayOf(block[i]);
        days.AsSpan().Sort(block);
        for (var i = 0; i < block.Length; i++)
        {
            // Those without a day stand first and meet everybody.
            for (var j = i + 1; j < block.Length && (days[i] == 0 || days[j] - days[i] <= Window); j++) Add(block[i], block[j], wanted, packed);
        }
    }

    private static void Add(int one, int other, Func<int, int, bool> wanted, List<ulong> packed)
    {
        var (left, right) = one < other ? (one, other) : (other, one);
        if (left != right && wanted(left, right)) packed.Add(((ulong)(uint)left << 32) | (uint)right);
    }
}
