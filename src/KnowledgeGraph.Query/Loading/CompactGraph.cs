namespace KnowledgeGraph.Query.Loading;

/// <summary>An undirected graph as three arrays (compressed sparse rows): the form that measures run over.</summary>
/// <remarks>Neighbours of a node stand together, in order; parallel relationships stand side by side.</remarks>
internal sealed class CompactGraph
{
    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly int[] edges;
    private readonly double[] weights;

    private CompactGraph(int[] offsets, int[] targets, int[] edges, double[] weights, int[] nodes)
    {
        this.offsets = offsets;
        this.targets = targets;
        this.edges = edges;
        this.weights = weights;
        Nodes = nodes;
    }

    /// <summary>Number of nodes.</summary>
    public int Count => Nodes.Length;

    /// <summary>Place in the loaded graph of each node of this one.</summary>
    public int[] Nodes { get; }

    /// <summary>Number of entries: twice the number of relationships.</summary>
    public int Entries => targets.Length;

    /// <summary>First entry of each node, and behind the last node the number of entries.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>Neighbour of each entry.</summary>
    public ReadOnlySpan<int> Targets => targets;

    /// <summary>Weight of each entry.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Place in the loaded graph of the relationship of each entry; -1 where several were joined.</summary>
    public ReadOnlySpan<int> Edges => edges;

    /// <summary>Number of entries of a node.</summary>
    public int Degree(int node) => offsets[node + 1] - offsets[node];

    /// <summary>Neighbours of a node, in order.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => targets.AsSpan(offsets[node]..offsets[node + 1]);

    /// <summary>Weights beside <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<double> WeightsOf(int node) => weights.AsSpan(offsets[node]..offsets[node + 1]);

    /// <summary>Relationships beside <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<int> EdgesOf(int node) => edges.AsSpan(offsets[node]..offsets[node + 1]);

    /// <summary>Takes a part of a loaded graph. The weight of a relationship is its support times its confidence.</summary>
    /// <param name="graph">The loaded graph.</param>
    /// <param name="nodeStays">Whether the node at a place takes part.</param>
    /// <param name="edgeStays">Whether the relationship at a place takes part.</param>
    public static CompactGraph Of(LoadedGraph graph, Predicate<int> nodeStays, Predicate<int> edgeStays)
    {
        var local = new int[graph.Nodes.Length];
        var nodes = new List<int>();
        for (var place = 0; place < local.Length; place++)
        {
            local[place] = nodeStays(place) ? nodes.Count : -1;
            if (local[place] >= 0) nodes.Add(place);
        }

        var (from, to, ids, weights) = (new List<int>(), new List<int>(), new List<int>(), new List<double>());
        for (var edge = 0; edge < graph.Edges.Length; edge++)
        {
            var (start, end) = (local[graph.From[edge]], local[graph.To[edge]]);
            if (start < 0 || end < 0 || start == end || !edgeStays(edge)) continue;
            from.Add(start);
            to.Add(end);
            ids.Add(edge);
            weights.Add(graph.Edges[edge].Provenance is { } provenance ? provenance.Support * provenance.Confidence : 1);
        }

        return Build([.. nodes], [.. from], [.. to], [.. ids], [.. weights]);
    }

    /// <summary>A graph of bare pairs, each of weight 1 unless weights are given.</summary>
    public static CompactGraph Of(int count, IReadOnlyList<(int From, int To)> pairs, IReadOnlyList<double>? weights = null) =>
        Build(
            [.. Enumerable.Range(0, count)],
            [.. pairs.Select(pair => pair.From)],
            [.. pairs.Select(pair => pair.To)],
            [.. Enumerable.Range(0, pairs.Count)],
            weights is null ? [.. Enumerable.Repeat(1.0, pairs.Count)] : [.. weights]);

    /// <summary>The same graph with one entry between two nodes: weights of parallel relationships are added.</summary>
    public CompactGraph Simple()
    {
        var simpleOffsets = new int[offsets.Length];
        var (simpleTargets, simpleEdges, simpleWeights) = (new int[targets.Length], new int[targets.Length], new double[targets.Length]);
        var next = 0;
        for (var node = 0; node < Count; node++)
        {
            simpleOffsets[node] = next;
            for (var entry = offsets[node]; entry < offsets[node + 1]; entry++)
            {
                if (next > simpleOffsets[node] && simpleTargets[next - 1] == targets[entry])
                {
                    simpleWeights[next - 1] += weights[entry];
                    simpleEdges[next - 1] = -1;
                    continue;
                }

                (simpleTargets[next], simpleEdges[next], simpleWeights[next]) = (targets[entry], edges[entry], weights[entry]);
                next++;
            }
        }

        simpleOffsets[Count] = next;
        return new CompactGraph(simpleOffsets, simpleTargets[..next], simpleEdges[..next], simpleWeights[..next], Nodes);
    }

    // A counting sort by start, then one by neighbour, which leaves each row in order of its neighbours.
    private static CompactGraph Build(int[] nodes, int[] from, int[] to, int[] ids, double[] weights)
    {
        var offsets = new int[nodes.Length + 1];
        foreach (var node in from) offsets[node + 1]++;
        foreach (var node in to) offsets[node + 1]++;
        for (var node = 0; node < nodes.Length; node++) offsets[node + 1] += offsets[node];
        var next = offsets.AsSpan(0, nodes.Length).ToArray();
        var entries = new (int Target, int Pair)[2 * from.Length];
        for (var pair = 0; pair < from.Length; pair++)
        {
            entries[next[from[pair]]++] = (to[pair], pair);
            entries[next[to[pair]]++] = (from[pair], pair);
        }

        offsets.AsSpan(0, nodes.Length).CopyTo(next);
        var (targets, edges, sorted) = (new int[entries.Length], new int[entries.Length], new double[entries.Length]);
        for (var node = 0; node < nodes.Length; node++)
        {
            for (var entry = offsets[node]; entry < offsets[node + 1]; entry++)
            {
                var (neighbour, pair) = entries[entry];
                var place = next[neighbour]++;
                (targets[place], edges[place], sorted[place]) = (node, ids[pair], weights[pair]);
            }
        }

        return new CompactGraph(offsets, targets, edges, sorted, nodes);
    }
}
