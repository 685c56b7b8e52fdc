using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class ForeignDataTests(Neo4jServer server)
{
    private static readonly GraphNode Ana = InventedGraph.Person("person:1", "Ana Ruiz");
    private static readonly GraphNode Ben = InventedGraph.Person("person:2", "Ben Okafor");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Other_peoples_nodes_and_relationships_are_not_touched()
    {
        await using var client = await server.ConnectEmptyAsync();
        await client.RunAsync(
            CypherStatement.Write("CREATE (a:Person {id: 'person:1', name: 'Somebody else'})-[:STATED {note: 'ours'}]->(:Claim {text: 'Mine'}), (:Movie {title: 'Cells'})"), Cancellation);
        var graph = InventedGraph.Of(articles: 5);
        await new GraphPush(client).RunAsync(graph, Cancellation);
        await new GraphPush(client).RunAsync(new InMemoryGraph([], []), Cancellation);
        var foreign = await client.RunAsync(CypherStatement.Read("MATCH (n) WHERE NOT n:KgGraph AND NOT n:KgLease RETURN labels(n), properties(n) ORDER BY labels(n)[0]"), Cancellation);
        Assert.Equal(3, foreign.Rows.Count);
        Assert.Equal(new Dictionary<string, object?> { ["id"] = "person:1", ["name"] = "Somebody else" }, foreign.Rows[2][1]);
        var relationship = await client.RunAsync(CypherStatement.Read("MATCH ()-[r]->() RETURN type(r), properties(r)"), Cancellation);
        Assert.Equal(new Dictionary<string, object?> { ["note"] = "ours" }, Assert.Single(relationship.Rows)[1]);
    }

    [Fact]
    public async Task A_node_that_others_point_at_is_retired_not_removed_and_comes_back()
    {
        await using var client = await server.ConnectEmptyAsync();
        await new GraphPush(client).RunAsync(new InMemoryGraph([Ana, Ben], []), Cancellation);
        await client.RunAsync(CypherStatement.Write("MATCH (n:Kg {id: 'person:1'}) CREATE (:Note {text: 'call her'})-[:ON]->(n)"), Cancellation);

        var report = await new GraphPush(client).RunAsync(new InMemoryGraph([Ben], []), Cancellation);
        Assert.Equal(1, report.Retired);
        Assert.Equal("Ana Ruiz", (await client.RunAsync(CypherStatement.Read("MATCH (:Note)-[:ON]->(n:KgRetired) WHERE NOT n:Kg RETURN n.name"), Cancellation)).Scalar);

        var both = new InMemoryGraph([Ana, Ben], []);
        await new GraphPush(client).RunAsync(both, Cancellation);
        Assert.Equal("Ana Ruiz", (await client.RunAsync(CypherStatement.Read("MATCH (:Note)-[:ON]->(n:Kg) WHERE NOT n:KgRetired RETURN n.name"), Cancellation)).Scalar);
        Assert.Equal(await both.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
    }

    [Fact]
    public async Task What_was_removed_or_changed_by_hand_is_written_again()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 5);
        await new GraphPush(client).RunAsync(graph, Cancellation);
        await client.RunAsync(CypherStatement.Write("MATCH ()-[r:STATED]->() WITH r LIMIT 2 DELETE r"), Cancellation);
        Assert.Equal(2, (await new GraphPush(client).RunAsync(graph, Cancellation)).Written);

        await client.RunAsync(CypherStatement.Write("MATCH (n:Person:Kg) SET n.name = 'Overwritten'"), Cancellation);
        await new GraphPush(client, new() { Rewrite = true }).RunAsync(graph, Cancellation);
        Assert.Equal(await graph.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
    }

    [Theory]
    [InlineData("O'Brien \"the cell\" `n`")]
    [InlineData("{id: 1}) DETACH DELETE (n")]
    [InlineData("$rows ${x} \\u0041 \\ \\\\ \n \r\n \t")]
    [InlineData("'; MATCH (n) DETACH DELETE n; //")]
    [InlineData("👩‍🔬 Ünïcödé עברית عربى नमस्ते 漢字")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Names_are_never_read_as_Cypher(string name)
    {
        await using var client = await server.ConnectEmptyAsync();
        await AssertRoundTripAsync(client, name, "claim:" + name);
    }

    [Fact]
    public async Task Names_of_ten_thousand_characters_arrive_whole()
    {
        await using var client = await server.ConnectEmptyAsync();
        await AssertRoundTripAsync(client, string.Concat(Enumerable.Repeat("Dr Long-Name 🧪 ", 700)), "claim:1");
        await AssertRoundTripAsync(client, new string('x', 40_000), "claim:1");
    }

    private static async Task AssertRoundTripAsync(QueryApiClient client, string name, string claimId)
    {
        var claim = InventedGraph.Node(claimId, NodeKind.Claim, name, ("strength", PropertyValue.Of(name)), ("numbers", PropertyValue.Of([name, ""])));
        var graph = new InMemoryGraph([Ana with { Name = name }, claim], [InventedGraph.Stated(RelationKind.Stated, "person:1", claim.Id, name, null)]);
        await new GraphPush(client).RunAsync(graph, Cancellation);
        var pulled = new Neo4jGraphReader(client);
        Assert.Equal(name, (await pulled.NodesAsync(Cancellation).ToListAsync(Cancellation))[^1].Name);
        Assert.Equal(await graph.HashAsync(), await GraphHash.OfAsync(pulled, Cancellation));
    }
}
