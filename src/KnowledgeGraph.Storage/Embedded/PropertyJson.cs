using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Properties of a node or relationship as one JSON object; the declared types say how to read them.</summary>
internal static class PropertyJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Kept by every thread: a writer of its own would cost a relationship more than its few properties.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    public static string Write(ImmutableSortedDictionary<string, PropertyValue> properties)
    {
        if (properties.IsEmpty) return "{}";
        buffer ??= new ArrayBufferWriter<byte>();
        writer ??= new Utf8JsonWriter(buffer, Options);
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        writer.WriteStartObject();
        foreach (var (name, value) in properties) PropertyValueJson.Write(writer, name, value);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static ImmutableSortedDictionary<string, PropertyValue> Read(string json, ImmutableArray<PropertyType> declared)
    {
        if (json == "{}") return PropertyMap.Empty;
        var properties = PropertyMap.Empty.ToBuilder();
        using var document = JsonDocument.Parse(json);
        foreach (var property in declared)
        {
            if (document.RootElement.TryGetProperty(property.Name, out var value)) properties[property.Name] = Read(value, property.Type);
        }

        return properties.ToImmutable();
    }

    private static PropertyValue Read(JsonElement value, ValueType type) => type switch
    {
        ValueType.Integer => PropertyValue.Of(value.GetInt64()),
        ValueType.Real => PropertyValue.Of(value.GetDouble()),
        ValueType.Flag => PropertyValue.Of(value.GetBoolean()),
        ValueType.Date => PropertyValue.Of(DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ValueType.TextList => PropertyValue.Of([.. value.EnumerateArray().Select(text => text.GetString()!)]),
        _ => PropertyValue.Of(value.GetString()!),
    };
}
