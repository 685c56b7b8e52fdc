using KnowledgeGraph.Neo4j.Tests.Seeds;
using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Neo4j.Tests.Commands;

public sealed class PullTests
{
    private const string Nothing = """{"$type":"Null","_value":null}""";

    [Fact]
    public async Task An_empty_graph_is_pulled_into_a_file()
    {
        var file = Path.GetTempFileName();
        var run = await PullAsync(file, "--force");
        Assert.True(run.ExitCode == ExitCodesOfKg.Done, run.Error);
        Assert.Equal($"0 nodes and 0 relationships written to {file}\n", run.Error);
        Assert.Contains("</graphml>", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("/dev/full", "No space left on device")]
    [InlineData("/dev/null/graph.graphml", "")]
    public async Task A_file_that_cannot_be_written_is_named(string file, string why)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        var run = await PullAsync(file);
        Assert.Equal(ExitCodesOfKg.SomeFailed, run.ExitCode);
        Assert.StartsWith($"error: {file}: cannot be written: {why}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // A server that holds nothing: a row of nothing for the state of the graph, no row for anything else.
    private static async Task<KgRun> PullAsync(string file, params string[] more)
    {
        await using var server = new FakeServer((request, _) => Task.FromResult<FakeAnswer?>(new FakeAnswer(
            202,
            request.Body.Contains("OPTIONAL MATCH", StringComparison.Ordinal)
                ? $$$"""{"data":{"fields":["a","b","c","d","e"],"values":[[{{{Nothing}}},{{{Nothing}}},{{{Nothing}}},{{{Nothing}}},{{{Nothing}}}]]}}"""
                : """{"data":{"fields":[],"values":[]}}""")));
        return await KgRun.OfAsync(null, ["pull", "--neo4j", server.Options.Address.ToString(), "-o", file, .. more]);
    }
}
