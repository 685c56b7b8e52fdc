using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Reads the Query API's typed JSON. Types beyond the graph's own (points, times, durations) arrive as their text.</summary>
internal static class TypedJsonReader
{
    /// <summary>Reads one value; the reader stands on its first token before and on its last one afterwards.</summary>
    /// <remarks>Bare strings, numbers and the like are taken as well, as plain JSON has them.</remarks>
    public static object? Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ReadTyped(ref json),
        JsonTokenType.StartArray => ReadList(ref json),
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => json.TryGetInt64(out var integer) ? (object)integer : json.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw new JsonException($"A value cannot begin with {json.TokenType}."),
    };

    private static object? ReadTyped(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.PropertyName);
        if (!json.ValueTextEquals("$type"u8)) throw new JsonException("A typed value must begin with $type.");
        Expect(ref json, JsonTokenType.String);
        var type = json.GetString();
        Expect(ref json, JsonTokenType.PropertyName);
        json.Read();
        object? value = type switch
        {
            "String" or "Boolean" or "List" or "Null" => Read(ref json),
            "Integer" => json.TokenType == JsonTokenType.Number ? json.GetInt64() : long.Parse(json.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            "Float" => json.TokenType == JsonTokenType.Number ? json.GetDouble() : double.Parse(json.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
            "Date" => DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : json.GetString(),
            "Map" => ReadMap(ref json),
            "Node" or "Relationship" => ReadElement(ref json),
            _ => ReadOther(ref json),
        };
        Expect(ref json, JsonTokenType.EndObject);
        return value;
    }

    private static List<object?> ReadList(ref Utf8JsonReader json)
    {
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) list.Add(Read(ref json));
        return list;
    }

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString()!;
            json.Read();
            map[name] = Read(ref json);
        }

        return map;
    }

    // Nodes and relationships come down to their properties: reports show values, and the graph itself is read by column.
    private static Dictionary<string, object?> ReadElement(ref Utf8JsonReader json)
    {
        Dictionary<string, object?> properties = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var isProperties = json.ValueTextEquals("_properties"u8);
            json.Read();
            if (isProperties) properties = ReadMap(ref json);
            else json.Skip();
        }

        return properties;
    }

    private static string ReadOther(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String) return json.GetString()!;
        using var document = JsonDocument.ParseValue(ref json);
        return document.RootElement.GetRawText();
    }

    private static void Expect(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (!json.Read() || json.TokenType != type) throw new JsonException($"Expected {type}, found {json.TokenType}.");
    }
}
