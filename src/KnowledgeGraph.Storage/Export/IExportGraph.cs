using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Export;

/// <summary>One relationship as formats see it: of the schema, or made by a projection.</summary>
/// <param name="Key">Unique over the whole graph.</param>
/// <param name="Name">Its name: <c>AUTHORED</c>, or a projection's <c>COAUTHOR_OF</c>.</param>
/// <param name="From">Id of the node it starts at.</param>
/// <param name="To">Id of the node it ends at.</param>
/// <param name="Provenance">What it stands on; null for structural ones.</param>
/// <param name="Properties">Further properties by name.</param>
public sealed record ExportEdge(
    string Key, string Name, string From, string To, EdgeProvenance? Provenance, ImmutableSortedDictionary<string, PropertyValue> Properties)
{
    /// <summary>Its weight in pictures: the support, 1 where it is structural.</summary>
    public int Weight => Provenance?.Support ?? 1;
}

/// <summary>The neutral graph every exporter reads: two streams in stable order, nodes first.</summary>
public interface IExportGraph
{
    /// <summary>All nodes, in ordinal order of id.</summary>
    IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default);

    /// <summary>All relationships, in ordinal order of key.</summary>
    IAsyncEnumerable<ExportEdge> EdgesAsync(CancellationToken cancellation = default);
}

/// <summary>A resolved graph as exporters read it.</summary>
public sealed class ExportGraph(IGraphReader graph) : IExportGraph
{
    /// <inheritdoc/>
    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => graph.NodesAsync(cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ExportEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            yield return new ExportEdge(edge.Key, GraphSchema.Of(edge.Kind).Name, edge.From, edge.To, edge.Provenance, edge.Properties);
        }
    }
}

/// <summary>Writes resolved graphs with any exporter.</summary>
public static class GraphExport
{
    /// <summary>Writes the whole graph.</summary>
    public static Task<ExportReport> WriteAsync(
        this IGraphExporter exporter,
        IGraphReader graph,
        IExportTarget output,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(exporter);
        return exporter.WriteAsync(new ExportGraph(graph), output, cancellation);
    }

    /// <summary>Runs through both streams, in their order.</summary>
    internal static async Task<(long Nodes, long Edges)> EachAsync(
        this IExportGraph graph, Action<GraphNode> onNode, Action<ExportEdge> onEdge, CancellationToken cancellation, Action? between = null)
    {
        long nodes = 0, edges = 0;
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            onNode(node);
            nodes++;
        }

        between?.Invoke();
        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            onEdge(edge);
            edges++;
        }

        return (nodes, edges);
    }
}
