using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands.Graphs;

/// <summary>The graph of a store that is closed with it.</summary>
internal sealed class StoreGraph(EmbeddedStore store) : IGraphReader, IDisposable
{
    private readonly EmbeddedGraphReader reader = store.ReadGraph();

    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => reader.NodesAsync(cancellation);

    public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default) => reader.EdgesAsync(cancellation);

    public void Dispose() => store.Dispose();
}
