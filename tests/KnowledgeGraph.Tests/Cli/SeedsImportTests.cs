using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>The command README begins with, and what one does with the store it leaves.</summary>
public sealed class SeedsImportTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string store;

    public SeedsImportTests() => store = folder["seeds.db"];

    [Fact]
    public void The_imported_seeds_verify_and_import_again_without_a_change()
    {
        Assert.Equal(0, Run("import", Checkout.PathOf("seeds")).ExitCode);
        var verified = Run("verify", "-q");
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains(" 0 new, 0 changed", Run("import", Checkout.PathOf("seeds")).Error, StringComparison.Ordinal);
        Assert.Equal(verified.Out, Run("verify", "-q").Out);
    }

    [Fact]
    public void The_seeds_in_the_opposite_order_give_the_same_graph()
    {
        Run("import", Checkout.PathOf("seeds"));
        var forwards = Run("verify", "-q").Out;
        var facts = KgRun.Of("extract", Checkout.PathOf("seeds"), "--with-text").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        KgRun.With(string.Join('\n', facts.Reverse()), "import", "--facts", "-", "--store", folder["backwards.db"]);
        Assert.Equal(forwards, KgRun.Of("verify", "-q", "--store", folder["backwards.db"]).Out);
    }

    [Fact]
    public void Every_relationship_of_the_seeds_shows_a_sentence()
    {
        Run("import", Checkout.PathOf("seeds"));
        var structural = GraphSchema.Relations.Where(type => type.IsStructural).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        Run("export", "jsonl", "-o", folder["graph.jsonl"]);
        var edges = File.ReadLines(folder["graph.jsonl"])
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(element => element.TryGetProperty("edge", out _) && !structural.Contains(element.GetProperty("kind").GetString()!))
            .ToArray();
        Assert.NotEmpty(edges);
        Assert.All(edges, edge => Assert.NotEqual(0, edge.GetProperty("properties").GetProperty("evidence").GetArrayLength()));
    }

    public void Dispose() => folder.Dispose();

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);
}
