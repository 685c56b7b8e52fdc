namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Blocking: which nodes are compared at all.</summary>
internal static class CandidatePairs
{
    /// <summary>Every two nodes that share a key, once each, in ascending order.</summary>
    /// <param name="keys">Keys with their nodes; sorted in place.</param>
    /// <param name="wanted">Whether a pair is needed; only asked for nodes of one block.</param>
    public static List<(int Left, int Right)> Of(List<(ulong Key, int Node)> keys, Func<int, int, bool> wanted)
    {
        keys.Sort((left, right) => left.Key != right.Key ? left.Key.CompareTo(right.Key) : left.Node.CompareTo(right.Node));
        var packed = new List<ulong>();
        for (var first = 0; first < keys.Count;)
        {
            var end = first + 1;
            while (end < keys.Count && keys[end].Key == keys[first].Key) end++;
            for (var i = first; i < end; i++)
            {
                for (var j = i + 1; j < end; j++)
                {
                    var (left, right) = (keys[i].Node, keys[j].Node);
                    if (left != right && wanted(left, right)) packed.Add(((ulong)(uint)left << 32) | (uint)right);
                }
            }

            first = end;
        }

        packed.Sort();
        var pairs = new List<(int, int)>();
        for (var i = 0; i < packed.Count; i++)
        {
            if (i == 0 || packed[i] != packed[i - 1]) pairs.Add(((int)(packed[i] >> 32), (int)(uint)packed[i]));
        }

        return pairs;
    }
}
