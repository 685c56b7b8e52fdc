using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>A store made with other rules or models is brought up to date from the articles it keeps.</summary>
public sealed class RefreshTests : IDisposable
{
    private const string Text = "Orla Fenwick, a botanist at the University of Tarnbridge, said that the moss had grown faster than anyone there had expected.\n\nThe study was published in Nature.\n";
    private readonly TempFolder folder = new();
    private readonly string store;

    public RefreshTests()
    {
        store = folder["test.db"];
        folder.Write("news/one.txt", Text);
        folder.Write("news/two.txt", Text.Replace("moss", "fern", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_of_another_engine_give_way_to_those_of_this_one()
    {
        var lines = KgRun.Of("extract", folder["news"], "--with-text").Out;
        var other = lines.Replace("\"botanist\"", "\"gardener\"", StringComparison.Ordinal);
        Assert.NotEqual(lines, other);
        KgRun.With(other, "import", "--facts", "-", "--store", folder["other.db"]);
        KgRun.With(lines, "import", "--facts", "-", "--store", store);
        Assert.NotEqual(Hash(store), Hash(folder["other.db"]));
        var refreshed = KgRun.Of("refresh", "--store", folder["other.db"]);
        Assert.Equal(0, refreshed.ExitCode);
        Assert.Contains("2 changed, 0 unchanged", refreshed.Error, StringComparison.Ordinal);
        Assert.Equal(Hash(store), Hash(folder["other.db"]));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_written()
    {
        Import();
        var before = Hash(store);
        Assert.Contains("0 changed, 2 unchanged", Run("refresh").Error, StringComparison.Ordinal);
        Assert.Equal(before, Hash(store));
    }

    [Fact]
    public void A_rejected_fact_stays_rejected()
    {
        Import();
        var fact = System.Text.RegularExpressions.Regex.Match(Run("show", "Orla Fenwick").Out, "fact ([a-z0-9]{16})  of").Groups[1].Value;
        Run("reject", fact, "--because", "she left years ago");
        var rejected = Hash(store);
        Run("refresh");
        Run("import", folder["news"]);
        Assert.Equal(rejected, Hash(store));
    }

    public void Dispose() => folder.Dispose();

    private void Import() => Assert.Equal(0, Run("import", folder["news"]).ExitCode);

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);

    private static string Hash(string path) => KgRun.Of("verify", "-q", "--store", path).Out;
}
