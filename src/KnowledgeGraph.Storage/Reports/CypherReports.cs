using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>Runs reports on Neo4j, without the right to change anything.</summary>
public static class CypherReports
{
    /// <summary>Runs the Cypher of a report.</summary>
    /// <exception cref="Neo4jException">The server refused it, cannot be reached or does not answer.</exception>
    public static async Task<ReportTable> RunAsync(
        ICypherClient client,
        ReportQuery query,
        IReadOnlyDictionary<string, object?> arguments,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(query);
        var answer = await client.RunAsync(CypherStatement.Read(query.Text, arguments), cancellation).ConfigureAwait(false);
        return new(answer.Fields, answer.Rows);
    }
}
