namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>A connection to one Neo4j database, whatever the protocol.</summary>
/// <remarks>Safe for use by several threads; at most <see cref="Parallelism"/> statements run at once, the others wait.</remarks>
public interface ICypherClient : IAsyncDisposable
{
    /// <summary>What it is connected to, without credentials: <c>http://localhost:7474 database neo4j</c>.</summary>
    string Target { get; }

    /// <summary>Number of statements that run at once.</summary>
    int Parallelism { get; }

    /// <summary>Runs one statement in a transaction of its own; transient failures are tried again for half a minute.</summary>
    /// <exception cref="Neo4jException">The server refused it, cannot be reached or does not answer.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default);
}
