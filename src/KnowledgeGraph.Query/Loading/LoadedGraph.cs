using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Query.Loading;

/// <summary>A graph in memory, ready to be walked and measured.</summary>
/// <remarks>Immutable; queries may share it between threads. Relationships whose ends are not among the nodes are left out.</remarks>
public sealed class LoadedGraph
{
    private readonly GraphNode[] nodes;
    private readonly GraphEdge[] edges;
    private readonly Dictionary<string, int> places;
    private readonly Lazy<CompactGraph> walks;

    private LoadedGraph(GraphNode[] nodes, GraphEdge[] edges, Dictionary<string, int> places, int[] from, int[] to)
    {
        this.nodes = nodes;
        this.edges = edges;
        this.places = places;
        (From, To) = (from, to);
        walks = new Lazy<CompactGraph>(() => CompactGraph.Of(this, _ => true, edge => edges[edge].Provenance is not null));
    }

    /// <summary>All nodes, in ordinal order of id.</summary>
    public ReadOnlySpan<GraphNode> Nodes => nodes;

    /// <summary>All relationships, in ordinal order of key.</summary>
    public ReadOnlySpan<GraphEdge> Edges => edges;

    /// <summary>Place of the start of each relationship among the nodes.</summary>
    internal int[] From { get; }

    /// <summary>Place of the end of each relationship among the nodes.</summary>
    internal int[] To { get; }

    /// <summary>The relationships that articles say, in both directions; structural ones are no way to go.</summary>
    internal CompactGraph Walks => walks.Value;

    /// <summary>Reads a graph into memory.</summary>
    public static async Task<LoadedGraph> LoadAsync(IGraphReader reader, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var nodes = new List<GraphNode>();
        await foreach (var node in reader.NodesAsync(cancellation).ConfigureAwait(false)) nodes.Add(node);
        var places = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        for (var place = 0; place < nodes.Count; place++) places[nodes[place].Id] = place;
        var (edges, starts, ends) = (new List<GraphEdge>(), new List<int>(), new List<int>());
        await foreach (var edge in reader.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            if (!places.TryGetValue(edge.From, out var from) || !places.TryGetValue(edge.To, out var to)) continue;
            edges.Add(edge);
            starts.Add(from);
            ends.Add(to);
        }

        return new LoadedGraph([.. nodes], [.. edges], places, [.. starts], [.. ends]);
    }

    /// <summary>The node of an id, or null.</summary>
    public GraphNode? Find(string id) => places.TryGetValue(id, out var place) ? nodes[place] : null;

    /// <summary>The relationships that touch a node, in ordinal order of key, structural ones left out.</summary>
    public IReadOnlyList<GraphEdge> EdgesOf(string id)
    {
        if (!places.TryGetValue(id, out var place)) return [];
        var touching = Walks.EdgesOf(place).ToArray();
        Array.Sort(touching);
        return [.. touching.Distinct().Select(edge => edges[edge])];
    }

    /// <summary>The sentences that say a relationship, in text order; empty where the graph has no sentences.</summary>
    public IReadOnlyList<GraphNode> EvidenceOf(GraphEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return edge.Provenance is { } provenance ? [.. provenance.Evidence.Select(Find).OfType<GraphNode>()] : [];
    }

    /// <summary>Some of the nodes as a graph of their own, with the relationships among them that articles say.</summary>
    public MemoryGraph Among(IEnumerable<GraphNode> some)
    {
        ArgumentNullException.ThrowIfNull(some);
        var chosen = some.DistinctBy(node => node.Id, StringComparer.Ordinal).ToList();
        return new MemoryGraph(chosen, Among(chosen.Select(node => node.Id).ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>Place of a node that is known to be there.</summary>
    internal int PlaceOf(string id) =>
        places.TryGetValue(id, out var place) ? place : throw new ArgumentException($"The graph has no node '{id}'.", nameof(id));

    /// <summary>Part of this graph as a graph of its own.</summary>
    internal static MemoryGraph Part(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges) => new(nodes, edges);

    /// <summary>The relationships among a set of nodes, structural ones left out.</summary>
    internal ImmutableArray<GraphEdge> Among(IReadOnlySet<string> ids) =>
        [.. ids.Order(StringComparer.Ordinal)
            .SelectMany(EdgesOf)
            .Where(edge => ids.Contains(edge.From) && ids.Contains(edge.To))
            .DistinctBy(edge => edge.Key, StringComparer.Ordinal)];
}
