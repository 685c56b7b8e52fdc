using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli.Lookup;

public sealed class EntityLookupTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string store;

    public EntityLookupTests()
    {
        store = folder["test.db"];
        using var embedded = EmbeddedStore.OpenOrCreate(store);
        var people = new[] { "Eva Šimková", "Siobhán O’Connor", "Alasdair Muirhead", "Lindsay Muirhead", "Ravi Muirhead-Pillai" };
        var crowd = Enumerable.Range(0, 15).Select(i => $"{(char)('A' + i)}lden Quist");
        var sheets = people.Concat(crowd)
            .Select((name, i) => new InventedArticle($"article-{i}").Comment(name, "Lakeside University", $"façades number {i} had warmed", "moss").Facts())
            .Select(facts => SheetBuilder.Build(facts));
        new KnowledgeGraph.Cli.StoreImport(embedded).RunAsync(sheets.ToAsyncEnumerable()).GetAwaiter().GetResult();
    }

    [Theory]
    [InlineData("šimková", "Eva Šimková")]
    [InlineData("SIMKOVA", "Eva Šimková")]
    [InlineData("siobhan", "Siobhán O’Connor")]
    [InlineData("O'Connor", "Siobhán O’Connor")]
    [InlineData("lindsay muirhead", "Lindsay Muirhead")]
    public void A_name_is_found_with_and_without_its_accents_in_any_case(string typed, string name)
    {
        Assert.Contains(name, Run("search", typed).Out, StringComparison.Ordinal);
        Assert.StartsWith(name, Run("show", typed).Out, StringComparison.Ordinal);
        Assert.Contains("Lakeside University", Run("neighbours", typed).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_found_without_the_accents_of_their_words() =>
        Assert.Contains("façades number 3", Run("search", "FACADES NUMBER 3").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("show")]
    [InlineData("neighbours")]
    public void A_surname_that_several_bear_lists_them_all(string command)
    {
        var run = Run(command, "Muirhead");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(4, run.ErrorLines.Length);
        Assert.Contains("may mean several", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("timeline")]
    public void A_long_list_of_candidates_says_how_many_are_left_out(string command)
    {
        var run = Run(command, "Quist");

        Assert.Equal(14, run.ErrorLines.Length);
        Assert.Matches(@"^  and \d more$", run.ErrorLines[^1]);
    }

    public void Dispose() => folder.Dispose();

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);
}
