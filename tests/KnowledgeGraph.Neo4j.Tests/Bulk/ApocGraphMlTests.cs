using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;

namespace KnowledgeGraph.Neo4j.Tests.Bulk;

public sealed class ApocGraphMlTests(Neo4jServer server) : DatabaseTests(server)
{
    [Fact]
    public async Task GraphML_imported_by_APOC_gives_the_counts_of_a_push()
    {
        var mortal = Server.Mortal;
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 25);
        var file = Path.Combine(mortal.Folder, "import", "graph.graphml");
        await using (var stream = File.Create(file)) await new GraphMlExporter().WriteAsync(new ExportGraph(graph), new StreamTarget(stream), Cancellation);
        await WriteAsync(client, "CALL apoc.import.graphml($file, {readLabels: true})", ("file", Path.GetFileName(file)));
        var nodes = await ReadAsync(client, "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label");
        Assert.Equal(
            graph.Nodes.GroupBy(node => node.Kind.ToString()).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"),
            nodes.Rows.Select(row => $"{row[0]} {row[1]}"));
        var relationships = await ReadAsync(client, "MATCH ()-[r]->() RETURN type(r), count(*)");
        Assert.Equal(graph.Edges.Length, relationships.Rows.Sum(row => (long)row[1]!));
        Assert.Contains("AFFILIATED_WITH", relationships.Rows.Select(row => (string)row[0]!));
    }
}
