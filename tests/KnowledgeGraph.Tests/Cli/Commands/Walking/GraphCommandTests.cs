using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli.Commands.Walking;

public sealed class GraphCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kg-walk").FullName;

    public GraphCommandTests() => Write("world.graphml", SmallWorld.TwoTeams().Graph);

    [Fact]
    public void A_path_is_told_in_sentences_with_their_evidence()
    {
        var run = Run("path", "Cy Dune", "claim:c1", "--avoid", "study:snails");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Cy Dune → North College → Ann Marsh → Sea snails remember the tide", run.Out, StringComparison.Ordinal);
        Assert.Contains("├── Ann Marsh is affiliated with North College  2 articles, 0.95", run.Out, StringComparison.Ordinal);
        Assert.Contains("Sea snails remember the tide, Ann Marsh said. — Sea snails remember, 2021-03-04", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_path_leads_the_reach_of_both_sides_is_told()
    {
        var run = Run("path", "Wales", "Cy Dune", "--avoid", "institution:north");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("no path from Wales to Cy Dune: a walk from the first reaches nothing, from the second 10 others\n", run.Out);
    }

    [Fact]
    public void Where_no_path_is_short_enough_the_limit_is_told() =>
        Assert.StartsWith("no path of at most 1 step from Wales to Cy Dune: ", Run("path", "Wales", "Cy Dune", "--max-length", "1").Out, StringComparison.Ordinal);

    [Fact]
    public void A_ranking_of_a_kind_that_is_not_there_says_so() => Assert.Equal("nothing to list\n", Run("rank", "--kind", "Topic").Out);

    [Fact]
    public void What_would_be_left_unused_is_refused()
    {
        var parameter = Run("draw", "Ann Marsh", "-o", At("ann.svg"), "-p", "limit=3");
        Assert.Equal((2, "error: --param goes with a report, and “Ann Marsh” is none; kg report lists them"), (parameter.ExitCode, parameter.ErrorLines[0]));
        var png = Run("export", "svg", At("ann.png"));
        Assert.Equal((2, $"error: {At("ann.png")}: kg export writes no PNG; kg draw does"), (png.ExitCode, png.ErrorLines[0]));
        var queries = KgRun.Of("report", "--queries", At("nowhere"));
        Assert.Equal((2, $"error: {At("nowhere")}: there is no such folder"), (queries.ExitCode, queries.ErrorLines[0]));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("dot")]
    [InlineData("mermaid")]
    [InlineData("svg")]
    public void Answers_come_in_every_format(string format)
    {
        foreach (var command in new[] { ["neighbours", "Ann Marsh"], ["path", "Ann Marsh", "Cy Dune"], ["common", "Ann Marsh", "Cy Dune"], ["bridges"], ["independence", "study:snails"], ["trace", "claim:c1"], ["rank"], ["communities"], ["components"], ["cores"], new[] { "timeline", "Ann Marsh" } })
        {
            var run = Run([.. command, "--format", format]);
            Assert.True(run.ExitCode == 0 && run.Out.Length > 20, $"{command[0]}: {run.Error}");
            if (format == "json") Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(run.Out).RootElement.ValueKind);
        }
    }

    [Fact]
    public void People_are_ranked_alone()
    {
        var run = Run("rank", "--by", "degree", "--kind", "Person", "--format", "csv");

        Assert.Equal("rank,score,kind,name,id\r\n1,3,Person,Ann Marsh,person:ann\r\n2,2,Person,Bob Öst & <Sons>,person:bob\r\n3,2,Person,Cy Dune,person:cy\r\n4,1,Person,Dee Pool,person:dee\r\n", run.Out);
    }

    [Fact]
    public void An_expert_of_the_same_college_is_not_called_independent()
    {
        var run = Run("independence", "study:snails");

        Assert.Contains("Cy Dune: tied through North College (same institution)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entities_have_in_common_what_both_reach_first()
    {
        var run = Run("common", "Ann Marsh", "Cy Dune", "--format", "json");

        Assert.Equal(["institution:north", "study:snails"], JsonDocument.Parse(run.Out).RootElement.EnumerateArray().Select(row => row.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_entity_is_answered_with_the_closest_names()
    {
        var run = Run("neighbours", "Anne Marsch");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: “Anne Marsch” is not in the graph; the closest names are:", run.ErrorLines[0]);
        Assert.Contains("person:ann", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_name_lists_who_may_be_meant()
    {
        var run = Run("neighbours", "study of");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.Contains("may mean several", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("communities")]
    [InlineData("components")]
    [InlineData("bridges")]
    [InlineData("cores")]
    public void An_empty_graph_is_measured_without_complaint(string command)
    {
        Write("empty.graphml", new MemoryGraph([], []));

        Assert.Equal(0, KgRun.Of(command, "--graph", At("empty.graphml")).ExitCode);
    }

    [Fact]
    public void A_broken_file_is_named_with_its_line()
    {
        File.WriteAllText(At("broken.graphml"), "<graphml>\n<graph>", Encoding.UTF8);
        var run = KgRun.Of("components", "--graph", At("broken.graphml"));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"error: {At("broken.graphml")}: broken XML at line 2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_existing_file_is_overwritten_only_by_force()
    {
        File.WriteAllText(At("out.gexf"), "mine");

        var refused = Run("export", "gexf", "-o", At("out.gexf"));
        Assert.Equal((2, "mine"), (refused.ExitCode, File.ReadAllText(At("out.gexf"))));
        Assert.Contains("exists already; --force overwrites it", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("export", "gexf", "-o", At("out.gexf"), "--force").ExitCode);
        Assert.StartsWith("<?xml", File.ReadAllText(At("out.gexf")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_and_ends_the_command_with_one()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        var run = Run("export", "graphml", "-o", "/dev/full");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: /dev/full: cannot be written: No space left on device", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_around_a_person_leaves_the_rest_out()
    {
        var run = Run("export", "jsonl", "--around", "Cy Dune", "-o", At("cy.jsonl"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["institution:north", "person:cy", "study:snails"], File.ReadLines(At("cy.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("node", out _)).Select(line => line.GetProperty("node").GetString()));
    }

    [Fact]
    public void A_picture_holds_every_name_and_says_what_it_left_out()
    {
        var run = Run("draw", "Ann Marsh", "-o", At("ann.svg"));

        Assert.Equal(0, run.ExitCode);
        var svg = File.ReadAllText(At("ann.svg"));
        Assert.All(["Ann Marsh", "North College", "study of sea snails", "Cy Dune"], name => Assert.Contains(name, svg, StringComparison.Ordinal));
        Assert.Equal(2, Run("draw", "Ann Marsh", "-o", At("ann.bmp")).ExitCode);
    }

    [Fact]
    public void A_picture_can_be_a_PNG_twice_as_wide_as_its_SVG()
    {
        Assert.Equal(0, Run("draw", "Ann Marsh", "-o", At("ann.svg")).ExitCode);
        var run = Run("draw", "Ann Marsh", "-o", At("ann.png"));

        Assert.True(run.ExitCode == 0, run.Error);
        using var png = NetVips.Image.NewFromFile(At("ann.png"));
        var width = double.Parse(System.Xml.Linq.XDocument.Load(At("ann.svg")).Root!.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(2 * width, png.Width, 2.0);
    }

    [Theory]
    [InlineData("Dunn", "Cy Dune")]
    [InlineData("Anne Marsh", "Ann Marsh")]
    public void A_mistyped_name_gets_the_close_ones(string typed, string meant)
    {
        var run = Run("timeline", typed);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the closest names are:", run.Error, StringComparison.Ordinal);
        Assert.Contains(meant, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_name_is_near_none_is_offered() =>
        Assert.Equal("error: “Zyzzyva Qwfp” is not in the graph\n", Run("timeline", "Zyzzyva Qwfp").Error);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--graph", At("world.graphml")]);

    private string At(string name) => Path.Combine(folder, name);

    private void Write(string name, MemoryGraph graph)
    {
        using var file = File.Create(At(name));
        new GraphMlExporter().WriteAsync(graph, new StreamTarget(file), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }
}
