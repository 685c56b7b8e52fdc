using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class PushTests(Neo4jServer server) : DatabaseTests(server)
{
    [Fact]
    public async Task What_is_pulled_has_the_hash_of_what_was_pushed()
    {
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 60);
        var report = await PushAsync(client, graph);
        Assert.Equal(await graph.HashAsync(), report.Hash);
        Assert.Equal(report.Hash, await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), (report.Nodes, report.Relationships));
    }

    [Fact]
    public async Task A_second_push_writes_nothing_and_says_so()
    {
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 10);
        await PushAsync(client, graph);
        var before = await LastTransactionAsync(client);
        var second = await PushAsync(client, graph);
        Assert.Equal(0, second.Written);
        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), (second.Nodes, second.Relationships));
        Assert.Equal(before, await LastTransactionAsync(client));
    }

    [Fact]
    public async Task Only_what_differs_is_written()
    {
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 10);
        await PushAsync(client, graph);
        var renamed = graph.Nodes[^1] with { Name = "Another sentence." };
        var smaller = new InMemoryGraph(graph.Nodes.RemoveAt(graph.Nodes.Length - 1).Add(renamed), graph.Edges.RemoveAt(3));
        var report = await PushAsync(client, smaller);
        Assert.Equal(2, report.Written);
        Assert.Equal(1, report.Counts.Sum(count => count.Updated));
        Assert.Equal(1, report.Counts.Sum(count => count.Removed));
        await AssertHoldsAsync(client, smaller);
    }

    [Fact]
    public async Task A_property_that_is_gone_is_removed_and_one_that_others_added_stays()
    {
        await using var client = await ConnectEmptyAsync();
        var study = InventedGraph.Node("study:1", NodeKind.Study, "A study", ("doi", PropertyValue.Of("10.1/x")), ("sampleSize", PropertyValue.Of(12L)));
        await PushAsync(client, new InMemoryGraph([study], []));
        await WriteAsync(client, "MATCH (n:Kg {id: 'study:1'}) SET n.pagerank = 0.5, n:Favourite");
        var bare = new InMemoryGraph([study with { Properties = study.Properties.Remove("doi") }], []);
        await PushAsync(client, bare);
        var row = (await ReadAsync(client, "MATCH (n:Study {id: 'study:1'}) RETURN n.doi, n.sampleSize, n.pagerank, n:Favourite")).Rows[0];
        Assert.Equal([null, 12L, 0.5, true], row);
        await AssertHoldsAsync(client, bare);
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 10);
        var report = await PushAsync(client, graph, new() { DryRun = true });
        Assert.Equal(graph.Nodes.Length + graph.Edges.Length, report.Written);
        Assert.True(report.IsDryRun);
        Assert.Equal(0L, (await ReadAsync(client, "MATCH (n) RETURN count(n)")).Scalar);
    }

    [Fact]
    public async Task Dates_floats_flags_and_empty_lists_arrive_as_such()
    {
        await using var client = await ConnectEmptyAsync();
        await PushAsync(client, InventedGraph.Of(articles: 1));
        var article = await ReadAsync(client, "MATCH (a:Article:Kg) RETURN valueType(a.published), a.published.year");
        Assert.Equal(["DATE NOT NULL", 2020L], article.Rows[0]);
        var claim = await ReadAsync(client, "MATCH (c:Claim) RETURN valueType(c.confidence), valueType(c.finding), c.numbers, c.strength LIMIT 1");
        Assert.Equal(["FLOAT NOT NULL", "BOOLEAN NOT NULL", new List<object?>(), null], claim.Rows[0]);
    }

    [Fact]
    public async Task Every_relationship_can_be_followed_to_its_sentences()
    {
        await using var client = await ConnectEmptyAsync();
        await PushAsync(client, InventedGraph.Of(articles: 20));
        var lost = await ReadAsync(client, "MATCH ()-[r]->() WHERE r.evidence IS NOT NULL UNWIND r.evidence AS id OPTIONAL MATCH (s:Sentence:Kg {id: id}) WITH s WHERE s IS NULL RETURN count(*)");
        Assert.Equal(0L, lost.Scalar);
    }

    [Fact]
    public async Task Names_and_claims_can_be_searched_for()
    {
        await using var client = await ConnectEmptyAsync();
        await PushAsync(client, InventedGraph.Of(articles: 4));
        var names = await ReadAsync(client, "CALL db.index.fulltext.queryNodes('kg_names', 'nowhere') YIELD node RETURN node.name");
        Assert.Equal("University of Nowhere", names.Scalar);
        var claims = await ReadAsync(client, "CALL db.index.fulltext.queryNodes('kg_claims', '\"3 things\"') YIELD node RETURN count(node)");
        Assert.Equal(4L, claims.Scalar);
    }

    private static async Task<object?> LastTransactionAsync(ICypherClient client) =>
        (await ReadAsync(client, "SHOW DATABASE neo4j YIELD lastCommittedTxn RETURN lastCommittedTxn")).Scalar;
}
