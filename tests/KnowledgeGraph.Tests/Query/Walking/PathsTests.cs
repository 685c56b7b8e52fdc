using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Walking;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Query.Walking;

public sealed class PathsTests
{
    [Fact]
    public async Task Two_colleagues_are_tied_by_their_institution()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams());

        var path = Assert.Single(Paths.Between(graph, "person:cy", "person:bob").Found);

        Assert.Equal(["person:cy", "study:snails", "person:bob"], path.Nodes.Select(node => node.Id));
        Assert.Equal(["COMMENTED_ON", "AUTHORED"], path.Steps.Select(step => GraphSchema.Of(step[0].Kind).Name));
    }

    [Fact]
    public async Task Other_ways_follow_the_shortest_and_meet_no_node_twice()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams());

        var paths = Paths.Between(graph, "person:cy", "person:bob", count: 10).Found;

        Assert.Equal(["person:cy study:snails person:bob", "person:cy institution:north person:ann study:snails person:bob", "person:cy institution:north person:ann claim:c1 study:snails person:bob"], paths.Select(path => string.Join(' ', path.Nodes.Select(node => node.Id))));
    }

    [Fact]
    public async Task A_node_to_avoid_is_walked_around()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams());

        var path = Assert.Single(Paths.Between(graph, "person:cy", "claim:c1", new WalkRules { Avoid = ["study:snails"] }).Found);

        Assert.Equal(["person:cy", "institution:north", "person:ann", "claim:c1"], path.Nodes.Select(node => node.Id));
    }

    [Fact]
    public async Task Places_tie_nobody_unless_asked()
    {
        var world = new SmallWorld()
            .Node(NodeKind.Institution, "north", "North").Node(NodeKind.Institution, "south", "South").Node(NodeKind.Place, "wales", "Wales")
            .Edge(RelationKind.LocatedIn, "institution:north", "place:wales").Edge(RelationKind.LocatedIn, "institution:south", "place:wales");
        var graph = await LoadAsync(world);

        var none = Paths.Between(graph, "institution:north", "institution:south");

        Assert.Empty(none.Found);
        Assert.Equal((1, 1), (none.FromReach, none.ToReach));
        Assert.Equal(2, Paths.Between(graph, "institution:north", "institution:south", new WalkRules { Via = [NodeKind.Place] }).Found[0].Length);
        Assert.Equal(1, Paths.Between(graph, "institution:north", "place:wales").Found[0].Length);
    }

    [Fact]
    public async Task A_most_of_steps_rules_out_longer_ways()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams());

        Assert.Empty(Paths.Between(graph, "person:cy", "study:crabs", maxLength: 2).Found);
        Assert.Equal(3, Paths.Between(graph, "person:cy", "study:crabs", maxLength: 3).Found[0].Length);
    }

    [Fact]
    public async Task A_sure_and_often_told_way_is_shorter_than_a_doubtful_one_of_as_many_steps()
    {
        var world = new SmallWorld()
            .Node(NodeKind.Person, "a", "A").Node(NodeKind.Person, "b", "B").Node(NodeKind.Study, "s", "S").Node(NodeKind.Study, "t", "T")
            .Edge(RelationKind.Authored, "person:a", "study:s", 1, 0.5).Edge(RelationKind.Authored, "person:b", "study:s", 1, 0.5)
            .Edge(RelationKind.Authored, "person:a", "study:t", 4, 0.95).Edge(RelationKind.Authored, "person:b", "study:t", 4, 0.95);

        Assert.Equal("study:t", Paths.Between(await LoadAsync(world), "person:a", "person:b").Found[0].Nodes[1].Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_cheapest_paths_are_those_of_NetworkX(int seed)
    {
        var random = new Random(seed);
        var world = new SmallWorld();
        for (var node = 0; node < 40; node++)
        {
            world.Node(NodeKind.Person, $"p{node:D2}", $"P{node}");
            world.Node(NodeKind.Study, $"s{node:D2}", $"S{node}");
        }

        for (var edge = 0; edge < 130; edge++)
        {
            world.Edge(RelationKind.Authored, $"person:p{random.Next(40):D2}", $"study:s{random.Next(40):D2}", random.Next(1, 5), random.Next(500, 999) / 1000.0);
        }

        var graph = await LoadAsync(world);
        using var file = await Exported.OfAsync(new GraphMlExporter(), world.Graph);
        var told = ForeignReader.Python(
            "networkx",
            """
            import networkx as nx, sys, itertools
            m = nx.read_graphml(sys.argv[1])
            g = nx.Graph()
            for a, b, d in m.edges(data=True):
                g.add_edge(a, b, cost=1000000 + round(500000 * (1 - d["confidence"])) + 500000 // (1 + d["support"]))
            for k in (1, 2, 5, 9):
                for p in itertools.islice(nx.shortest_simple_paths(g, "person:p00", "person:p%02d" % k, "cost"), 12):
                    print(k, sum(g[a][b]["cost"] for a, b in zip(p, p[1:])))
            """,
            file.Path);

        var own = new[] { 1, 2, 5, 9 }.SelectMany(k => Paths.Between(graph, "person:p00", $"person:p{k:D2}", count: 12).Found.Select(path => string.Create(CultureInfo.InvariantCulture, $"{k} {Math.Round(path.Cost * 1_000_000)}")));
        Assert.Equal(told.Split('\n', StringSplitOptions.RemoveEmptyEntries), own);
        Assert.All(new[] { 1, 2, 5, 9 }, k => Assert.Equal(Paths.Between(graph, "person:p00", $"person:p{k:D2}", count: 3).Found[0].Cost, Paths.Between(graph, "person:p00", $"person:p{k:D2}").Found[0].Cost));
    }

    private static Task<LoadedGraph> LoadAsync(SmallWorld world) => LoadedGraph.LoadAsync(world.Graph, TestContext.Current.CancellationToken);
}
