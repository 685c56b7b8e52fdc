using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>Communities: groups tied more tightly among themselves than chance would tie them.</summary>
/// <remarks>
/// Blondel, Guillaume, Lambiotte, Lefebvre, "Fast unfolding of communities in large networks", 2008 (Louvain), with the queue of
/// Traag, Waltman and van Eck, "From Louvain to Leiden", 2019, so that only nodes whose neighbours moved are looked at again; communities
/// that fell in two, a weakness of Louvain which that paper shows, are split at the end.
/// </remarks>
internal static class Communities
{
    private const double LeastGain = 1e-12;

    /// <summary>The community of each node; numbered from 0 by size, the largest first, then by their first node.</summary>
    /// <param name="graph">A graph without parallel entries.</param>
    /// <param name="seed">Order in which nodes are looked at; the same seed gives the same communities.</param>
    /// <param name="resolution">1 for modularity; more gives smaller communities.</param>
    public static int[] Of(CompactGraph graph, ulong seed = 1, double resolution = 1)
    {
        var level = LouvainLevel.Of(graph);
        var belongs = Enumerable.Range(0, graph.Count).ToArray();
        while (true)
        {
            var groups = level.Move(seed++, resolution, LeastGain);
            var count = Number(groups);
            for (var node = 0; node < belongs.Length; node++) belongs[node] = groups[belongs[node]];
            if (count == level.Count) break;
            level = level.Joined(groups, count);
        }

        return Components.Renumbered(Split(graph, belongs));
    }

    /// <summary>Modularity of a division, -0.5 to 1. Newman and Girvan, "Finding and evaluating community structure in networks", 2004.</summary>
    public static double Modularity(CompactGraph graph, int[] communities)
    {
        var strengths = new double[communities.Length == 0 ? 0 : communities.Max() + 1];
        var (inside, total) = (0.0, 0.0);
        for (var node = 0; node < graph.Count; node++)
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.WeightsOf(node);
            for (var entry = 0; entry < neighbours.Length; entry++)
            {
                strengths[communities[node]] += weights[entry];
                total += weights[entry];
                if (communities[node] == communities[neighbours[entry]]) inside += weights[entry];
            }
        }

        return total == 0 ? 0 : (inside / total) - strengths.Sum(strength => strength / total * (strength / total));
    }

    // Numbers groups from 0 in order of their first member.
    private static int Number(int[] groups)
    {
        var numbers = new int[groups.Length];
        Array.Fill(numbers, -1);
        var count = 0;
        for (var node = 0; node < groups.Length; node++)
        {
            if (numbers[groups[node]] < 0) numbers[groups[node]] = count++;
            groups[node] = numbers[groups[node]];
        }

        return count;
    }

    private static int[] Split(CompactGraph graph, int[] communities)
    {
        var parts = new int[graph.Count];
        Array.Fill(parts, -1);
        var stack = new Stack<int>();
        for (var start = 0; start < parts.Length; start++)
        {
            if (parts[start] >= 0) continue;
            parts[start] = start;
            stack.Push(start);
            while (stack.TryPop(out var node))
            {
                foreach (var next in graph.Neighbours(node))
                {
                    if (parts[next] >= 0 || communities[next] != communities[node]) continue;
                    parts[next] = start;
                    stack.Push(next);
                }
            }
        }

        return parts;
    }
}
