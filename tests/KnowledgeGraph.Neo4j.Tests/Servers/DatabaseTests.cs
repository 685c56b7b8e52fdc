using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>Tests on the database of the shared server: what they all do with it.</summary>
public abstract class DatabaseTests(Neo4jServer server)
{
    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected Neo4jServer Server { get; } = server;

    /// <summary>A client to a database without any node.</summary>
    private protected Task<ICypherClient> ConnectEmptyAsync(Func<Neo4jOptions, Neo4jOptions>? change = null) => Server.ConnectEmptyAsync(change);

    private protected static Task<PushReport> PushAsync(ICypherClient client, InMemoryGraph graph, PushOptions? options = null) => new GraphPush(client, options).RunAsync(graph, Cancellation);

    /// <summary>Runs a statement that may change the database.</summary>
    private protected static Task<CypherResult> WriteAsync(ICypherClient client, string cypher, params (string Name, object? Value)[] parameters) =>
        client.RunAsync(CypherStatement.Write(cypher, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)), Cancellation);

    private protected static Task<CypherResult> ReadAsync(ICypherClient client, string cypher) => client.RunAsync(CypherStatement.Read(cypher), Cancellation);

    /// <summary>Every property of every element is read back.</summary>
    private protected static async Task AssertHoldsAsync(ICypherClient client, InMemoryGraph graph) =>
        Assert.Equal(await graph.HashAsync(), await GraphHash.OfAsync(new Neo4jGraphReader(client), Cancellation));
}
