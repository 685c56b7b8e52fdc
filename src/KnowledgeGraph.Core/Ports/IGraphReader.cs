using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Ports;

/// <summary>Reads a whole resolved graph as two streams. Implemented by the embedded store, Neo4j and GraphML files.</summary>
public interface IGraphReader
{
    /// <summary>All nodes, in ordinal order of <see cref="GraphNode.Id"/>.</summary>
    IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default);

    /// <summary>All relationships, in ordinal order of <see cref="GraphEdge.Key"/>.</summary>
    IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default);
}
