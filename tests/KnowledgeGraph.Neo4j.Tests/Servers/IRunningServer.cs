using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A server that answers.</summary>
internal interface IRunningServer : IAsyncDisposable
{
    Uri Http { get; }

    Uri Bolt { get; }

    Neo4jCredentials Credentials { get; }
}

/// <summary>A server that somebody else started and stops.</summary>
internal sealed class GivenServer(Uri http, string user, string? password) : IRunningServer
{
    public Uri Http { get; } = http;

    public Uri Bolt { get; } = new($"bolt://{http.Host}:7687");

    public Neo4jCredentials Credentials { get; } = password is null ? Neo4jCredentials.None : Neo4jCredentials.Basic(user, password);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
