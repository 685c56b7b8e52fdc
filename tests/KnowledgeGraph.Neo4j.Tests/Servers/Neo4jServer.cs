using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>The real server that the tests of this assembly share: the one named by KG_TEST_NEO4J, else one started here, else a container.</summary>
/// <remarks>KG_TEST_NEO4J_PROTOCOL=bolt takes the same tests over Bolt, in a build made with <c>-p:Neo4jDriver=true</c>.</remarks>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string UserVariable = "KG_TEST_NEO4J_USER";
    private const string PasswordVariable = "KG_TEST_NEO4J_PASSWORD";
    private static readonly bool OverBolt = Environment.GetEnvironmentVariable("KG_TEST_NEO4J_PROTOCOL") == "bolt";

    private IRunningServer? running;
    private string missing = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("KG_TEST_NEO4J") is { Length: > 0 } url)
        {
            running = new GivenServer(new Uri(url), Environment.GetEnvironmentVariable(UserVariable) ?? "neo4j", Environment.GetEnvironmentVariable(PasswordVariable));
            return;
        }

        (running, var noScript) = await ScriptServer.StartAsync();
        if (running is not null) return;
        (running, var noContainer) = await ContainerServer.StartAsync();
        missing = $"No Neo4j server: KG_TEST_NEO4J is not set; {noScript}; {noContainer}.";
    }

    public async ValueTask DisposeAsync()
    {
        if (running is not null) await running.DisposeAsync();
    }

    /// <summary>Whether there is a server.</summary>
    internal bool IsRunning => running is not null;

    /// <summary>The server; the test is skipped with the reason where there is none.</summary>
    internal IRunningServer Running
    {
        get
        {
            if (running is null) Assert.Skip(missing);
            return running;
        }
    }

    /// <summary>The server where it can be killed and started again; the test is skipped elsewhere.</summary>
    internal ScriptServer Mortal
    {
        get
        {
            if (Running is ScriptServer script) return script;
            Assert.Skip("The server is not one that these tests may kill.");
            throw new InvalidOperationException();
        }
    }

    /// <summary>A client with the right password.</summary>
    internal ICypherClient Connect(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = new Neo4jOptions { Address = Address(OverBolt ? Running.Bolt : Running.Http), Credentials = Running.Credentials, Timeout = TimeSpan.FromSeconds(60) };
        return CypherClients.Open(change is null ? options : change(options));
    }

    /// <summary>A client to a database without any node.</summary>
    internal async Task<ICypherClient> ConnectEmptyAsync(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var client = Connect(change);
        while ((long)(await client.RunAsync(CypherStatement.Write("MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*)"), TestContext.Current.CancellationToken)).Scalar! > 0)
        {
        }

        return client;
    }

    internal static Neo4jAddress Address(Uri uri) => Neo4jAddress.TryParse(uri.ToString(), out var address, out var problem) ? address : throw new InvalidOperationException(problem);
}
