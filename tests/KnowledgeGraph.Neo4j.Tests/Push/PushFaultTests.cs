using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class PushFaultTests(Neo4jServer server) : DatabaseTests(server)
{
    [Fact]
    public async Task A_push_goes_on_after_the_server_was_killed_and_the_next_one_writes_only_the_rest()
    {
        var mortal = Server.Mortal;
        // Long enough for batches that lock each other out to be sent again, too short for a server to come back.
        await using var client = await ConnectEmptyAsync(options => options with { RetryFor = TimeSpan.FromSeconds(5) });
        var graph = InventedGraph.Of(articles: 120);
        Task killing = Task.CompletedTask;
        var kill = 0;
        var push = new GraphPush(client, new()
        {
            RowsPerBatch = 20,
            OnProgress = progress =>
            {
                if (progress.Written > 1_500 && Interlocked.Exchange(ref kill, 1) == 0) killing = mortal.KillAsync();
            },
        });
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => push.RunAsync(graph, Cancellation));
        Assert.Equal(FailureCodes.Unreachable, failure.Code);
        Assert.Contains("run the same command again", failure.Message, StringComparison.Ordinal);
        await killing;
        await mortal.StartAgainAsync();
        var rest = await PushAsync(client, graph);
        Assert.InRange(rest.Written, 1, graph.Nodes.Length + graph.Edges.Length - 1_400);
        await AssertHoldsAsync(client, graph);
    }

    [Fact]
    public async Task A_push_outlives_a_server_that_comes_back_in_time()
    {
        var mortal = Server.Mortal;
        await using var client = await ConnectEmptyAsync(options => options with { RetryFor = TimeSpan.FromMinutes(5) });
        var graph = InventedGraph.Of(articles: 60);
        Task restarting = Task.CompletedTask;
        var kill = 0;
        var push = new GraphPush(client, new()
        {
            RowsPerBatch = 20,
            OnProgress = progress =>
            {
                if (progress.Written > 800 && Interlocked.Exchange(ref kill, 1) == 0) restarting = RestartAsync();
            },
        });
        await push.RunAsync(graph, Cancellation);
        await restarting;
        await AssertHoldsAsync(client, graph);

        async Task RestartAsync()
        {
            await mortal.KillAsync();
            await mortal.StartAgainAsync();
        }
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_repeating_it()
    {
        if (Server.Running.Credentials.Scheme is null) Assert.Skip("The server asks for no password.");
        await using var client = Server.Connect(options => options with { Credentials = Neo4jCredentials.Basic("neo4j", "open-sesame-7") });
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => PushAsync(client, InventedGraph.Of(1)));
        Assert.Contains("KG_NEO4J_PASSWORD", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("open-sesame-7", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database_is_told()
    {
        await using var client = Server.Connect(options => options with { Database = "nowhere" });
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => PushAsync(client, InventedGraph.Of(1)));
        Assert.Contains("--database", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_answering_is_given_up_and_the_push_can_be_run_again()
    {
        var mortal = Server.Mortal;
        await using var patient = await ConnectEmptyAsync();
        await using var client = Server.Connect(options => options with { Timeout = TimeSpan.FromSeconds(5) });
        var graph = InventedGraph.Of(articles: 40);
        var paused = 0;
        var push = new GraphPush(client, new()
        {
            RowsPerBatch = 20,
            OnProgress = progress =>
            {
                if (progress.Written > 300 && Interlocked.Exchange(ref paused, 1) == 0) mortal.Pause();
            },
        });
        try
        {
            var failure = await Assert.ThrowsAsync<Neo4jException>(() => push.RunAsync(graph, Cancellation));
            Assert.Equal(FailureCodes.NoAnswer, failure.Code);
        }
        finally
        {
            mortal.Resume();
        }

        await PushAsync(patient, graph);
        await AssertHoldsAsync(patient, graph);
    }

    [Fact]
    public async Task A_statement_over_time_is_ended_by_the_server()
    {
        await using var client = Server.Connect(options => options with { Timeout = TimeSpan.FromSeconds(1) });
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => ReadAsync(client, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)"));
        Assert.Contains("--timeout", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadlock_is_tried_again_until_both_statements_stand()
    {
        var retries = 0;
        await using var client = await ConnectEmptyAsync(options => options with { OnRetry = (_, _) => Interlocked.Increment(ref retries) });
        await WriteAsync(client, "UNWIND range(0, 1) AS i CREATE (:Other {i: i, seen: 0})");
        await Task.WhenAll(new[] { 0, 1 }.Select(first => WriteAsync(
            client, "MATCH (a:Other {i: $first}) SET a.seen = a.seen + 1 WITH a CALL apoc.util.sleep(1500) WITH a MATCH (b:Other {i: 1 - $first}) SET b.seen = b.seen + 1", ("first", first))));
        Assert.True(retries > 0);
        Assert.Equal(4L, (await ReadAsync(client, "MATCH (o:Other) RETURN sum(o.seen)")).Scalar);
    }

    [Fact]
    public async Task A_batch_the_server_has_no_memory_for_is_split()
    {
        await using var real = await ConnectEmptyAsync();
        await using var client = new FaultyClient(real, statement =>
            statement.Parameters.TryGetValue("rows", out var rows) && ((IEnumerable<object?[]>)rows!).Sum(row => row is [_, List<object?[]> behind] ? behind.Count : 1) > 100
                ? new Neo4jException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "The server has no memory left.")
                : null);
        var graph = InventedGraph.Of(articles: 30);
        await PushAsync(client, graph);
        await AssertHoldsAsync(real, graph);
    }

    [Fact]
    public async Task An_answer_lost_on_the_way_doubles_nothing()
    {
        await using var real = await ConnectEmptyAsync();
        var lost = 0;
        await using var client = new FaultyClient(real, after: statement =>
            statement.Parameters.ContainsKey("rows") && Interlocked.Increment(ref lost) % 3 == 0
                ? new Neo4jException(FailureCodes.Unreachable, "The answer was lost.")
                : null);
        var graph = InventedGraph.Of(articles: 20);
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                await PushAsync(client, graph, new() { RowsPerBatch = 40 });
                break;
            }
            catch (Neo4jException failure) when (failure.Code == FailureCodes.Unreachable)
            {
                // The next attempt goes on.
            }
        }

        Assert.True(lost > 3);
        await AssertHoldsAsync(real, graph);
    }

    [Fact]
    public async Task Two_pushes_at_once_of_one_graph_leave_it_once()
    {
        await using var one = await ConnectEmptyAsync();
        await using var two = Server.Connect();
        var graph = InventedGraph.Of(articles: 40);
        var reports = await Task.WhenAll(new[] { one, two }.Select(client => PushAsync(client, graph, new() { RowsPerBatch = 50 })));
        Assert.Equal(reports[0].Hash, reports[1].Hash);
        Assert.Equal(graph.Nodes.Length + graph.Edges.Length, reports.Sum(report => report.Written));
        await AssertHoldsAsync(one, graph);
    }

    [Fact]
    public async Task Two_pushes_at_once_of_two_graphs_take_turns()
    {
        await using var one = await ConnectEmptyAsync();
        await using var two = Server.Connect();
        var graphs = new[] { InventedGraph.Of(articles: 30), InventedGraph.Of(articles: 25, seed: 2) };
        await Task.WhenAll(
            PushAsync(one, graphs[0], new() { RowsPerBatch = 50 }),
            PushAsync(two, graphs[1], new() { RowsPerBatch = 50 }));
        var stands = await GraphHash.OfAsync(new Neo4jGraphReader(one), Cancellation);
        Assert.Contains(stands, await Task.WhenAll(graphs.Select(graph => graph.HashAsync())));
    }

    [Fact]
    public async Task A_graph_of_a_newer_schema_is_left_alone()
    {
        await using var client = await ConnectEmptyAsync();
        await PushAsync(client, InventedGraph.Of(2));
        await client.RunAsync(CypherStatement.Write(string.Create(CultureInfo.InvariantCulture, $"MATCH (g:KgGraph) SET g.schemaVersion = {GraphSchema.Version + 1}")), Cancellation);
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => PushAsync(client, InventedGraph.Of(3)));
        Assert.Contains("update kg", failure.Message, StringComparison.Ordinal);
        await WriteAsync(client, "MATCH (g:KgGraph) DELETE g");
    }
}
