using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Export.GraphMl;

public sealed class GraphMlExporterTests
{
    private static readonly GraphMlExporter Exporter = new();

    [Fact]
    public async Task What_is_written_reads_back_as_the_same_graph()
    {
        var graph = SmallWorld.TwoTeams().Graph;
        using var file = await Exported.OfAsync(Exporter, graph);

        var back = GraphMlFile.Read(new MemoryStream(file.Bytes), TestContext.Current.CancellationToken);

        Assert.Null(back.Error);
        Assert.Empty(back.Warnings);
        Assert.Equal(await GraphHash.OfAsync(graph, TestContext.Current.CancellationToken), await GraphHash.OfAsync(back.Graph!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_graph_told_in_another_order_gives_the_same_bytes()
    {
        var graph = SmallWorld.TwoTeams().Graph;
        using var one = await Exported.OfAsync(Exporter, graph);
        using var other = await Exported.OfAsync(Exporter, new MemoryGraph(graph.Nodes.Reverse(), graph.Edges.Reverse()));

        Assert.Equal(one.Bytes, other.Bytes);
    }

    [Fact]
    public async Task NetworkX_reads_every_node_relationship_and_value()
    {
        using var file = await Exported.OfAsync(Exporter, SmallWorld.TwoTeams().Graph);

        var told = ForeignReader.Python("networkx", """
            import networkx, sys
            g = networkx.read_graphml(sys.argv[1])
            print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())
            ann = g.nodes["person:ann"]
            print(ann["labels"], ann["label"], ann["name"], ann["articles"], ann["aliases"])
            print(g.nodes["person:bob"]["name"])
            for a, b, d in g.edges(data=True):
                if d["label"] == "AUTHORED" and a == "person:ann":
                    print(b, d["lead"], d["support"], d["confidence"], d["evidence"], d["weight"], d["firstSeen"])
            """, file.Path);

        Assert.Equal("""
            14 17 True
            :Person Ann Marsh Ann Marsh 3 ["Marsh","Prof. \"Ann\" Marsh; FRS"]
            Bob Öst & <Sons>
            study:snails True 2 0.9 ["sentence:a1.0"] 2.0 2021-03-04

            """.ReplaceLineEndings("\n"), told);
    }

    [Fact]
    public async Task Igraph_reads_every_node_relationship_and_value()
    {
        using var file = await Exported.OfAsync(Exporter, SmallWorld.TwoTeams().Graph);

        var told = ForeignReader.Python("igraph", """
            import igraph, sys
            g = igraph.Graph.Read_GraphML(sys.argv[1])
            ann = g.vs.find(name_eq="Ann Marsh") if "name" in g.vs.attributes() else None
            print(g.vcount(), g.ecount(), g.is_directed(), ann["labels"], ann["articles"])
            print(sorted(set(e["label"] for e in g.es))[0], max(e["weight"] for e in g.es))
            """, file.Path);

        Assert.Equal("14 17 True :Person 3.0\nABOUT 2.0\n", told);
    }

    [Fact]
    public async Task Characters_that_XML_cannot_carry_are_taken_out_and_reported()
    {
        var graph = new SmallWorld().Node(NodeKind.Person, "x", "Zo\u0001ë \uD83D\uDC0C\uD83D\u0000 Hill\r\n").Graph;
        using var file = await Exported.OfAsync(Exporter, graph);

        var back = GraphMlFile.Read(new MemoryStream(file.Bytes), TestContext.Current.CancellationToken);

        Assert.Equal("Zoë \uD83D\uDC0C Hill\r\n", back.Graph!.Nodes.Single().Name);
        Assert.Contains(file.Report.Losses, loss => loss.StartsWith("3 control characters", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_graph_is_a_valid_file()
    {
        using var file = await Exported.OfAsync(Exporter, new MemoryGraph([], []));

        Assert.Equal("0 0\n", ForeignReader.Python("networkx", "import networkx, sys; g = networkx.read_graphml(sys.argv[1]); print(len(g), g.size())", file.Path));
    }

    [Fact]
    public async Task A_full_disk_is_an_IO_error()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);

        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            await Exporter.WriteAsync(SmallWorld.TwoTeams().Graph, new StreamTarget(full), TestContext.Current.CancellationToken);
            await full.FlushAsync(TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public async Task A_property_the_schema_does_not_declare_is_a_mistake_of_the_program()
    {
        var node = new GraphNode("person:x", NodeKind.Person, "X", ImmutableSortedDictionary<string, PropertyValue>.Empty.Add("shoeSize", PropertyValue.Of(43L)));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Exported.OfAsync(Exporter, new MemoryGraph([node], [])));
    }
}
