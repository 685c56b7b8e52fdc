using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Csv;
using KnowledgeGraph.Storage.Export.Cypher;
using KnowledgeGraph.Storage.Export.Dot;
using KnowledgeGraph.Storage.Export.Gexf;
using KnowledgeGraph.Storage.Export.JsonLd;
using KnowledgeGraph.Storage.Export.JsonLines;
using KnowledgeGraph.Storage.Export.Mermaid;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Export;

public sealed class FormatTests
{
    public static TheoryData<string> Formats => ["gexf", "dot", "jsonld", "cypher", "jsonl", "mermaid"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_gives_the_same_bytes_for_the_same_graph(string format)
    {
        var graph = SmallWorld.TwoTeams().Graph;
        using var one = await Exported.OfAsync(Of(format), graph);
        using var other = await Exported.OfAsync(Of(format), new MemoryGraph(graph.Nodes.Reverse(), graph.Edges.Reverse()));

        Assert.Equal(one.Bytes, other.Bytes);
        Assert.Equal((14, 17), (one.Report.Nodes, one.Report.Edges));
    }

    [Fact]
    public async Task NetworkX_reads_the_GEXF_with_labels_colours_and_values()
    {
        using var file = await Exported.OfAsync(new GexfExporter(), SmallWorld.TwoTeams().Graph);

        var told = ForeignReader.Python("networkx", """
            import networkx, sys
            g = networkx.read_gexf(sys.argv[1])
            ann = g.nodes["person:ann"]
            print(g.number_of_nodes(), g.number_of_edges(), ann["label"], ann["kindOfNode"], ann["articles"], ann["viz"]["color"]["r"], ann["viz"]["size"])
            print([d["lead"] for a, b, d in g.edges(data=True) if d["label"] == "AUTHORED" and a == "person:ann"])
            """, file.Path);

        Assert.Equal("14 17 Ann Marsh Person 3 124 64.5\n[True]\n", told);
    }

    [Fact]
    public async Task Graphviz_draws_the_DOT()
    {
        using var file = await Exported.OfAsync(new DotExporter(), SmallWorld.TwoTeams().Graph);

        var plain = ForeignReader.Program("dot", "-Tplain", file.Path);

        Assert.Equal(14, plain.Split('\n').Count(line => line.StartsWith("node ", StringComparison.Ordinal)));
        Assert.Equal(17, plain.Split('\n').Count(line => line.StartsWith("edge ", StringComparison.Ordinal)));
        Assert.Contains("Bob Öst & <Sons>", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_lines_carry_every_value_with_its_type()
    {
        using var file = await Exported.OfAsync(new JsonLinesExporter(), SmallWorld.TwoTeams().Graph);

        var lines = file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var ann = lines.Single(line => line.TryGetProperty("node", out var id) && id.GetString() == "person:ann");
        var lead = lines.Single(line => line.TryGetProperty("edge", out var id) && id.GetString() == "AUTHORED:ann:snails");

        Assert.Equal(31, lines.Count);
        Assert.Equal("Prof. \"Ann\" Marsh; FRS", ann.GetProperty("properties").GetProperty("aliases")[1].GetString());
        Assert.True(lead.GetProperty("properties").GetProperty("lead").GetBoolean());
        Assert.Equal("sentence:a1.0", lead.GetProperty("properties").GetProperty("evidence")[0].GetString());
        Assert.Empty(file.Report.Losses);
    }

    [Fact]
    public async Task Cypher_is_one_statement_a_line_whatever_stands_in_a_name()
    {
        var graph = new SmallWorld().Node(NodeKind.Person, "x", "O'Hara \\ \"Z\"\n;\u2028\0 end", ("aliases", PropertyValue.Of(["a'b", ""]))).Graph;
        using var file = await Exported.OfAsync(new CypherExporter(), graph);

        Assert.Equal(
            """
            CREATE CONSTRAINT kg_id IF NOT EXISTS FOR (n:Kg) REQUIRE n.id IS UNIQUE;
            UNWIND [{id: 'person:x', set: {name: 'O\'Hara \\ "Z"\u000A;\u2028\u0000 end', aliases: ['a\'b', '']}}] AS row MERGE (n:Kg {id: row.id}) SET n:Person, n += row.set;

            """.ReplaceLineEndings("\n"),
            file.Text);
    }

    [Fact]
    public async Task CSV_is_one_file_a_kind_with_the_headers_of_the_bulk_importer()
    {
        var folder = new MemoryFolder();
        var report = await new CsvExporter().WriteAsync(SmallWorld.TwoTeams().Graph, folder, TestContext.Current.CancellationToken);

        Assert.Equal(
            "id:ID,name,aliases:string[],titles:string[],roles:string[],parts:string[],externalIds:string[],articles:long,:LABEL\r\n"
            + "person:ann,Ann Marsh,\"Marsh;Prof. \"\"Ann\"\" Marsh, FRS\",,,author,,3,Kg;Person\r\n"
            + "person:bob,Bob Öst & <Sons>,,,,author,,,Kg;Person\r\n"
            + "person:cy,Cy Dune,,,,expert,,,Kg;Person\r\n"
            + "person:dee,Dee Pool,,,,subject,,,Kg;Person\r\n",
            folder.Text("nodes-Person.csv"));
        Assert.StartsWith(":START_ID,:END_ID,kgKey,support:long,copies:long,confidence:double,evidence:string[],facts:string[],firstSeen:date,lastSeen:date,lead:boolean,:TYPE\r\n", folder.Text("relationships-AUTHORED.csv"), StringComparison.Ordinal);
        Assert.Contains("1 semicolons inside items of lists became commas: lists are split there", report.Losses);
    }

    [Fact]
    public async Task Mermaid_names_nodes_without_characters_it_would_read_as_code()
    {
        using var file = await Exported.OfAsync(new MermaidExporter(), new SmallWorld().Node(NodeKind.Person, "x", "A \"B\" <C>]").Graph);

        Assert.StartsWith("flowchart LR\n  n0[\"A &quot;B&quot; &lt;C&gt;]\"]:::Person\n", file.Text, StringComparison.Ordinal);
    }

    private static IGraphExporter Of(string format) => format switch
    {
        "gexf" => new GexfExporter(),
        "dot" => new DotExporter(),
        "jsonld" => new JsonLdExporter(),
        "cypher" => new CypherExporter(),
        "jsonl" => new JsonLinesExporter(),
        _ => new MermaidExporter(),
    };

    private sealed class MemoryFolder : IExportTarget
    {
        private readonly Dictionary<string, MemoryStream> parts = new(StringComparer.Ordinal);

        public Stream Open(string part) => parts[part] = new MemoryStream();

        public string Text(string part) => System.Text.Encoding.UTF8.GetString(parts[part].ToArray());
    }
}
