using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>Betweenness: the share of shortest ways between two others that lead through a node.</summary>
/// <remarks>
/// Brandes, "A faster algorithm for betweenness centrality", 2001, without weights. Where that would take too long, from evenly spaced
/// starts only and scaled up: Brandes and Pich, "Centrality estimation in large networks", 2007.
/// </remarks>
internal static class Betweenness
{
    /// <summary>Visits of a relationship that one measure may cost; beyond, starts are sampled.</summary>
    private const long MostVisits = 4_000_000_000;

    /// <summary>Number of starts a measure of this graph takes; fewer than the nodes where it is an estimate.</summary>
    public static int StartsFor(CompactGraph graph) =>
        (int)Math.Min(graph.Count, Math.Max(64, MostVisits / Math.Max(1, graph.Entries + graph.Count)));

    /// <summary>Share of all pairs of other nodes, 0 to 1.</summary>
    /// <param name="graph">A graph without parallel entries.</param>
    public static double[] Of(CompactGraph graph)
    {
        var count = graph.Count;
        var starts = StartsFor(graph);
        var sums = new double[count];
        var search = new Search(graph);
        for (var start = 0; start < starts; start++) search.AddFrom((int)((long)start * count / starts), sums);
        if (count < 3) return sums;
        var scale = count / (double)Math.Max(1, starts) / ((count - 1.0) * (count - 2.0));
        for (var node = 0; node < count; node++) sums[node] *= scale;
        return sums;
    }

    /// <summary>The arrays of one search, used again for each start.</summary>
    private sealed class Search(CompactGraph graph)
    {
        private readonly int[] order = new int[graph.Count];
        private readonly int[] depth = new int[graph.Count];
        private readonly double[] ways = new double[graph.Count];
        private readonly double[] dependence = new double[graph.Count];

        public void AddFrom(int start, double[] sums)
        {
            Array.Fill(depth, -1);
            var (head, tail) = (0, 0);
            order[tail++] = start;
            (depth[start], ways[start], dependence[start]) = (0, 1, 0);
            while (head < tail)
            {
                var node = order[head++];
                foreach (var next in graph.Neighbours(node))
                {
                    if (depth[next] < 0)
                    {
                        (depth[next], ways[next], dependence[next]) = (depth[node] + 1, 0, 0);
                        order[tail++] = next;
                    }

                    if (depth[next] == depth[node] + 1) ways[next] += ways[node];
                }
            }

            while (tail > 1)
            {
                var node = order[--tail];
                var share = (1 + dependence[node]) / ways[node];
                foreach (var before in graph.Neighbours(node))
                {
                    if (depth[before] == depth[node] - 1) dependence[before] += ways[before] * share;
                }

                sums[node] += dependence[node];
            }
        }
    }
}
