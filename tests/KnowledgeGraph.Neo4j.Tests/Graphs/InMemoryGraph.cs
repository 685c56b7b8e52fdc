using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Neo4j.Tests.Graphs;

/// <summary>A graph that a test made.</summary>
internal sealed class InMemoryGraph : IGraphReader
{
    public InMemoryGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        Nodes = [.. nodes.OrderBy(node => node.Id, StringComparer.Ordinal)];
        Edges = [.. edges.OrderBy(edge => edge.Key, StringComparer.Ordinal)];
    }

    public ImmutableArray<GraphNode> Nodes { get; }

    public ImmutableArray<GraphEdge> Edges { get; }

    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => Nodes.ToAsyncEnumerable();

    public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default) => Edges.ToAsyncEnumerable();

    public Task<string> HashAsync() => GraphHash.OfAsync(this);
}
