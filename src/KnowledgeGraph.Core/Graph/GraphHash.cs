using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Core.Graph;

/// <summary>One hash over a whole graph: two graphs are equal, wherever they are stored, when their hashes are.</summary>
/// <remarks>SHA-256 over the canonical lines of all nodes in order of id, then of all relationships in order of key, in UTF-8.</remarks>
public static class GraphHash
{
    /// <summary>Hashes the graph, reading it once.</summary>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static async Task<string> OfAsync(IGraphReader graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var hasher = new GraphHasher();
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false)) hasher.Add(node);
        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false)) hasher.Add(edge);
        return hasher.Finish();
    }
}
