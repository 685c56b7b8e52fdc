using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>Cores: the largest k such that a node is in a part where everyone has k neighbours.</summary>
/// <remarks>Batagelj and Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003.</remarks>
internal static class Cores
{
    /// <summary>The core number of each node.</summary>
    /// <param name="graph">A graph without parallel entries.</param>
    public static int[] Of(CompactGraph graph)
    {
        var count = graph.Count;
        var cores = new int[count];
        var most = 0;
        for (var node = 0; node < count; node++) most = Math.Max(most, cores[node] = graph.Degree(node));
        var starts = new int[most + 2];
        foreach (var degree in cores) starts[degree + 1]++;
        for (var degree = 0; degree <= most; degree++) starts[degree + 1] += starts[degree];
        var (order, position, next) = (new int[count], new int[count], starts.ToArray());
        for (var node = 0; node < count; node++)
        {
            position[node] = next[cores[node]]++;
            order[position[node]] = node;
        }

        for (var place = 0; place < count; place++)
        {
            var node = order[place];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (cores[neighbour] <= cores[node]) continue;
                var first = starts[cores[neighbour]];
                var other = order[first];
                if (other != neighbour)
                {
                    (order[first], order[position[neighbour]]) = (neighbour, other);
                    (position[other], position[neighbour]) = (position[neighbour], first);
                }

                starts[cores[neighbour]]++;
                cores[neighbour]--;
            }
        }

        return cores;
    }
}
