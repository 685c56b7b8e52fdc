using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A server in a container, where Docker can be reached.</summary>
internal sealed class ContainerServer : IRunningServer
{
    private const ushort HttpPort = 7474;
    private const ushort BoltPort = 7687;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IContainer container;

    private ContainerServer(IContainer container) => this.container = container;

    public Uri Http => new($"http://{container.Hostname}:{container.GetMappedPublicPort(HttpPort)}");

    public Uri Bolt => new($"bolt://{container.Hostname}:{container.GetMappedPublicPort(BoltPort)}");

    public Neo4jCredentials Credentials => Neo4jCredentials.Basic("neo4j", ScriptServer.Password);

    public static async Task<(ContainerServer? Server, string Missing)> StartAsync()
    {
        try
        {
            var container = new ContainerBuilder("neo4j:5.26-community")
                .WithPortBinding(HttpPort, true)
                .WithPortBinding(BoltPort, true)
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{ScriptServer.Password}")
                .WithEnvironment("NEO4J_PLUGINS", """["apoc"]""")
                .WithEnvironment("NEO4J_server_memory_heap_max__size", "512m")
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPath("/").ForPort(HttpPort), wait => wait.WithTimeout(Patience)))
                .Build();
            await container.StartAsync(TestContext.Current.CancellationToken);
            return (new ContainerServer(container), "");
        }
        catch (Exception unavailable) when (unavailable is not OperationCanceledException)
        {
            // Docker's client fails in many ways where there is no Docker; each is a reason to skip.
            return (null, $"Docker cannot be reached ({Cause(unavailable)})");
        }
    }

    /// <summary>What is at the bottom of it, in one line: a client newer than the engine says so there (DOCKER_API_VERSION helps).</summary>
    private static string Cause(Exception unavailable) => unavailable.GetBaseException().Message.ReplaceLineEndings(" ").Trim();

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
