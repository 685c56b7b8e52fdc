using System.Globalization;
using KnowledgeGraph.Query.Measures;

namespace KnowledgeGraph.Tests.Query.Measures;

public sealed class MeasuresAgainstNetworkXTests
{
    public static TheoryData<int, int, int> Graphs => new() { { 1, 60, 90 }, { 2, 200, 250 }, { 3, 120, 900 }, { 4, 30, 0 } };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void PageRank_is_that_of_NetworkX(int seed, int count, int pairs)
    {
        var graph = RandomGraph.Of(seed, count, pairs);

        Same(graph.Numbers("r = nx.pagerank(g, tol=1e-12, max_iter=500)\nfor n in range(len(g)): print(repr(r[n]))"), PageRank.Of(graph.Compact), 1e-8);
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Betweenness_is_that_of_NetworkX(int seed, int count, int pairs)
    {
        var graph = RandomGraph.Of(seed, count, pairs);

        Same(graph.Numbers("r = nx.betweenness_centrality(g)\nfor n in range(len(g)): print(repr(r[n]))"), Betweenness.Of(graph.Compact), 1e-10);
    }

    [Fact]
    public void Eigenvector_centrality_is_that_of_NetworkX()
    {
        var graph = RandomGraph.Of(3, 120, 900);

        Same(graph.Numbers("r = nx.eigenvector_centrality(g, max_iter=5000, tol=1e-12, weight='weight')\nfor n in range(len(g)): print(repr(r[n]))"), Eigenvector.Of(graph.Compact), 1e-6);
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Core_numbers_are_those_of_NetworkX(int seed, int count, int pairs)
    {
        var graph = RandomGraph.Of(seed, count, pairs);

        Assert.Equal(graph.Numbers("r = nx.core_number(g)\nfor n in range(len(g)): print(r[n])"), Cores.Of(graph.Compact).Select(core => (double)core));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Articulation_points_and_bridges_are_those_of_NetworkX(int seed, int count, int pairs)
    {
        var graph = RandomGraph.Of(seed, count, pairs);
        var (points, bridges) = Bridges.Of(graph.Compact);

        var told = graph.NetworkX("print(sorted(nx.articulation_points(g)))\nprint(sorted(tuple(sorted(b)) for b in nx.bridges(g)))");

        Assert.Equal(told, $"[{string.Join(", ", points)}]\n[{string.Join(", ", bridges.Select(pair => $"({pair.From}, {pair.To})"))}]\n");
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Components_are_those_of_NetworkX(int seed, int count, int pairs)
    {
        var graph = RandomGraph.Of(seed, count, pairs);
        var components = Components.Of(graph.Compact);

        var told = graph.NetworkX("print(sorted(sorted(c) for c in nx.connected_components(g)))");

        var own = components.Select((component, node) => (component, node)).GroupBy(pair => pair.component, pair => pair.node).OrderBy(group => group.First());
        Assert.Equal(told, $"[{string.Join(", ", own.Select(group => $"[{string.Join(", ", group)}]"))}]\n");
    }

    [Theory]
    [InlineData(5, 400, 2500, 8)]
    [InlineData(6, 300, 600, 1)]
    [InlineData(7, 1000, 9000, 20)]
    public void Communities_are_as_good_as_those_of_NetworkX_and_measured_as_it_measures_them(int seed, int count, int pairs, int groups)
    {
        var graph = RandomGraph.Of(seed, count, pairs, groups);
        var communities = Communities.Of(graph.Compact);
        var own = Communities.Modularity(graph.Compact, communities);

        var told = graph.NetworkX(
            """
            own = [set() for _ in range(max(map(int, sys.argv[2].split(','))) + 1)]
            for n, c in enumerate(sys.argv[2].split(',')): own[int(c)].add(n)
            print(repr(nx.community.modularity(g, own)))
            print(repr(max(nx.community.modularity(g, nx.community.louvain_communities(g, seed=s)) for s in range(3))))
            print(all(nx.is_connected(g.subgraph(c)) for c in own))
            """,
            string.Join(',', communities)).Split('\n');

        Assert.Equal(double.Parse(told[0], CultureInfo.InvariantCulture), own, 1e-9);
        Assert.True(own > 0.97 * double.Parse(told[1], CultureInfo.InvariantCulture), $"{own} against {told[1]}");
        Assert.Equal("True", told[2]);
    }

    [Fact]
    public void Communities_stay_the_same_under_a_seed_and_find_planted_groups()
    {
        var graph = RandomGraph.Of(8, 300, 4000, 6).Compact;

        var communities = Communities.Of(graph, seed: 3);

        Assert.Equal(communities, Communities.Of(graph, seed: 3));
        Assert.Equal(6, communities.Distinct().Count());
        Assert.All(Enumerable.Range(0, 300), node => Assert.Equal(communities[node % 6], communities[node]));
    }

    [Fact]
    public void A_long_chain_does_not_exhaust_the_stack()
    {
        var chain = KnowledgeGraph.Query.Loading.CompactGraph.Of(200_000, [.. Enumerable.Range(0, 199_999).Select(node => (node, node + 1))]);

        Assert.Equal(199_999, Bridges.Of(chain).Pairs.Count);
        Assert.All(Components.Of(chain), component => Assert.Equal(0, component));
    }

    private static void Same(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
