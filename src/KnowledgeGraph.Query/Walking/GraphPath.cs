using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>One way from a node to another.</summary>
/// <param name="Nodes">The nodes, the two ends among them.</param>
/// <param name="Steps">For each step the relationships between its two nodes, the cheapest first.</param>
/// <param name="Cost">Sum of the steps' costs: 1 for a step that many articles say for sure, up to 1.75 for a doubtful one.</param>
public sealed record GraphPath(ImmutableArray<GraphNode> Nodes, ImmutableArray<ImmutableArray<GraphEdge>> Steps, double Cost)
{
    /// <summary>Number of steps.</summary>
    public int Length => Steps.Length;

    /// <summary>The path as a graph of its own.</summary>
    public MemoryGraph AsGraph() => new(Nodes, Steps.SelectMany(step => step));

    internal static GraphPath Of(LoadedGraph graph, WalkRules rules, IReadOnlyList<int> places)
    {
        var steps = ImmutableArray.CreateBuilder<ImmutableArray<GraphEdge>>();
        var cost = 0L;
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var step = Between(graph, rules, places[i], places[i + 1]);
            cost += StepCost.Of(step[0]);
            steps.Add(step);
        }

        var nodes = ImmutableArray.CreateBuilder<GraphNode>();
        foreach (var place in places) nodes.Add(graph.Nodes[place]);
        return new GraphPath(nodes.ToImmutable(), steps.ToImmutable(), cost / (double)StepCost.Least);
    }

    private static ImmutableArray<GraphEdge> Between(LoadedGraph graph, WalkRules rules, int one, int other)
    {
        var neighbours = graph.Walks.Neighbours(one);
        var edges = graph.Walks.EdgesOf(one);
        var found = new List<GraphEdge>();
        for (var entry = 0; entry < neighbours.Length; entry++)
        {
            if (neighbours[entry] == other && rules.MayUse(graph.Edges[edges[entry]])) found.Add(graph.Edges[edges[entry]]);
        }

        return [.. found.OrderBy(StepCost.Of).ThenBy(edge => edge.Key, StringComparer.Ordinal)];
    }
}
