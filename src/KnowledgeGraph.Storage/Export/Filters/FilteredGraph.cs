using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Export.Filters;

/// <summary>The part of a graph that a filter lets through, as a stream; only ids of chosen nodes are kept in memory.</summary>
public sealed class FilteredGraph : IGraphReader
{
    private static readonly FrozenDictionary<string, NodeKind> KindsByPrefix =
        GraphSchema.Nodes.ToFrozenDictionary(node => GraphSchema.IdPrefix(node.Kind), node => node.Kind, StringComparer.Ordinal);

    private readonly IGraphReader graph;
    private readonly GraphFilter filter;
    private readonly HashSet<string>? chosen;

    private FilteredGraph(IGraphReader graph, GraphFilter filter, HashSet<string>? chosen)
    {
        this.graph = graph;
        this.filter = filter;
        this.chosen = chosen;
    }

    /// <summary>Puts a filter before a graph; filters that look at surroundings or at relationships read it once or a few times at once.</summary>
    public static async Task<FilteredGraph> OfAsync(IGraphReader graph, GraphFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(filter);
        var chosen = filter.NeedsChoice ? await new NodeChoice(graph, filter).ChooseAsync(cancellation).ConfigureAwait(false) : null;
        return new FilteredGraph(graph, filter, chosen);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            if (Stays(node.Id)) yield return filter.NoText ? WithoutText(node) : node;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            if (filter.Accepts(edge) && Stays(edge.From) && Stays(edge.To)) yield return edge;
        }
    }

    private bool Stays(string id) => (chosen is null || chosen.Contains(id)) && (filter.Kinds.IsEmpty || filter.Accepts(KindOf(id)));

    private static NodeKind KindOf(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && KindsByPrefix.TryGetValue(id[..colon], out var kind)
            ? kind
            : throw new InvalidDataException($"'{id}' is no id of this graph: it has no kind before the colon.");
    }

    private static GraphNode WithoutText(GraphNode node) => node.Kind switch
    {
        NodeKind.Article => node with { Properties = node.Properties.Remove("text") },
        NodeKind.Sentence => node with { Name = node.Id },
        _ => node,
    };
}
