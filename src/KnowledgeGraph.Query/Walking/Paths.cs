using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>What was found between two nodes.</summary>
/// <param name="Found">The paths, cheapest first.</param>
/// <param name="FromReach">Where there is none: how many nodes a walk from the start reaches.</param>
/// <param name="ToReach">Where there is none: how many nodes a walk from the end reaches.</param>
public sealed record PathAnswer(ImmutableArray<GraphPath> Found, int FromReach, int ToReach)
{
    /// <summary>All paths as one graph.</summary>
    public MemoryGraph AsGraph() => new(Found.SelectMany(path => path.Nodes), Found.SelectMany(path => path.Steps).SelectMany(step => step));
}

/// <summary>How two nodes are connected.</summary>
public static class Paths
{
    /// <summary>The cheapest paths between two nodes; see <see cref="StepCost"/> for what a step costs.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Id of the start.</param>
    /// <param name="to">Id of the end.</param>
    /// <param name="rules">Where paths may go; null for the usual rules.</param>
    /// <param name="count">How many paths at most; those after the first meet no node twice either.</param>
    /// <param name="maxLength">Most steps of a path; null for any number.</param>
    public static PathAnswer Between(LoadedGraph graph, string from, string to, WalkRules? rules = null, int count = 1, int? maxLength = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        rules ??= new WalkRules();
        var (source, target) = (graph.PlaceOf(from), graph.PlaceOf(to));
        var found = Find(graph, source, target, rules, count, maxLength ?? int.MaxValue);
        return found.Count > 0
            ? new PathAnswer([.. found.Select(places => GraphPath.Of(graph, rules, places))], 0, 0)
            : new PathAnswer([], Reach(graph, source, rules), Reach(graph, target, rules));
    }

    private static List<List<int>> Find(LoadedGraph graph, int source, int target, WalkRules rules, int count, int maxLength)
    {
        if (ShortestPath.Find(graph, source, target, rules) is not { } shortest) return [];
        if (count == 1 && shortest.Count - 1 <= maxLength) return [shortest];
        return RankedPaths.Find(graph, source, target, rules, count, maxLength);
    }

    private static int Reach(LoadedGraph graph, int source, WalkRules rules) =>
        Distances.Steps(graph, source, rules, int.MaxValue).Steps.Count(steps => steps > 0);
}
