namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Brings nodes and pairs of nodes into an order that is the same in every run, by numbers instead of texts: there are millions of them.</summary>
internal static class NodeOrder
{
    private const int Prefix = 4;

    /// <summary>For each node its place in ordinal order of keys.</summary>
    /// <param name="orderKeys">One for each node; unique and the same in every run.</param>
    public static int[] Ranks(string[] orderKeys)
    {
        int[] nodes = [.. Enumerable.Range(0, orderKeys.Length)];
        var beginnings = Array.ConvertAll(orderKeys, BeginningOf);
        Array.Sort(beginnings, nodes);
        for (var first = 0; first < nodes.Length;)
        {
            var end = EndOfRun(beginnings, first);
            if (end - first > 1) nodes.AsSpan(first, end - first).Sort((left, right) => string.CompareOrdinal(orderKeys[left], orderKeys[right]));
            first = end;
        }

        var ranks = new int[nodes.Length];
        for (var rank = 0; rank < nodes.Length; rank++) ranks[nodes[rank]] = rank;
        return ranks;
    }

    /// <summary>Sorts pairs by falling score; equal ones by the lesser of the ranks of their nodes, then by the greater.</summary>
    public static void Sort(ScoredPair[] pairs, int[] ranks)
    {
        var keys = Array.ConvertAll(pairs, pair => ((ulong)(uint)((long)int.MaxValue - pair.Score) << 32) | (uint)Math.Min(ranks[pair.Left], ranks[pair.Right]));
        Array.Sort(keys, pairs);
        for (var first = 0; first < pairs.Length;)
        {
            var end = EndOfRun(keys, first);
            if (end - first > 1) pairs.AsSpan(first, end - first).Sort((left, right) => Math.Max(ranks[left.Left], ranks[left.Right]).CompareTo(Math.Max(ranks[right.Left], ranks[right.Right])));
            first = end;
        }
    }

    private static int EndOfRun(ulong[] sorted, int first)
    {
        var end = first + 1;
        while (end < sorted.Length && sorted[end] == sorted[first]) end++;
        return end;
    }

    // Ordinal order is that of UTF-16 code units; a missing one comes before all.
    private static ulong BeginningOf(string key)
    {
        ulong beginning = 0;
        for (var i = 0; i < Prefix; i++) beginning = (beginning << 16) | (i < key.Length ? key[i] : '\0');
        return beginning;
    }
}
