using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

public sealed class ImportIdsTests : IDisposable
{
    private const string Tarnbridge = """
        {"id":"https://ror.org/00aaaaa01","status":"active","names":[{"value":"University of Tarnbridge","types":["ror_display","label"],"lang":"en"},{"value":"UTB","types":["acronym"]}],
         "locations":[{"geonames_details":{"country_code":"GB","name":"Tarnbridge"}}]}
        """;

    private const string Delta = """
        {"id":"https://ror.org/00aaaaa02","status":"active","names":[{"value":"Deltainstitut","types":["ror_display","label"],"lang":"nl"},{"value":"Delta Institute","types":["alias"]}],
         "locations":[{"geonames_details":{"country_code":"NL"}}]}
        """;

    private readonly TempFolder folder = new();
    private readonly string store;

    public ImportIdsTests()
    {
        store = folder["test.db"];
        folder.Write("news/peat.txt", "Moss and rain\n\nMaren Aldous, a hydrologist at the University of Tarnbridge, said that moss keeps back rain.\n\nThe study was published in the journal Peat Letters.\n");
        folder.Write("news/kelp.txt", "Kelp is back\n\nGreta Holmqvist, a biologist at the Delta Institute, said that kelp had come back.\n\nThe study was published in the journal Nature.\n");
        Run("import", folder["news"]);
    }

    [Fact]
    public void Institutions_get_ids_by_name_and_alias_and_show_why()
    {
        var run = Ror($"[{Tarnbridge},{Delta}]");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 entries read", run.Error, StringComparison.Ordinal);
        var shown = Run("show", "University of Tarnbridge").Out;
        Assert.Contains("https://ror.org/00aaaaa01", shown, StringComparison.Ordinal);
        Assert.Contains("name “University of Tarnbridge”", shown, StringComparison.Ordinal);
        Assert.Contains("alias “Delta Institute”", Run("show", "Delta Institute").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_stay_with_new_articles_and_after_refresh()
    {
        Ror($"[{Tarnbridge}]");
        folder.Write("news/fog.txt", "Fog feeds moss\n\nMaren Aldous, a hydrologist at Tarnbridge University, said that fog feeds moss.\n");
        Run("import", folder["news"]);
        Assert.Contains("https://ror.org/00aaaaa01", Run("show", "University of Tarnbridge").Out, StringComparison.Ordinal);
        var before = Run("verify", "-q");
        Assert.Equal(0, before.ExitCode);
        Assert.Equal(0, Run("refresh").ExitCode);
        Assert.Equal(before.Out, Run("verify", "-q").Out);
    }

    [Fact]
    public void An_empty_register_of_ids_leaves_the_graph_as_it_was()
    {
        var before = Run("verify", "-q").Out;
        Ror($"[{Tarnbridge}]");
        Assert.NotEqual(before, Run("verify", "-q").Out);
        Ror("""[{"id":"https://ror.org/00aaaaa09","names":[{"value":"Skerry College","types":["label"]}]}]""");
        Assert.Equal(before, Run("verify", "-q").Out);
    }

    [Fact]
    public void Journals_get_their_issn()
    {
        var run = Run("import-ids", "issn", folder.Write("journals.csv", "Title,ISSN,eISSN\n\"Peat Letters\",2049-3630,0317-8471\nUnknown Annals,0000-0019,\n"));
        Assert.Equal(0, run.ExitCode);
        var shown = Run("show", "Peat Letters").Out;
        Assert.Contains("issn:2049-3630", shown, StringComparison.Ordinal);
        Assert.Contains("issn:0317-8471", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "_schema_v2.json")]
    [InlineData("""[{"name":"an old record"}]""", "schema version 2")]
    [InlineData("[]", "holds no entry")]
    public void A_file_that_is_no_dump_is_named_with_a_remedy(string content, string remedy)
    {
        var run = Ror(content);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ror.json", run.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("nowhere.json: there is no such file", Run("import-ids", "ror", "nowhere.json").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("ror")]
    [InlineData("issn")]
    public void A_file_that_cannot_be_read_is_named_and_the_ids_stay(string register)
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "needs a file whose first byte cannot be read");
        Ror($"[{Tarnbridge}]");
        var before = Run("verify", "-q").Out;
        var run = Run("import-ids", register, "/proc/self/mem");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: /proc/self/mem: cannot be read: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, Run("verify", "-q").Out);
    }

    [Fact]
    public void A_row_without_a_valid_number_is_named_and_the_rest_is_read()
    {
        var run = Run("import-ids", "issn", folder.Write("journals.csv", "title,issn\nPeat Letters,2049-3631\nNature,2049-3630\n"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("journals.csv:2", run.Error, StringComparison.Ordinal);
        Assert.Contains("issn:2049-3630", Run("show", "Nature").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_over_several_lines_is_named_by_its_first_line()
    {
        var run = Run("import-ids", "issn", folder.Write("journals.csv", "title,issn\r\nNature,2049-3630\r\n\r\n\"Peat\r\nLetters\",2049-3631\r\n"));
        Assert.Contains("journals.csv:4:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_named_columns_is_refused() =>
        Assert.Contains("the first row has to name the columns", Run("import-ids", "issn", folder.Write("journals.csv", "Peat Letters,2049-3630\n")).Error, StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private KgRun Ror(string content) => Run("import-ids", "ror", folder.Write("ror.json", content));

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);
}
