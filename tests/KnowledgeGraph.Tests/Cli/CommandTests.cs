using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string store;

    public CommandTests()
    {
        store = folder["test.db"];
        using var embedded = KnowledgeGraph.Storage.Embedded.EmbeddedStore.OpenOrCreate(store);
        var sheets = new[]
        {
            new InventedArticle("one", new DateOnly(2019, 3, 4))
                .Study("Orla Fenwick", "professor", "University of Tarnbridge", "Annals of Invented Biology")
                .Comment("Hamid Sollberg", "Lakeside University", "moss grows faster near warm walls", "moss").Facts(),
            new InventedArticle("two", new DateOnly(2019, 5, 6)).Comment("Ines Sollberg", "Lakeside University", "the effect may be small", "sleep").Facts(),
        };
        new KnowledgeGraph.Cli.StoreImport(embedded).RunAsync(sheets.Select(facts => KnowledgeGraph.Import.Writing.SheetBuilder.Build(facts)).ToAsyncEnumerable()).GetAwaiter().GetResult();
    }

    [Fact]
    public void Status_counts_nodes_and_relationships()
    {
        var run = Run("status");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"Person\s+│\s+3", run.Out);
        Assert.Matches(@"AFFILIATED_WITH\s+│\s+3", run.Out);
    }

    [Fact]
    public void Show_prints_facts_with_their_sentences()
    {
        var run = Run("show", "Orla Fenwick");
        Assert.Contains("Orla Fenwick is affiliated with University of Tarnbridge", run.Out, StringComparison.Ordinal);
        Assert.Contains("roles: professor", run.Out, StringComparison.Ordinal);
        Assert.Contains("Orla Fenwick, professor at University of Tarnbridge, led the study", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_name_lists_the_candidates()
    {
        var run = Run("show", "Sollberg");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Hamid Sollberg", run.Error, StringComparison.Ordinal);
        Assert.Contains("Ines Sollberg", run.Error, StringComparison.Ordinal);
        Assert.Contains("person:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_offers_the_closest_ones()
    {
        var run = Run("show", "Orla Fenwich");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Orla Fenwick", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_people_and_claims_in_letters_of_either_case()
    {
        Assert.Contains("Orla Fenwick", Run("search", "FENWICK").Out, StringComparison.Ordinal);
        Assert.Contains("moss grows faster", Run("search", "moss grows").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_names_of_reports_stay_whole_on_a_narrow_screen()
    {
        var id = System.Text.RegularExpressions.Regex.Match(Run("search", "Lakeside").Out, "institution:[a-z0-9]{16}").Value;
        Assert.Contains(id, KgRun.Wide(80, "search", "Lakeside", "--store", store).Out, StringComparison.Ordinal);
        Assert.Contains(id, KgRun.Wide(80, "neighbours", "Hamid Sollberg", "--store", store).Out, StringComparison.Ordinal);
        Assert.Contains("studies-without-outside-voice", KgRun.Wide(80, "report").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_and_lists_of_decisions_come_in_formats_that_programs_read()
    {
        var found = System.Text.Json.JsonDocument.Parse(Run("search", "Fenwick", "--format", "json").Out).RootElement;
        Assert.Contains("Orla Fenwick", found.EnumerateArray().Select(row => row.GetProperty("name").GetString()));
        Assert.StartsWith("kind,name,articles,id\r\n", Run("search", "Fenwick", "-f", "csv").Out, StringComparison.Ordinal);
        Assert.Equal("[]", Run("judgements", "list", "--format", "json").Out.Trim());
        Assert.Equal("fact,whatItSaid,rejectedBecause\r\n", Run("reject", "--list", "--format", "csv").Out);
    }

    [Fact]
    public void Forget_takes_out_exactly_what_only_that_article_supported()
    {
        Assert.Equal(0, Run("forget", "one").ExitCode);
        Assert.DoesNotContain("Orla Fenwick", Run("search", "Fenwick").Out, StringComparison.Ordinal);
        Assert.Contains("Lakeside University", Run("search", "Lakeside").Out, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify").ExitCode);
    }

    [Fact]
    public void Forgetting_what_is_not_there_says_so()
    {
        var run = Run("forget", "three");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“three”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_fact_leaves_the_graph_is_listed_and_comes_back()
    {
        var before = Run("verify", "-q").Out;
        var fact = System.Text.RegularExpressions.Regex.Match(Run("show", "Ines Sollberg").Out, "fact ([a-z0-9]{16})  of").Groups[1].Value;
        Assert.Equal(0, Run("reject", fact, "--because", "another Sollberg").ExitCode);
        Assert.DoesNotContain("is affiliated with", Run("show", "Ines Sollberg").Out, StringComparison.Ordinal);
        Assert.Contains("another Sollberg", Run("reject", "--list").Out, StringComparison.Ordinal);
        Assert.Contains("Ines Sollberg is affiliated with Lakeside University", Run("reject", "--list").Out, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify").ExitCode);
        Assert.Equal(0, Run("reject", fact, "--undo").ExitCode);
        Assert.Equal(before, Run("verify", "-q").Out);
    }

    [Fact]
    public void A_rejection_needs_a_reason() => Assert.Equal(2, Run("reject", "abc").ExitCode);

    [Fact]
    public void Verify_finds_a_fact_whose_words_were_changed()
    {
        Execute("UPDATE articles SET text = replace(text, 'warm walls', 'cold walls')");
        var run = Run("verify");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("one: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_finds_a_graph_that_is_not_what_its_facts_give()
    {
        Execute("UPDATE edges SET support = 7 WHERE kind = 'AUTHORED'");
        var run = Run("verify");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not the one its facts give", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_store_is_named_by_option_else_by_environment()
    {
        var run = KgRun.With("", new Dictionary<string, string> { ["KG_STORE"] = store }, "status");
        Assert.Contains(store, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("frobnicate")]
    [InlineData("import", "x", "--no-such-option")]
    [InlineData("extract", "x", "--format", "xml")]
    public void A_wrong_command_line_gives_exit_code_2(params string[] args)
    {
        var run = KgRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("extract")]
    [InlineData("show")]
    [InlineData("reject")]
    public void Help_shows_examples(string command)
    {
        var run = KgRun.Of(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:\n  kg", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_suggests_commands()
    {
        Assert.Contains("import", KgRun.Of("[suggest:5]", "kg im").Out, StringComparison.Ordinal);
        Assert.Contains("complete ", KgRun.Of("completion", "bash").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_prints_every_kind_as_a_table_and_as_Mermaid()
    {
        var table = KgRun.Of("schema").Out;
        var mermaid = KgRun.Of("schema", "--format", "mermaid").Out;
        Assert.All(KnowledgeGraph.Core.Graph.GraphSchema.Relations, type =>
        {
            Assert.Contains(type.Name, table, StringComparison.Ordinal);
            Assert.Contains($"-->|{type.Name}|", mermaid, StringComparison.Ordinal);
        });
    }

    public void Dispose() => folder.Dispose();

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
