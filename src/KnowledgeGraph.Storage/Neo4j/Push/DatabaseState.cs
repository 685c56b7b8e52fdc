using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>What a database says about the graph it holds.</summary>
/// <param name="SchemaVersion">Version of <see cref="GraphSchema"/> it was written with; 0 where there was no push yet.</param>
/// <param name="Hash">Hash of the graph; null while a push is under way or was interrupted.</param>
/// <param name="Nodes">Number of its nodes.</param>
/// <param name="Relationships">Number of its relationships.</param>
public sealed record DatabaseState(int SchemaVersion, string? Hash, long Nodes, long Relationships)
{
    /// <summary>True after an import of files that no push has completed yet.</summary>
    internal bool IsImported { get; init; }

    /// <summary>Reads it.</summary>
    /// <exception cref="Neo4jException">The graph was pushed by a newer version of this program.</exception>
    public static async Task<DatabaseState> ReadAsync(ICypherClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var answer = await client.RunAsync(
            CypherStatement.Read($"OPTIONAL MATCH (g:{Vocabulary.StateNode}) RETURN g.schemaVersion, g.hash, g.nodes, g.relationships, g.imported"), cancellation).ConfigureAwait(false);
        var row = answer.Rows[0];
        var state = new DatabaseState((int)((long?)row[0] ?? 0), (string?)row[1], (long?)row[2] ?? 0, (long?)row[3] ?? 0) { IsImported = row[4] is true };
        return state.SchemaVersion <= GraphSchema.Version
            ? state
            : throw new Neo4jException(FailureCodes.NewerSchema, $"{client.Target}: holds a graph of schema {state.SchemaVersion}, and this kg knows schema {GraphSchema.Version}; update kg, or push to an empty database.");
    }

    /// <summary>Counts nodes and relationships of ours that stand in the database now.</summary>
    public static async Task<(long Nodes, long Relationships)> CountAsync(ICypherClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var nodes = await client.RunAsync(CypherStatement.Read($"MATCH (n:{Vocabulary.Ours}) WHERE n.{Vocabulary.Id} IS NOT NULL RETURN count(n)"), cancellation).ConfigureAwait(false);
        var relationships = await CountByTypeAsync(client, cancellation).ConfigureAwait(false);
        return ((long)nodes.Scalar!, relationships.Values.Sum());
    }

    /// <summary>Number of relationships of ours by type, types without any left out.</summary>
    internal static async Task<IReadOnlyDictionary<string, long>> CountByTypeAsync(ICypherClient client, CancellationToken cancellation)
    {
        var parts = Vocabulary.RelationNames.Select(type =>
            $"MATCH ()-[r:{Vocabulary.Quote(type)}]->() WHERE r.{Vocabulary.Key} IS NOT NULL RETURN '{type}' AS type, count(r) AS relationships");
        var answer = await client.RunAsync(CypherStatement.Read(string.Join(" UNION ALL ", parts)), cancellation).ConfigureAwait(false);
        return answer.Rows.Where(row => (long)row[1]! > 0).ToDictionary(row => (string)row[0]!, row => (long)row[1]!, StringComparer.Ordinal);
    }

    internal static Task BeginAsync(ICypherClient client, CancellationToken cancellation) => client.RunAsync(
        CypherStatement.Write(
            $"MERGE (g:{Vocabulary.StateNode}) SET g.schemaVersion = $schema, g.hash = null, g.nodes = null, g.relationships = null, g.imported = null",
            new Dictionary<string, object?> { ["schema"] = GraphSchema.Version }),
        cancellation);

    internal Task CompleteAsync(ICypherClient client, CancellationToken cancellation) => client.RunAsync(
        CypherStatement.Write(
            $"MERGE (g:{Vocabulary.StateNode}) SET g.schemaVersion = $schema, g.hash = $hash, g.nodes = $nodes, g.relationships = $relationships",
            new Dictionary<string, object?> { ["schema"] = SchemaVersion, ["hash"] = Hash, ["nodes"] = Nodes, ["relationships"] = Relationships }),
        cancellation);
}
