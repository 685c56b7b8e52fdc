using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j.Client;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Completes an import by <c>neo4j-admin</c>, whose files cannot tell an empty list from none: the names of the empty ones came in a property.</summary>
internal static class ImportCompletion
{
    private const int Rows = 10_000;

    public static async Task RunAsync(ICypherClient client, CancellationToken cancellation)
    {
        foreach (var node in GraphSchema.Nodes)
            await FillAsync(client, $"MATCH (x:{Vocabulary.Ours}:{Vocabulary.Quote(node.Label)})", node.Properties, cancellation).ConfigureAwait(false);
        foreach (var relation in GraphSchema.Relations)
            await FillAsync(client, $"MATCH ()-[x:{Vocabulary.Quote(relation.Name)}]->()", [.. relation.IsStructural ? [] : GraphSchema.ProvenanceProperties, .. relation.Properties], cancellation).ConfigureAwait(false);
        await client.RunAsync(CypherStatement.Write($"MATCH (g:{Vocabulary.StateNode}) REMOVE g.imported"), cancellation).ConfigureAwait(false);
    }

    private static async Task FillAsync(ICypherClient client, string match, IEnumerable<PropertyType> properties, CancellationToken cancellation)
    {
        var sets = properties.Where(property => property.Type == ValueType.TextList).Select(property => Vocabulary.Quote(property.Name))
            .Select(name => $"x.{name} = CASE WHEN '{name.Trim('`')}' IN x.{Vocabulary.Empty} THEN [] ELSE x.{name} END").ToList();
        if (sets.Count == 0) return;
        var statement = $"{match} WHERE x.{Vocabulary.Empty} IS NOT NULL WITH x LIMIT {Rows} SET {string.Join(", ", sets)} REMOVE x.{Vocabulary.Empty} RETURN count(*)";
        while ((long)(await client.RunAsync(CypherStatement.Write(statement), cancellation).ConfigureAwait(false)).Scalar! > 0)
        {
        }
    }
}
