using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Neo4j.Bulk;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Bulk;

public sealed class BulkImportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_imported_by_neo4j_admin_give_the_graph_that_a_push_gives()
    {
        var (server, missing) = ScriptServer.Prepare(withPassword: false);
        if (server is null) Assert.Skip($"No server to import into: {missing}.");
        await using var owned = server;
        var graph = WithNastyNames(InventedGraph.Of(articles: 30));
        var folder = Directory.CreateDirectory(Path.Combine(server.Folder, "files")).FullName;
        using var target = new FolderTarget(folder);
        var report = await new Neo4jCsvExporter().WriteAsync(new ExportGraph(graph), target, Cancellation);
        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), (report.Nodes, report.Edges));
        Assert.Empty(report.Losses);

        // The printed command, as a user would run it.
        var command = report.Hints.Single(hint => hint.StartsWith("neo4j-admin ", StringComparison.Ordinal)).Replace("{output}", folder, StringComparison.Ordinal);
        await server.AdminAsync(command.Split(' ')[1..]);
        await server.StartAgainAsync();

        await using var client = new QueryApiClient(new() { Address = Neo4jServer.Address(server.Http), Timeout = TimeSpan.FromSeconds(60) });
        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), await DatabaseState.CountAsync(client, Cancellation));
        var push = await new GraphPush(client).RunAsync(graph, Cancellation);
        Assert.Equal(0, push.Written);
        Assert.Equal(await graph.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
        var constraints = await client.RunAsync(CypherStatement.Read("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'kg_key_' RETURN count(*)"), Cancellation);
        Assert.Equal((long)GraphSchema.Relations.Length, constraints.Scalar);
    }

    [Fact]
    public async Task The_script_beside_the_files_names_every_one_of_them()
    {
        var folder = Directory.CreateTempSubdirectory("kg-csv-").FullName;
        using var target = new FolderTarget(folder);
        await new Neo4jCsvExporter().WriteAsync(new ExportGraph(InventedGraph.Of(articles: 1)), target, Cancellation);
        var script = await File.ReadAllTextAsync(Path.Combine(folder, "import.sh"), Cancellation);
        var files = Directory.EnumerateFiles(folder, "*.csv").Select(Path.GetFileName).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains($"=\"$folder/{file}\"", script, StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    private static InMemoryGraph WithNastyNames(InMemoryGraph graph) => new(
        [
            .. graph.Nodes,
            InventedGraph.Person("person:nasty1", "O'Brien; \"the, cell\" \\ `n`\nsecond line\r\nthird \u2028 line"),
            InventedGraph.Person("person:nasty2", ""),
            InventedGraph.Node("study:nasty", NodeKind.Study, " spaces around ", ("doi", PropertyValue.Of("")), ("aliases", PropertyValue.Of(["a;b", "c,d", "\"e\"", "👩‍🔬"]))),
        ],
        graph.Edges);

    private sealed class FolderTarget(string folder) : IExportTarget, IDisposable
    {
        private readonly List<Stream> streams = [];

        public Stream Open(string part)
        {
            // Written through at once: the exporter leaves closing to its caller.
            var stream = new FileStream(Path.Combine(folder, part), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            streams.Add(stream);
            return stream;
        }

        public void Dispose() => streams.ForEach(stream => stream.Dispose());
    }
}
