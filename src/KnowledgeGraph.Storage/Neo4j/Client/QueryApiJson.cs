using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>A request as it is sent.</summary>
/// <param name="Bytes">The JSON in UTF-8.</param>
/// <param name="IsTyped">Whether its parameters are in the Query API's typed JSON.</param>
internal readonly record struct RequestBody(ReadOnlyMemory<byte> Bytes, bool IsTyped);

/// <summary>Bodies of requests to Neo4j's HTTP Query API and its answers.</summary>
internal static class QueryApiJson
{
    // Bodies go over HTTP only, never into a page: nothing but what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A request: plain JSON where that can say all parameters, else typed.</summary>
    /// <param name="buffer">An empty one, which holds the body from now on.</param>
    /// <param name="statement">What to ask.</param>
    /// <param name="timeout">When the server is to end it.</param>
    public static RequestBody Request(ArrayBufferWriter<byte> buffer, CypherStatement statement, TimeSpan timeout)
    {
        if (TryWrite(buffer, statement, timeout, PlainJsonWriter.TryWrite)) return new(buffer.WrittenMemory, IsTyped: false);
        buffer.ResetWrittenCount();
        TryWrite(buffer, statement, timeout, (json, value) =>
        {
            TypedJsonWriter.Write(json, value);
            return true;
        });
        return new(buffer.WrittenMemory, IsTyped: true);
    }

    private static bool TryWrite(ArrayBufferWriter<byte> buffer, CypherStatement statement, TimeSpan timeout, Func<Utf8JsonWriter, object?, bool> tryWriteValue)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("statement"u8, statement.Text);
        json.WriteString("accessMode"u8, statement.IsRead ? "Read"u8 : "Write"u8);
        json.WriteBoolean("includeCounters"u8, !statement.IsRead);
        json.WriteNumber("maxExecutionTime"u8, (int)Math.Max(1, Math.Ceiling(timeout.TotalSeconds)));
        if (statement.Parameters.Count > 0)
        {
            json.WriteStartObject("parameters"u8);
            foreach (var (name, value) in statement.Parameters)
            {
                json.WritePropertyName(name);
                if (!tryWriteValue(json, value)) return false;
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        return true;
    }

    /// <summary>Reads an answer. Errors are looked for under every status: rows may come before a failure.</summary>
    /// <exception cref="JsonException">The body is not an answer of the Query API.</exception>
    public static (CypherResult Result, (string Code, string Message)? Error) Answer(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        var fields = new List<string>();
        var rows = new List<object?[]>();
        var changes = 0L;
        (string, string)? error = null;
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw new JsonException("The answer is not a JSON object.");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("data"u8)) ReadData(ref json, fields, rows);
            else if (json.ValueTextEquals("counters"u8)) changes = ReadCounters(ref json);
            else if (json.ValueTextEquals("errors"u8)) error = ReadErrors(ref json) ?? error;
            else Skip(ref json);
        }

        return (new CypherResult(fields, rows, changes, body.Length), error);
    }

    private static void ReadData(ref Utf8JsonReader json, List<string> fields, List<object?[]> rows)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("fields"u8))
            {
                json.Read();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray) fields.Add(json.GetString()!);
            }
            else if (json.ValueTextEquals("values"u8))
            {
                json.Read();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray) rows.Add(ReadRow(ref json, fields.Count));
            }
            else
            {
                Skip(ref json);
            }
        }
    }

    private static object?[] ReadRow(ref Utf8JsonReader json, int width)
    {
        var row = new object?[width];
        for (var column = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; column++)
        {
            if (column >= width) throw new JsonException("A row is longer than the list of its fields.");
            row[column] = TypedJsonReader.Read(ref json);
        }

        return row;
    }

    private static long ReadCounters(ref Utf8JsonReader json)
    {
        var changes = 0L;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            json.Read();
            if (json.TokenType == JsonTokenType.Number) changes += json.GetInt64();
        }

        return changes;
    }

    private static (string, string)? ReadErrors(ref Utf8JsonReader json)
    {
        json.Read();
        (string, string)? first = null;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var (code, message) = ("", "");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isCode = json.ValueTextEquals("code"u8);
                var isMessage = json.ValueTextEquals("message"u8);
                json.Read();
                if (isCode) code = json.GetString() ?? "";
                else if (isMessage) message = json.GetString() ?? "";
                else json.Skip();
            }

            first ??= (code, message);
        }

        return first;
    }

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }
}
