using System.Globalization;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Tests.Query.Measures;

/// <summary>Random simple graphs, and the same as a file that NetworkX reads.</summary>
internal sealed record RandomGraph(int Count, List<(int From, int To)> Pairs, List<double> Weights)
{
    public CompactGraph Compact => CompactGraph.Of(Count, Pairs, Weights).Simple();

    /// <summary>Script lines that read the file into <c>g</c>.</summary>
    public const string Reader = """
        import networkx as nx, sys
        g = nx.Graph()
        with open(sys.argv[1]) as lines:
            g.add_nodes_from(range(int(next(lines))))
            for line in lines:
                a, b, w = line.split()
                g.add_edge(int(a), int(b), weight=float(w))

        """;

    /// <summary>A graph of groups: pairs within a group are more likely than pairs across.</summary>
    public static RandomGraph Of(int seed, int count, int pairs, int groups = 1)
    {
        var random = new Random(seed);
        var seen = new HashSet<(int, int)>();
        for (var attempt = 0; attempt < pairs; attempt++)
        {
            var (a, b) = (random.Next(count), random.Next(count));
            if (groups > 1 && random.NextDouble() < 0.8) b = (b / groups * groups) + (a % groups);
            if (a != b && b < count) seen.Add((Math.Min(a, b), Math.Max(a, b)));
        }

        return new RandomGraph(count, [.. seen], [.. seen.Select(_ => random.Next(1, 9) / 4.0)]);
    }

    /// <summary>Runs a script on the graph; <c>g</c> is the graph, <c>sys.argv[2:]</c> the arguments.</summary>
    public string NetworkX(string script, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllLines(path, [Count.ToString(CultureInfo.InvariantCulture), .. Pairs.Zip(Weights).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First.From} {pair.First.To} {pair.Second}"))]);
            return Graphs.ForeignReader.Python("networkx, numpy, scipy", Reader + script, [path, .. arguments]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>As <see cref="NetworkX"/>, for scripts that print one number a node.</summary>
    public double[] Numbers(string script) =>
        [.. NetworkX(script).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
}
