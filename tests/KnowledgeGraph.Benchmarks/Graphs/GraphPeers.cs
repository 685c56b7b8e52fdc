using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Measures;
using KnowledgeGraph.Query.Walking;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;
using QuikGraph;
using QuikGraph.Algorithms.Ranking;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary><c>graph-peers EDGES…</c>: loading, walking, measuring and exporting a generated graph, beside NetworkX and igraph in the same run.</summary>
internal static class GraphPeers
{
    private const string Peers = """
        import sys, time, igraph
        import networkx as nx
        path, big = sys.argv[1], sys.argv[2] == "big"
        def timed(name, f):
            t = time.perf_counter(); r = f(); print(f"{name};{time.perf_counter() - t:.3f}", flush=True); return r
        rows = [tuple(map(int, line.split())) for line in open(path)]
        n = 1 + max(max(a, b) for a, b, w in rows)
        ig = timed("load;igraph", lambda: igraph.Graph(n=n, edges=[(a, b) for a, b, w in rows], edge_attrs={"weight": [w for a, b, w in rows]}))
        timed("path;igraph", lambda: ig.get_shortest_paths(0, n - 1, weights="weight"))
        timed("pagerank;igraph", lambda: ig.pagerank(weights="weight"))
        timed("communities;igraph", lambda: ig.community_multilevel(weights="weight"))
        timed("cores;igraph", lambda: ig.coreness())
        def build():
            g = nx.Graph(); g.add_nodes_from(range(n)); g.add_weighted_edges_from(rows); return g
        g = timed("load;networkx", build)
        timed("path;networkx", lambda: nx.bidirectional_dijkstra(g, 0, n - 1))
        timed("pagerank;networkx", lambda: nx.pagerank(g))
        if not big: timed("communities;networkx", lambda: nx.community.louvain_communities(g, seed=1))
        timed("cores;networkx", lambda: nx.core_number(g))
        """;

    /// <summary>Prints a table for each size.</summary>
    public static async Task<int> RunAsync(IEnumerable<string> sizes)
    {
        foreach (var size in sizes.Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            var times = await OwnAsync(size).ConfigureAwait(false);
            foreach (var (name, seconds) in Others(size)) times[name] = seconds;
            Console.WriteLine($"\n{size} edges (seconds)");
            foreach (var (name, seconds) in times) Console.WriteLine(FormattableString.Invariant($"  {name,-24}{seconds,9:0.000}"));
        }

        return 0;
    }

    private static async Task<SortedDictionary<string, double>> OwnAsync(int size)
    {
        var times = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var world = new GeneratedGraph(size);
        var watch = Stopwatch.StartNew();
        var graph = await LoadedGraph.LoadAsync(world).ConfigureAwait(false);
        _ = graph.Walks.Count;
        times["load;kg"] = watch.Elapsed.TotalSeconds;
        var (from, to) = (graph.Nodes[0].Id, graph.Nodes[^1].Id);
        Paths.Between(graph, from, to);
        Time("path;kg", () => Paths.Between(graph, from, to));
        Time("paths --all 5;kg", () => Paths.Between(graph, from, to, count: 5));
        var part = new WalkRules().MeasuredPart(graph).Simple();
        Time("pagerank;kg", () => PageRank.Of(part));
        Time("communities;kg", () => Communities.Of(part));
        Time("cores;kg", () => Cores.Of(part));
        Time("components;kg", () => Components.Of(part));
        Time("bridges;kg", () => Bridges.Of(part));
        if (size <= 100_000) Time("pagerank;QuikGraph", () => QuikGraphRank(part));
        watch.Restart();
        var before = GC.GetTotalAllocatedBytes();
        var output = new CountingStream();
        await new GraphMlExporter().WriteAsync(world, new StreamTarget(output)).ConfigureAwait(false);
        times["graphml;kg"] = watch.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"graphml: {output.Length / 1e6:0} MB written, {(GC.GetTotalAllocatedBytes() - before) / 1e6:0} MB allocated on the way, heap grew to {GC.GetTotalMemory(true) / 1e6:0} MB with the graph in it"));
        return times;

        void Time(string name, Action action)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[name] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    private static void QuikGraphRank(CompactGraph part)
    {
        var graph = new BidirectionalGraph<int, SEdge<int>>();
        for (var node = 0; node < part.Count; node++)
        {
            graph.AddVertex(node);
        }

        for (var node = 0; node < part.Count; node++)
        {
            foreach (var neighbour in part.Neighbours(node)) graph.AddEdge(new SEdge<int>(node, neighbour));
        }

        new PageRankAlgorithm<int, SEdge<int>>(graph).Compute();
    }

    private static List<(string Name, double Seconds)> Others(int size)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var world = new GeneratedGraph(size);
            File.WriteAllLines(path, world.Pairs().Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Person} {world.People + pair.Study} {pair.Support}")));
            using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Peers, path, size > 100_000 ? "big" : "small"]) { RedirectStandardOutput = true })!;
            var told = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')).Select(parts => ($"{parts[0]};{parts[1]}", double.Parse(parts[2], CultureInfo.InvariantCulture)))];
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Takes bytes and keeps none.</summary>
    private sealed class CountingStream : Stream
    {
        private long length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position { get => length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
            // Nothing is kept, so nothing waits to be written.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => length += count;

        public override void Write(ReadOnlySpan<byte> buffer) => length += buffer.Length;
    }
}
