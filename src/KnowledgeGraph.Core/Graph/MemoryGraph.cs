using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => Stream(Nodes, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default) => Stream(Edges, cancellation);

    private static async IAsyncEnumerable<T> Stream<T>(ImmutableArray<T> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
