using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>A node near another.</summary>
/// <param name="Node">The node.</param>
/// <param name="Steps">How many relationships away.</param>
/// <param name="Through">The relationships by which it was first reached, from a node one step nearer.</param>
public sealed record Neighbour(GraphNode Node, int Steps, ImmutableArray<GraphEdge> Through);

/// <summary>What surrounds a node.</summary>
public static class Neighbourhood
{
    /// <summary>All nodes within a number of steps, nearest first, then by kind and name.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">Id of the middle.</param>
    /// <param name="depth">Most steps away.</param>
    /// <param name="kinds">Kinds of node listed; empty for all. Walks run through the others too.</param>
    /// <param name="rules">Where walks may go; null for the usual rules.</param>
    public static ImmutableArray<Neighbour> Of(LoadedGraph graph, string id, int depth = 1, ImmutableArray<NodeKind> kinds = default, WalkRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        rules ??= new WalkRules();
        var (steps, before) = Distances.Steps(graph, graph.PlaceOf(id), rules, depth);
        var found = new List<Neighbour>();
        for (var place = 0; place < steps.Length; place++)
        {
            var node = graph.Nodes[place];
            if (steps[place] <= 0 || (!kinds.IsDefaultOrEmpty && !kinds.Contains(node.Kind))) continue;
            found.Add(new Neighbour(node, steps[place], GraphPath.Of(graph, rules, [before[place], place]).Steps[0]));
        }

        return [.. found.OrderBy(neighbour => neighbour.Steps)
            .ThenBy(neighbour => neighbour.Node.Kind)
            .ThenBy(neighbour => neighbour.Node.Name, StringComparer.Ordinal)
            .ThenBy(neighbour => neighbour.Node.Id, StringComparer.Ordinal)];
    }

    /// <summary>A node, its neighbours, and all relationships among them, as a graph of its own.</summary>
    public static MemoryGraph AsGraph(LoadedGraph graph, string id, IEnumerable<Neighbour> neighbours)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ids = neighbours.Select(neighbour => neighbour.Node.Id).Append(id).ToHashSet(StringComparer.Ordinal);
        return LoadedGraph.Part(ids.Select(graph.Find).OfType<GraphNode>(), graph.Among(ids));
    }
}
