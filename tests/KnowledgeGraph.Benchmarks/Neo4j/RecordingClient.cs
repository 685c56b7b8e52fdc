using System.Text.Json;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Writes down the batches that pass, one JSON line each, so that another client can send the same ones.</summary>
internal sealed class RecordingClient(ICypherClient real, StreamWriter lines) : ICypherClient
{
    private readonly Lock gate = new();

    public string Target => real.Target;

    public int Parallelism => real.Parallelism;

    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        if (statement.Parameters.ContainsKey("rows"))
        {
            var line = JsonSerializer.Serialize(new { statement = statement.Text, parameters = statement.Parameters.ToDictionary(pair => pair.Key, pair => Marked(pair.Value)) });
            lock (gate) lines.WriteLine(line);
        }

        return real.RunAsync(statement, cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The types of Cypher that JSON has none for are marked, so that the other side sends the same values.
    private static object? Marked(object? value) => value switch
    {
        int or long => new Dictionary<string, string> { ["i"] = FormattableString.Invariant($"{value}") },
        DateOnly day => new Dictionary<string, int[]> { ["d"] = [day.Year, day.Month, day.Day] },
        string or null => value,
        IEnumerable<object?> list => list.Select(Marked).ToArray(),
        _ => value,
    };
}
