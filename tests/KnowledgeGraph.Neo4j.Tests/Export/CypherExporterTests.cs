using System.Text;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Cypher;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Neo4j.Tests.Export;

public sealed class CypherExporterTests(Neo4jServer server)
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
}
