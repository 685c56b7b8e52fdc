using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Rows of a graph's elements, each with its hash, while the hash of the whole graph is gathered.</summary>
internal static class HashedRows
{
    public static async IAsyncEnumerable<ElementRow> Of(IAsyncEnumerable<GraphNode> nodes, GraphHasher hasher)
    {
        await foreach (var node in nodes.ConfigureAwait(false)) yield return ElementRow.Of(node, hasher.Add(node));
    }

    public static async IAsyncEnumerable<ElementRow> Of(IAsyncEnumerable<GraphEdge> edges, GraphHasher hasher)
    {
        await foreach (var edge in edges.ConfigureAwait(false)) yield return ElementRow.Of(edge, hasher.Add(edge));
    }
}
