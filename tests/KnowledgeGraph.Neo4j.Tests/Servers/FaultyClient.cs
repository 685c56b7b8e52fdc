using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A real connection on which chosen statements fail, before or after they reach the server.</summary>
internal sealed class FaultyClient(ICypherClient real, Func<CypherStatement, Neo4jException?>? before = null, Func<CypherStatement, Neo4jException?>? after = null) : ICypherClient
{
    public string Target => real.Target;

    public int Parallelism => real.Parallelism;

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        if (before?.Invoke(statement) is { } early) throw early;
        var result = await real.RunAsync(statement, cancellation);
        return after?.Invoke(statement) is { } late ? throw late : result;
    }

    public ValueTask DisposeAsync() => real.DisposeAsync();
}
