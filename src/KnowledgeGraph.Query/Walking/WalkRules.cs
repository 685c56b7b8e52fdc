using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>Where walks may go.</summary>
public sealed record WalkRules
{
    /// <summary>Kinds of node that walks run through although they tie everything: places, topics, institutions that are outlets.</summary>
    public ImmutableArray<NodeKind> Via { get; init; } = [];

    /// <summary>Ids of nodes that walks keep out of.</summary>
    public ImmutableArray<string> Avoid { get; init; } = [];

    /// <summary>The only kinds of relationship walked; empty for all that articles say.</summary>
    public ImmutableArray<RelationKind> Along { get; init; } = [];

    /// <summary>True where a walk may enter a node at all.</summary>
    internal bool MayEnter(GraphNode node) => !Avoid.Contains(node.Id);

    /// <summary>True where a walk may enter a node and leave it again.</summary>
    internal bool MayPass(GraphNode node) => MayEnter(node) && (!TiesEverything.Holds(node) || Via.Contains(node.Kind));

    /// <summary>True where a walk may use a relationship.</summary>
    internal bool MayUse(GraphEdge edge) => edge.Provenance is not null && (Along.IsEmpty || Along.Contains(edge.Kind));

    /// <summary>The part of a graph that measures run over: nodes a walk may pass, without sentences.</summary>
    internal CompactGraph MeasuredPart(LoadedGraph graph) => CompactGraph.Of(
        graph, place => graph.Nodes[place].Kind != NodeKind.Sentence && MayPass(graph.Nodes[place]), edge => MayUse(graph.Edges[edge]));
}
