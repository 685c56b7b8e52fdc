using System.Buffers.Text;
using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Writes values as plain JSON, which the server reads in half the time of typed JSON; days, infinities and NaN have no place in it.</summary>
internal static class PlainJsonWriter
{
    private const int LongestReal = 32;

    /// <summary>Writes the value.</summary>
    /// <returns>False where plain JSON cannot say it: what was written so far is to be thrown away.</returns>
    public static bool TryWrite(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); return true;
            case string text: json.WriteStringValue(text); return true;
            case bool flag: json.WriteBooleanValue(flag); return true;
            case int integer: json.WriteNumberValue(integer); return true;
            case long integer: json.WriteNumberValue(integer); return true;
            case double real: return TryWriteReal(json, real);
            case object?[] cells: return TryWriteCells(json, cells);
            case ImmutableArray<string> texts: WriteTexts(json, texts.AsSpan()); return true;
            case IEnumerable<string> texts: WriteTexts(json, [.. texts]); return true;
            case IEnumerable<KeyValuePair<string, object?>> map: return TryWriteMap(json, map);
            case IEnumerable list: return TryWriteList(json, list);
            default: return false;
        }
    }

    // Cypher reads 1 as an integer and 1.0 as a float, so that a float needs its point or exponent.
    private static bool TryWriteReal(Utf8JsonWriter json, double real)
    {
        if (!double.IsFinite(real)) return false;
        Span<byte> digits = stackalloc byte[LongestReal];
        Utf8Formatter.TryFormat(real, digits, out var length);
        if (digits[..length].IndexOfAny((byte)'.', (byte)'E', (byte)'e') < 0)
        {
            ".0"u8.CopyTo(digits[length..]);
            length += 2;
        }

        json.WriteRawValue(digits[..length], skipInputValidation: true);
        return true;
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static bool TryWriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map)
    {
        json.WriteStartObject();
        foreach (var (name, item) in map)
        {
            json.WritePropertyName(name);
            if (!TryWrite(json, item)) return false;
        }

        json.WriteEndObject();
        return true;
    }

    // What a batch consists of: asked for before the interfaces, which an array answers slowly.
    private static bool TryWriteCells(Utf8JsonWriter json, object?[] cells)
    {
        json.WriteStartArray();
        foreach (var cell in cells)
        {
            if (!TryWrite(json, cell)) return false;
        }

        json.WriteEndArray();
        return true;
    }

    private static bool TryWriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            if (!TryWrite(json, item)) return false;
        }

        json.WriteEndArray();
        return true;
    }
}
