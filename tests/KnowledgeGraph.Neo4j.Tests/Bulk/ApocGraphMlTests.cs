using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Bulk;

public sealed class ApocGraphMlTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GraphML_imported_by_APOC_gives_the_counts_of_a_push()
    {
        var mortal = server.Mortal;
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 25);
        var file = Path.Combine(mortal.Folder, "import", "graph.graphml");
        await using (var stream = File.Create(file)) await new GraphMlExporter().WriteAsync(new ExportGraph(graph), new StreamTarget(stream), Cancellation);
        await client.RunAsync(CypherStatement.Write("CALL apoc.import.graphml($file, {readLabels: true})", new Dictionary<string, object?> { ["file"] = Path.GetFileName(file) }), Cancellation);
        var nodes = await client.RunAsync(CypherStatement.Read("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label"), Cancellation);
        Assert.Equal(
            graph.Nodes.GroupBy(node => node.Kind.ToString()).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"),
            nodes.Rows.Select(row => $"{row[0]} {row[1]}"));
        var relationships = await client.RunAsync(CypherStatement.Read("MATCH ()-[r]->() RETURN type(r), count(*)"), Cancellation);
        Assert.Equal(graph.Edges.Length, relationships.Rows.Sum(row => (long)row[1]!));
        Assert.Contains("AFFILIATED_WITH", relationships.Rows.Select(row => (string)row[0]!));
    }
}
