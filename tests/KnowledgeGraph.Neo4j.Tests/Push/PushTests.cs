using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class PushTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_pulled_has_the_hash_of_what_was_pushed()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 60);
        var report = await new GraphPush(client).RunAsync(graph, Cancellation);
        Assert.Equal(await graph.HashAsync(), report.Hash);
        Assert.Equal(report.Hash, await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), (report.Nodes, report.Relationships));
    }

    [Fact]
    public async Task A_second_push_writes_nothing_and_says_so()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 10);
        await new GraphPush(client).RunAsync(graph, Cancellation);
        var before = await LastTransactionAsync(client);
        var second = await new GraphPush(client).RunAsync(graph, Cancellation);
        Assert.Equal(0, second.Written);
        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), (second.Nodes, second.Relationships));
        Assert.Equal(before, await LastTransactionAsync(client));
    }

    [Fact]
    public async Task Only_what_differs_is_written()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 10);
        await new GraphPush(client).RunAsync(graph, Cancellation);
        var renamed = graph.Nodes[^1] with { Name = "Another sentence." };
        var smaller = new InMemoryGraph(graph.Nodes.RemoveAt(graph.Nodes.Length - 1).Add(renamed), graph.Edges.RemoveAt(3));
        var report = await new GraphPush(client).RunAsync(smaller, Cancellation);
        Assert.Equal(2, report.Written);
        Assert.Equal(1, report.Counts.Sum(count => count.Updated));
        Assert.Equal(1, report.Counts.Sum(count => count.Removed));
        Assert.Equal(await smaller.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
    }

    [Fact]
    public async Task A_property_that_is_gone_is_removed_and_one_that_others_added_stays()
    {
        await using var client = await server.ConnectEmptyAsync();
        var study = InventedGraph.Node("study:1", NodeKind.Study, "A study", ("doi", PropertyValue.Of("10.1/x")), ("sampleSize", PropertyValue.Of(12L)));
        await new GraphPush(client).RunAsync(new InMemoryGraph([study], []), Cancellation);
        await client.RunAsync(CypherStatement.Write("MATCH (n:Kg {id: 'study:1'}) SET n.pagerank = 0.5, n:Favourite"), Cancellation);
        var bare = new InMemoryGraph([study with { Properties = study.Properties.Remove("doi") }], []);
        await new GraphPush(client).RunAsync(bare, Cancellation);
        var row = (await client.RunAsync(CypherStatement.Read("MATCH (n:Study {id: 'study:1'}) RETURN n.doi, n.sampleSize, n.pagerank, n:Favourite"), Cancellation)).Rows[0];
        Assert.Equal([null, 12L, 0.5, true], row);
        Assert.Equal(await bare.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 10);
        var report = await new GraphPush(client, new() { DryRun = true }).RunAsync(graph, Cancellation);
        Assert.Equal(graph.Nodes.Length + graph.Edges.Length, report.Written);
        Assert.True(report.IsDryRun);
        Assert.Equal(0L, (await client.RunAsync(CypherStatement.Read("MATCH (n) RETURN count(n)"), Cancellation)).Scalar);
    }

    [Fact]
    public async Task Dates_floats_flags_and_empty_lists_arrive_as_such()
    {
        await using var client = await server.ConnectEmptyAsync();
        await new GraphPush(client).RunAsync(InventedGraph.Of(articles: 1), Cancellation);
        var article = await client.RunAsync(CypherStatement.Read("MATCH (a:Article:Kg) RETURN valueType(a.published), a.published.year"), Cancellation);
        Assert.Equal(["DATE NOT NULL", 2020L], article.Rows[0]);
        var claim = await client.RunAsync(CypherStatement.Read("MATCH (c:Claim) RETURN valueType(c.confidence), valueType(c.finding), c.numbers, c.strength LIMIT 1"), Cancellation);
        Assert.Equal(["FLOAT NOT NULL", "BOOLEAN NOT NULL", new List<object?>(), null], claim.Rows[0]);
    }

    [Fact]
    public async Task Every_relationship_can_be_followed_to_its_sentences()
    {
        await using var client = await server.ConnectEmptyAsync();
        await new GraphPush(client).RunAsync(InventedGraph.Of(articles: 20), Cancellation);
        var lost = await client.RunAsync(CypherStatement.Read("MATCH ()-[r]->() WHERE r.evidence IS NOT NULL UNWIND r.evidence AS id OPTIONAL MATCH (s:Sentence:Kg {id: id}) WITH s WHERE s IS NULL RETURN count(*)"), Cancellation);
        Assert.Equal(0L, lost.Scalar);
    }

    [Fact]
    public async Task Names_and_claims_can_be_searched_for()
    {
        await using var client = await server.ConnectEmptyAsync();
        await new GraphPush(client).RunAsync(InventedGraph.Of(articles: 4), Cancellation);
        var names = await client.RunAsync(CypherStatement.Read("CALL db.index.fulltext.queryNodes('kg_names', 'nowhere') YIELD node RETURN node.name"), Cancellation);
        Assert.Equal("University of Nowhere", names.Scalar);
        var claims = await client.RunAsync(CypherStatement.Read("CALL db.index.fulltext.queryNodes('kg_claims', '\"3 things\"') YIELD node RETURN count(node)"), Cancellation);
        Assert.Equal(4L, claims.Scalar);
    }

    private static async Task<object?> LastTransactionAsync(QueryApiClient client) =>
        (await client.RunAsync(CypherStatement.Read("SHOW DATABASE neo4j YIELD lastCommittedTxn RETURN lastCommittedTxn"), Cancellation)).Scalar;
}
