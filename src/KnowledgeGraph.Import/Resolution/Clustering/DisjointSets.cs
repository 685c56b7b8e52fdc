namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Sets of numbers that grow together (union by least member, with path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least member of the set that holds a number.</summary>
    public int Find(int member)
    {
        while (parents[member] != member)
        {
            parents[member] = parents[parents[member]];
            member = parents[member];
        }

        return member;
    }

    /// <summary>Joins two sets; returns the least member of both.</summary>
    public int Union(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        return left < right ? parents[right] = left : parents[left] = right;
    }
}
