using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class ForeignDataTests(Neo4jServer server) : DatabaseTests(server)
{
    private static readonly GraphNode Ana = InventedGraph.Person("person:1", "Ana Ruiz");
    private static readonly GraphNode Ben = InventedGraph.Person("person:2", "Ben Okafor");

    [Fact]
    public async Task Other_peoples_nodes_and_relationships_are_not_touched()
    {
        await using var client = await ConnectEmptyAsync();
        await WriteAsync(client, "CREATE (a:Person {id: 'person:1', name: 'Somebody else'})-[:STATED {note: 'ours'}]->(:Claim {text: 'Mine'}), (:Movie {title: 'Cells'})");
        var graph = InventedGraph.Of(articles: 5);
        await PushAsync(client, graph);
        await PushAsync(client, new InMemoryGraph([], []));
        var foreign = await ReadAsync(client, "MATCH (n) WHERE NOT n:KgGraph AND NOT n:KgLease RETURN labels(n), properties(n) ORDER BY labels(n)[0]");
        Assert.Equal(3, foreign.Rows.Count);
        Assert.Equal(new Dictionary<string, object?> { ["id"] = "person:1", ["name"] = "Somebody else" }, foreign.Rows[2][1]);
        var relationship = await ReadAsync(client, "MATCH ()-[r]->() RETURN type(r), properties(r)");
        Assert.Equal(new Dictionary<string, object?> { ["note"] = "ours" }, Assert.Single(relationship.Rows)[1]);
    }

    [Fact]
    public async Task A_node_that_others_point_at_is_retired_not_removed_and_comes_back()
    {
        await using var client = await ConnectEmptyAsync();
        await PushAsync(client, new InMemoryGraph([Ana, Ben], []));
        await WriteAsync(client, "MATCH (n:Kg {id: 'person:1'}) CREATE (:Note {text: 'call her'})-[:ON]->(n)");

        var report = await PushAsync(client, new InMemoryGraph([Ben], []));
        Assert.Equal(1, report.Retired);
        Assert.Equal("Ana Ruiz", (await ReadAsync(client, "MATCH (:Note)-[:ON]->(n:KgRetired) WHERE NOT n:Kg RETURN n.name")).Scalar);

        var both = new InMemoryGraph([Ana, Ben], []);
        await PushAsync(client, both);
        Assert.Equal("Ana Ruiz", (await ReadAsync(client, "MATCH (:Note)-[:ON]->(n:Kg) WHERE NOT n:KgRetired RETURN n.name")).Scalar);
        await AssertHoldsAsync(client, both);
    }

    [Fact]
    public async Task What_was_removed_or_changed_by_hand_is_written_again()
    {
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 5);
        await PushAsync(client, graph);
        await WriteAsync(client, "MATCH ()-[r:STATED]->() WITH r LIMIT 2 DELETE r");
        Assert.Equal(2, (await PushAsync(client, graph)).Written);

        await WriteAsync(client, "MATCH (n:Person:Kg) SET n.name = 'Overwritten'");
        await PushAsync(client, graph, new() { Rewrite = true });
        await AssertHoldsAsync(client, graph);
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
        await using var client = await ConnectEmptyAsync();
        await AssertRoundTripAsync(client, name, "claim:" + name);
    }

    [Fact]
    public async Task Names_of_ten_thousand_characters_arrive_whole()
    {
        await using var client = await ConnectEmptyAsync();
        await AssertRoundTripAsync(client, string.Concat(Enumerable.Repeat("Dr Long-Name 🧪 ", 700)), "claim:1");
        await AssertRoundTripAsync(client, new string('x', 40_000), "claim:1");
    }

    private static async Task AssertRoundTripAsync(ICypherClient client, string name, string claimId)
    {
        var claim = InventedGraph.Node(claimId, NodeKind.Claim, name, ("strength", PropertyValue.Of(name)), ("numbers", PropertyValue.Of([name, ""])));
        var graph = new InMemoryGraph([Ana with { Name = name }, claim], [InventedGraph.Stated(RelationKind.Stated, "person:1", claim.Id, name, null)]);
        await PushAsync(client, graph);
        var pulled = new Neo4jGraphReader(client);
        Assert.Equal(name, (await pulled.NodesAsync(Cancellation).ToListAsync(Cancellation))[^1].Name);
        Assert.Equal(await graph.HashAsync(), await GraphHash.OfAsync(pulled, Cancellation));
    }
}
