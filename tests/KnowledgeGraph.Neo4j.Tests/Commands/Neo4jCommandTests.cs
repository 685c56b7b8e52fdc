using KnowledgeGraph.Neo4j.Tests.Seeds;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Commands;

public sealed class Neo4jCommandTests(PushedSeeds seeds, Neo4jServer server) : IClassFixture<PushedSeeds>
{
    private string Url => server.Running.Http.ToString();

    private Dictionary<string, string> Password => server.Running.Credentials.Scheme is null ? [] : new() { ["KG_NEO4J_PASSWORD"] = server.Running.Credentials.Reveal() };

    [Fact]
    public async Task A_second_push_says_that_nothing_was_written()
    {
        var run = await RunAsync("push", "--neo4j", Url, "--store", seeds.StorePath);
        Assert.Equal(ExitCodesOfKg.Done, run.ExitCode);
        Assert.Contains("holds this graph already", run.Out, StringComparison.Ordinal);
        Assert.Contains("nothing written", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_finds_what_was_changed_by_hand_and_rewrite_mends_it()
    {
        Assert.Equal(ExitCodesOfKg.Done, (await RunAsync("verify", "--neo4j", Url, "--store", seeds.StorePath)).ExitCode);
        await seeds.Client.RunAsync(CypherStatement.Write("MATCH (p:Person:Kg) WITH p ORDER BY p.id LIMIT 1 SET p.name = 'Somebody'"), TestContext.Current.CancellationToken);
        var changed = await RunAsync("verify", "--neo4j", Url, "--store", seeds.StorePath);
        Assert.Equal(ExitCodesOfKg.SomeFailed, changed.ExitCode);
        Assert.Contains("reads otherwise in the database", changed.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodesOfKg.Done, (await RunAsync("push", "--rewrite", "--neo4j", Url, "--store", seeds.StorePath)).ExitCode);
        Assert.Equal(ExitCodesOfKg.Done, (await RunAsync("verify", "--neo4j", Url, "--store", seeds.StorePath)).ExitCode);
    }

    [Fact]
    public async Task Import_with_push_leaves_both_stores_equal()
    {
        var seed = Path.Combine(Repository.Root, "seeds", "000_2ad9ad8951ac7a18.txt");
        var store = Path.GetTempFileName() + ".db";
        var import = await RunAsync("import", seed, "--push", Url, "--store", store, "--quiet");
        Assert.True(import.ExitCode == ExitCodesOfKg.Done, import.Error);
        Assert.Equal(ExitCodesOfKg.Done, (await RunAsync("verify", "--neo4j", Url, "--store", store)).ExitCode);
        await RunAsync("push", "--neo4j", Url, "--store", seeds.StorePath);
        Assert.Equal(ExitCodesOfKg.Done, (await RunAsync("verify", "--neo4j", Url, "--store", seeds.StorePath)).ExitCode);
    }

    [Fact]
    public async Task Pull_prints_the_hash_that_verify_prints()
    {
        var pull = await RunAsync("pull", "--neo4j", Url);
        var verify = await RunAsync("verify", "--neo4j", Url, "--store", seeds.StorePath);
        Assert.Contains(verify.Out.Trim(), pull.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_store_trouble_and_not_repeated()
    {
        if (server.Running.Credentials.Scheme is null) Assert.Skip("The server asks for no password.");
        var run = await KgRun.OfAsync(new Dictionary<string, string> { ["KG_NEO4J_PASSWORD"] = "open-sesame-7" }, "push", "--neo4j", Url, "--store", seeds.StorePath);
        Assert.Equal(ExitCodesOfKg.StoreTrouble, run.ExitCode);
        Assert.Contains("password is wrong", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("open-sesame-7", run.Out + run.Error, StringComparison.Ordinal);
    }

#if !NEO4J_DRIVER
    [Fact]
    public async Task A_Bolt_address_says_what_to_do_instead()
    {
        var run = await KgRun.OfAsync(null, "push", "--neo4j", "bolt://localhost", "--store", seeds.StorePath);
        Assert.Equal(ExitCodesOfKg.StoreTrouble, run.ExitCode);
        Assert.Contains("http://localhost:7474", run.Error, StringComparison.Ordinal);
    }
#endif

    [Theory]
    [InlineData("push", "--neo4j", "http://neo4j:open-sesame-7@localhost")]
    [InlineData("push", "--neo4j", "http://localhost", "--timeout", "0")]
    [InlineData("push")]
    [InlineData("report", "no-such-report")]
    [InlineData("report", "outlets", "--param", "limit=many")]
    public async Task What_cannot_be_meant_is_wrong_usage(params string[] arguments)
    {
        var run = await KgRun.OfAsync(null, [.. arguments, "--store", seeds.StorePath]);
        Assert.Equal(ExitCodesOfKg.WrongUsage, run.ExitCode);
        Assert.DoesNotContain("open-sesame-7", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_listed_and_answered_from_either_store()
    {
        var list = await KgRun.OfAsync(null, "report");
        Assert.Contains("topic-voices", list.Out, StringComparison.Ordinal);
        var embedded = await KgRun.OfAsync(null, "report", "frequent-speakers", "--format", "csv", "--store", seeds.StorePath);
        var neo4j = await RunAsync("report", "frequent-speakers", "--format", "csv", "--neo4j", Url);
        Assert.StartsWith("person,institutions,claims", embedded.Out, StringComparison.Ordinal);
        Assert.Equal(embedded.Out, neo4j.Out);
    }

    [Fact]
    public async Task Walks_and_pictures_read_the_database_as_they_read_the_store()
    {
        foreach (var command in new[] { ["rank", "--kind", "Person", "--format", "csv"], new[] { "path", "Saitou", "Pacey", "--format", "json" } })
        {
            var stored = await RunAsync([.. command, "--store", seeds.StorePath]);
            var read = await RunAsync([.. command, "--graph", Url]);
            Assert.True(read.ExitCode == ExitCodesOfKg.Done, read.Error);
            Assert.Equal(stored.Out, read.Out);
        }

        var folder = Directory.CreateTempSubdirectory("kg-draw-").FullName;
        try
        {
            Assert.Equal(await DrawnAsync(folder, "--store", seeds.StorePath), await DrawnAsync(folder, "--graph", Url));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<string> DrawnAsync(string folder, string option, string from)
    {
        var picture = Path.Combine(folder, "teams.svg");
        var run = await RunAsync("draw", "teams", "-o", picture, "--force", option, from);
        Assert.True(run.ExitCode == ExitCodesOfKg.Done, run.Error);
        return await File.ReadAllTextAsync(picture, TestContext.Current.CancellationToken);
    }

    private Task<KgRun> RunAsync(params string[] arguments) => KgRun.OfAsync(Password, arguments);
}
