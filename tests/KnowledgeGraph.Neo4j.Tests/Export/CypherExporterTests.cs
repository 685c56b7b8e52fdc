using System.Text;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Cypher;

namespace KnowledgeGraph.Neo4j.Tests.Export;

public sealed class CypherExporterTests(Neo4jServer server) : DatabaseTests(server)
{
    [Fact]
    public async Task The_Cypher_script_makes_the_same_graph_and_may_run_twice()
    {
        await using var client = await ConnectEmptyAsync();
        var graph = InventedGraph.Of(articles: 5);
        using var script = new MemoryStream();
        await new CypherExporter().WriteAsync(graph, new StreamTarget(script), Cancellation);

        for (var time = 0; time < 2; time++)
        {
            foreach (var line in Encoding.UTF8.GetString(script.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                await WriteAsync(client, line.TrimEnd(';'));
            }
        }

        await AssertHoldsAsync(client, graph);
    }
}
