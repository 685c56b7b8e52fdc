using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>A node that ties several others.</summary>
/// <param name="Node">The node in common.</param>
/// <param name="Paths">The way to it from each of the others, in their order.</param>
public sealed record CommonNode(GraphNode Node, ImmutableArray<GraphPath> Paths)
{
    /// <summary>Steps to it from all of the others together.</summary>
    public int Steps => Paths.Sum(path => path.Length);
}

/// <summary>What several nodes have in common.</summary>
public static class CommonGround
{
    /// <summary>Nodes that every one of the given ones reaches within a depth, the nearest first; only the nearest on each way are kept.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="ids">At least two ids.</param>
    /// <param name="depth">Most steps from each.</param>
    /// <param name="rules">Where walks may go; null for the usual rules.</param>
    public static ImmutableArray<CommonNode> Of(LoadedGraph graph, IReadOnlyList<string> ids, int depth = 2, WalkRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(ids);
        rules ??= new WalkRules();
        var walks = ids.Select(id => Distances.Steps(graph, graph.PlaceOf(id), rules, depth)).ToList();
        var asked = ids.Select(graph.PlaceOf).ToHashSet();
        var shared = new Dictionary<int, List<List<int>>>();
        for (var place = 0; place < graph.Nodes.Length; place++)
        {
            if (asked.Contains(place) || walks.Exists(walk => walk.Steps[place] < 0) || !rules.MayPass(graph.Nodes[place])) continue;
            shared[place] = [.. walks.Select(walk => Way(place, walk.Before))];
        }

        var found = shared.Values.Where(ways => !LeadsThrough(ways, shared, asked)).Select(
            ways => new CommonNode(graph.Nodes[ways[0][^1]], [.. ways.Select(way => GraphPath.Of(graph, rules, way))]));
        return [.. found.OrderBy(common => common.Steps)
            .ThenBy(common => common.Paths.Sum(path => path.Cost))
            .ThenBy(common => common.Node.Id, StringComparer.Ordinal)];
    }

    // What lies behind a nearer common node, or behind one of those asked for, is only common because of that one.
    private static bool LeadsThrough(List<List<int>> ways, Dictionary<int, List<List<int>>> shared, HashSet<int> asked) =>
        ways.Exists(way => way.Skip(1).SkipLast(1).Any(place =>
            asked.Contains(place) || (shared.TryGetValue(place, out var nearer) && (Steps(nearer), place).CompareTo((Steps(ways), ways[0][^1])) < 0)));

    private static int Steps(List<List<int>> ways) => ways.Sum(way => way.Count);

    private static List<int> Way(int place, int[] before)
    {
        var way = new List<int>();
        for (var at = place; at >= 0; at = before[at]) way.Add(at);
        way.Reverse();
        return way;
    }
}
