using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>How to reach one database.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Where the server listens.</summary>
    public required Neo4jAddress Address { get; init; }

    /// <summary>Name of the database; Community has one.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How to sign in.</summary>
    public Neo4jCredentials Credentials { get; init; } = Neo4jCredentials.None;

    /// <summary>How long one statement may take before it is given up, on both sides.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Statements that run at once. The server's HTTP workers default to its number of processors.</summary>
    public int Parallelism { get; init; } = 3;

    /// <summary>How long transient failures are tried again, all in all.</summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A certificate authority to trust beside the system's, for servers that signed their own.</summary>
    public X509Certificate2? TrustedAuthority { get; init; }

    /// <summary>The clock that retries go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Numbers from 0 up to 1 that spread retries; fixed in tests.</summary>
    public Func<double> Jitter { get; init; } = Random.Shared.NextDouble;

    /// <summary>Told before each new attempt: what failed and how long the wait is.</summary>
    public Action<string, TimeSpan>? OnRetry { get; init; }
}
