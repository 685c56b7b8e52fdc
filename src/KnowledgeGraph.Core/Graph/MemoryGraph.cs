using System.Collections.Immutable;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Core.Graph;

/// <summary>A graph held in memory: the answer of a query, or one made in a test.</summary>
/// <remarks>Immutable. Nodes and relationships given twice under one id or key stand once, the first of them.</remarks>
public sealed class MemoryGraph : IGraphReader
{
    /// <summary>Orders the given nodes and relationships as every reader gives them.</summary>
    public MemoryGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        Nodes = [.. nodes.DistinctBy(node => node.Id, StringComparer.Ordinal).OrderBy(node => node.Id, StringComparer.Ordinal)];
        Edges = [.. edges.DistinctBy(edge => edge.Key, StringComparer.Ordinal).OrderBy(edge => edge.Key, StringComparer.Ordinal)];
    }

    /// <summary>All nodes in ordinal order of id.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>All relationships in ordinal order of key.</summary>
    public ImmutableArray<GraphEdge> Edges { get; }

    /// <inheritdoc/>
    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => OrderedStream.Of(Nodes, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default) => OrderedStream.Of(Edges, cancellation);
}
