using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Writes values as the Query API's typed JSON, in which a 1.0 stays a float and a day stays a day.</summary>
internal static class TypedJsonWriter
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("_value");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("String");
    private static readonly JsonEncodedText Integer = JsonEncodedText.Encode("Integer");
    private static readonly JsonEncodedText List = JsonEncodedText.Encode("List");
    private static readonly JsonEncodedText Map = JsonEncodedText.Encode("Map");
    private static readonly JsonEncodedText Float = JsonEncodedText.Encode("Float");
    private static readonly JsonEncodedText Flag = JsonEncodedText.Encode("Boolean");
    private static readonly JsonEncodedText Date = JsonEncodedText.Encode("Date");
    private static readonly JsonEncodedText Null = JsonEncodedText.Encode("Null");

    public static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null:
                json.WriteString(Type, Null);
                json.WriteNull(Value);
                break;
            case string text:
                json.WriteString(Type, Text);
                json.WriteString(Value, text);
                break;
            case bool flag:
                json.WriteString(Type, Flag);
                json.WriteBoolean(Value, flag);
                break;
            case int or long:
                json.WriteString(Type, Integer);
                WriteInteger(json, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double real:
                json.WriteString(Type, Float);
                json.WriteString(Value, RealText(real));
                break;
            case DateOnly day:
                json.WriteString(Type, Date);
                json.WriteString(Value, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                json.WriteString(Type, Map);
                json.WriteStartObject(Value);
                foreach (var (name, item) in map)
                {
                    json.WritePropertyName(name);
                    Write(json, item);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteString(Type, List);
                json.WriteStartArray(Value);
                foreach (var item in list) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"Cypher has no value of type {value.GetType().Name}.", nameof(value));
        }

        json.WriteEndObject();
    }

    private static void WriteInteger(Utf8JsonWriter json, long value)
    {
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        json.WriteString(Value, digits[..length]);
    }

    private static string RealText(double value) => value switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };
}
