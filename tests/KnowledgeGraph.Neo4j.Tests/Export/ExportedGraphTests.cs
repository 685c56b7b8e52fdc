using System.Text;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Cypher;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Neo4j.Tests.Export;

public sealed class ExportedGraphTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Cypher_script_makes_the_same_graph_and_may_run_twice()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 5);
        using var script = new MemoryStream();
        await new CypherExporter().WriteAsync(graph, new StreamTarget(script), Cancellation);

        for (var time = 0; time < 2; time++)
        {
            foreach (var line in Encoding.UTF8.GetString(script.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                await client.RunAsync(CypherStatement.Write(line.TrimEnd(';')), Cancellation);
            }
        }

        Assert.Equal(await graph.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
    }

    [Fact]
    public async Task APOC_imports_the_GraphML_with_labels_types_and_values()
    {
        await using var client = await server.ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 5);
        var path = Path.Combine(Directory.CreateTempSubdirectory("kg-apoc").FullName, "graph.graphml");
        await using (var file = File.Create(path)) await new GraphMlExporter().WriteAsync(graph, new StreamTarget(file), Cancellation);
        try
        {
            await client.RunAsync(CypherStatement.Write($"CALL apoc.import.graphml('{path}', {{readLabels: true, storeNodeIds: true}})"), Cancellation);
        }
        catch (Neo4jException problem) when (problem.Message.Contains("apoc", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Skip("needs a server with APOC that may read files: " + problem.Message);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }

        var people = await client.RunAsync(CypherStatement.Read("MATCH (n:Person) RETURN count(n)"), Cancellation);
        var edges = await client.RunAsync(CypherStatement.Read("MATCH (:Person)-[r:AFFILIATED_WITH]->() WHERE r.confidence > 0 RETURN count(r)"), Cancellation);
        Assert.Equal((long)await CountAsync(graph.NodesAsync(Cancellation), node => node.Kind == NodeKind.Person), people.Scalar);
        Assert.Equal((long)await CountAsync(graph.EdgesAsync(Cancellation), edge => edge.Kind == RelationKind.AffiliatedWith), edges.Scalar);
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items, Predicate<T> counts)
    {
        var count = 0;
        await foreach (var item in items.WithCancellation(Cancellation)) count += counts(item) ? 1 : 0;
        return count;
    }
}
