using KnowledgeGraph.Query.Loading;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace KnowledgeGraph.Query.Walking;

/// <summary>The k cheapest ways between two nodes, none of which meets a node twice.</summary>
/// <remarks>
/// Yen, "Finding the k shortest loopless paths in a network", 1971, by QuikGraph, on the part of the graph in which such paths can run:
/// a node whose cheapest ways to both ends add up to more than a bound is on no path within that bound. The bound grows until enough are found.
/// </remarks>
internal static class RankedPaths
{
    private const int MostAsked = 2048;

    /// <summary>Places along the paths, cheapest first; paths of equal cost in order of their places.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Place of the start.</param>
    /// <param name="target">Place of the end.</param>
    /// <param name="rules">Where paths may go.</param>
    /// <param name="count">How many paths are wanted.</param>
    /// <param name="maxLength">Most steps of a path.</param>
    public static List<List<int>> Find(LoadedGraph graph, int source, int target, WalkRules rules, int count, int maxLength)
    {
        if (source == target || ShortestPath.Find(graph, source, target, rules) is null) return [];
        var there = Distances.Costs(graph, source, rules);
        var back = Distances.Costs(graph, target, rules);
        var farthest = Farthest(there, back);
        var bound = there[target] + (2 * StepCost.Most);
        while (true)
        {
            if (bound >= farthest) bound = long.MaxValue / 4;
            var found = Within(Part(graph, source, target, rules, bound, there, back), source, target, count, maxLength, bound);
            if (found.Count >= count || bound >= farthest || (maxLength < graph.Nodes.Length && bound >= maxLength * StepCost.Most)) return found;
            bound += 2 * StepCost.Most;
        }
    }

    private static long Farthest(long[] there, long[] back)
    {
        var farthest = 0L;
        for (var node = 0; node < there.Length; node++)
        {
            if (there[node] < long.MaxValue && back[node] < long.MaxValue) farthest = Math.Max(farthest, there[node] + back[node]);
        }

        return farthest;
    }

    private static List<List<int>> Within(
        AdjacencyGraph<int, EquatableTaggedEdge<int, double>> part,
        int source,
        int target,
        int count,
        int maxLength,
        long bound)
    {
        if (!part.ContainsVertex(source) || !part.ContainsVertex(target)) return [];
        for (var asked = count; ; asked = Math.Min(asked * 4, MostAsked))
        {
            var ranked = Ranked(part, source, target, asked);
            var found = ranked.Where(path => path.Cost <= bound && path.Places.Count - 1 <= maxLength)
                .OrderBy(path => path.Cost).ThenBy(path => path.Places, PlaceOrder).Take(count).Select(path => path.Places).ToList();
            if (found.Count == count || ranked.Count < asked || asked == MostAsked || ranked[^1].Cost > bound) return found;
        }
    }

    private static List<(List<int> Places, double Cost)> Ranked(AdjacencyGraph<int, EquatableTaggedEdge<int, double>> part, int source, int target, int count)
    {
        var yen = new YenShortestPathsAlgorithm<int>(part, source, target, count);
        try
        {
            return [.. yen.Execute().Select(path => (path.Select(edge => edge.Target).Prepend(source).ToList(), path.Sum(edge => edge.Tag)))];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }

    private static AdjacencyGraph<int, EquatableTaggedEdge<int, double>> Part(
        LoadedGraph graph,
        int source,
        int target,
        WalkRules rules,
        long bound,
        long[] there,
        long[] back)
    {
        var part = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>(allowParallelEdges: false);
        for (var node = 0; node < graph.Nodes.Length; node++)
        {
            if (there[node] > bound
                || back[node] > bound
                || back[node] > bound - there[node]
                || (node != source && node != target && !rules.MayPass(graph.Nodes[node]))) continue;
            part.AddVertex(node);
        }

        foreach (var node in part.Vertices.ToList())
        {
            var neighbours = graph.Walks.Neighbours(node);
            var edges = graph.Walks.EdgesOf(node);
            for (var entry = 0; entry < neighbours.Length; entry++)
            {
                var next = neighbours[entry];
                if (!part.ContainsVertex(next)) continue;
                var cost = long.MaxValue;
                for (; entry < neighbours.Length && neighbours[entry] == next; entry++)
                {
                    if (rules.MayUse(graph.Edges[edges[entry]])) cost = Math.Min(cost, StepCost.Of(graph.Edges[edges[entry]]));
                }

                entry--;
                if (cost < long.MaxValue) part.AddEdge(new EquatableTaggedEdge<int, double>(node, next, cost));
            }
        }

        return part;
    }

    private static readonly Comparer<List<int>> PlaceOrder = Comparer<List<int>>.Create((one, other) =>
        one.Zip(other).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0) is var order and not 0
        ? order
        : one.Count.CompareTo(other.Count));
}
