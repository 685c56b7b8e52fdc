using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Batches that <see cref="RecordingClient"/> wrote down, ready to be sent: no store is read, no hash computed, no row gathered any more.</summary>
internal sealed class RecordedBatches
{
    private readonly List<CypherStatement> nodes = [];
    private readonly List<CypherStatement> relationships = [];

    public static RecordedBatches Read(string path)
    {
        var batches = new RecordedBatches();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("statement").GetString()!;
            var parameters = json.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => Value(pair.Value));
            (text.Contains("CREATE (n:", StringComparison.Ordinal) ? batches.nodes : batches.relationships).Add(CypherStatement.Write(text, parameters));
        }

        return batches;
    }

    /// <summary>Sends all, nodes before relationships, as many at once as the client takes; the same that driver.mjs does.</summary>
    public async Task SendAsync(ICypherClient client)
    {
        foreach (var stage in new[] { nodes, relationships })
        {
            var waiting = new ConcurrentQueue<CypherStatement>(stage);
            await Task.WhenAll(Enumerable.Range(0, client.Parallelism).Select(_ => Task.Run(async () =>
            {
                while (waiting.TryDequeue(out var batch)) await client.RunAsync(batch);
            })));
        }
    }

    // As RecordingClient marks them: numbers without a mark are floats.
    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToArray(),
        _ when value.TryGetProperty("i", out var integer) => long.Parse(integer.GetString()!, CultureInfo.InvariantCulture),
        _ => new DateOnly(value.GetProperty("d")[0].GetInt32(), value.GetProperty("d")[1].GetInt32(), value.GetProperty("d")[2].GetInt32()),
    };
}
