namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Chooses the protocol by the address.</summary>
public static class CypherClients
{
    /// <summary>A client for the address; nothing is sent yet.</summary>
    /// <exception cref="Neo4jException">The address is one of Bolt, which this build does not speak.</exception>
    public static ICypherClient Open(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Address.IsBolt) return new QueryApiClient(options);
#if NEO4J_DRIVER
        return new BoltClient(options);
#else
        throw new Neo4jException(
            FailureCodes.NoDriver,
            $"{options.Address}: this build of kg speaks HTTP, not Bolt: give http://{options.Address.Uri.Host}:7474, or make a build with Neo4j's own driver (-p:Neo4jDriver=true, see docs/neo4j.md).");
#endif
    }
}
