using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Walking;

namespace KnowledgeGraph.Query.Measures;

/// <summary>By what nodes are ranked.</summary>
public enum RankBy
{
    /// <summary>Weighted PageRank.</summary>
    PageRank,

    /// <summary>Share of shortest ways that lead through the node.</summary>
    Betweenness,

    /// <summary>Number of different neighbours.</summary>
    Degree,

    /// <summary>Weighted eigenvector centrality.</summary>
    Eigenvector,
}

/// <summary>A node with its score.</summary>
public readonly record struct RankedNode(GraphNode Node, double Score);

/// <summary>A ranking.</summary>
/// <param name="Nodes">Highest first; equal scores in order of id.</param>
/// <param name="IsEstimate">True where the graph was too large for an exact figure and starts were sampled.</param>
public sealed record Ranking(ImmutableArray<RankedNode> Nodes, bool IsEstimate);

/// <summary>A group of nodes, in ordinal order of id.</summary>
/// <param name="Number">From 1, the largest group first.</param>
/// <param name="Nodes">Its members.</param>
public sealed record NodeGroup(int Number, ImmutableArray<GraphNode> Nodes);

/// <summary>Communities and how clear they are.</summary>
/// <param name="Groups">The largest first.</param>
/// <param name="Modularity">From -0.5 to 1; above 0.3 the groups are clear.</param>
public sealed record CommunityAnswer(ImmutableArray<NodeGroup> Groups, double Modularity);

/// <summary>What holds a graph together.</summary>
/// <param name="Points">Nodes without which a part falls in two, those that hold most together first.</param>
/// <param name="Edges">Relationships that are the only one between two parts, in order of key.</param>
public sealed record BridgeAnswer(ImmutableArray<GraphNode> Points, ImmutableArray<GraphEdge> Edges);

/// <summary>Measures of a whole graph, taken over what articles say; places, topics and outlets take part only where the rules let walks run through them.</summary>
public static class GraphMeasures
{
    /// <summary>Ranks nodes.</summary>
    public static Ranking Rank(LoadedGraph graph, RankBy by, WalkRules? rules = null)
    {
        var part = Part(graph, rules);
        var scores = by switch
        {
            RankBy.PageRank => PageRank.Of(part),
            RankBy.Betweenness => Betweenness.Of(part),
            RankBy.Eigenvector => Eigenvector.Of(part),
            _ => [.. Enumerable.Range(0, part.Count).Select(node => (double)part.Degree(node))],
        };
        var ranked = scores.Select((score, node) => new RankedNode(graph.Nodes[part.Nodes[node]], score))
            .OrderByDescending(node => node.Score)
            .ThenBy(node => node.Node.Id, StringComparer.Ordinal);
        return new Ranking([.. ranked], by == RankBy.Betweenness && Betweenness.StartsFor(part) < part.Count);
    }

    /// <summary>Divides the graph into communities.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">The same seed gives the same communities.</param>
    /// <param name="resolution">1 for modularity; more gives smaller communities.</param>
    /// <param name="rules">What takes part.</param>
    public static CommunityAnswer Communities(LoadedGraph graph, ulong seed = 1, double resolution = 1, WalkRules? rules = null)
    {
        var part = Part(graph, rules);
        var groups = Measures.Communities.Of(part, seed, resolution);
        return new CommunityAnswer(Groups(graph, part, groups), Measures.Communities.Modularity(part, groups));
    }

    /// <summary>The connected components.</summary>
    public static ImmutableArray<NodeGroup> Components(LoadedGraph graph, WalkRules? rules = null)
    {
        var part = Part(graph, rules);
        return Groups(graph, part, Measures.Components.Of(part));
    }

    /// <summary>Articulation points and bridges.</summary>
    public static BridgeAnswer Bridges(LoadedGraph graph, WalkRules? rules = null)
    {
        var part = Part(graph, rules);
        var (points, pairs) = Measures.Bridges.Of(part);
        var edges = new List<GraphEdge>();
        foreach (var (from, to) in pairs)
        {
            var entry = part.Neighbours(from).IndexOf(to);
            if (part.EdgesOf(from)[entry] is var edge and >= 0) edges.Add(graph.Edges[edge]);
        }

        var nodes = points.OrderByDescending(part.Degree).ThenBy(node => node).Select(node => graph.Nodes[part.Nodes[node]]);
        return new BridgeAnswer([.. nodes], [.. edges.OrderBy(edge => edge.Key, StringComparer.Ordinal)]);
    }

    /// <summary>Core numbers, highest first, then in order of id.</summary>
    public static ImmutableArray<RankedNode> Cores(LoadedGraph graph, WalkRules? rules = null)
    {
        var part = Part(graph, rules);
        return [.. Measures.Cores.Of(part)
            .Select((core, node) => new RankedNode(graph.Nodes[part.Nodes[node]], core))
            .OrderByDescending(node => node.Score)
            .ThenBy(node => node.Node.Id, StringComparer.Ordinal)];
    }

    private static CompactGraph Part(LoadedGraph graph, WalkRules? rules)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return (rules ?? new WalkRules()).MeasuredPart(graph).Simple();
    }

    private static ImmutableArray<NodeGroup> Groups(LoadedGraph graph, CompactGraph part, int[] groups)
    {
        var members = new List<GraphNode>[groups.Length == 0 ? 0 : groups.Max() + 1];
        for (var node = 0; node < groups.Length; node++) (members[groups[node]] ??= []).Add(graph.Nodes[part.Nodes[node]]);
        return [.. members.Select((group, number) => new NodeGroup(number + 1, [.. group]))];
    }
}
