using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>Turns the texts of a GraphML file back into values of the declared types; values of other types are left out.</summary>
internal static class GraphMlValues
{
    /// <summary>The declared properties that the data has.</summary>
    public static ImmutableSortedDictionary<string, PropertyValue> Read(ImmutableArray<PropertyType> declared, Dictionary<string, string> data)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var property in declared)
        {
            if (data.TryGetValue(property.Name, out var text) && Parse(property.Type, text) is { } value) values[property.Name] = value;
        }

        return values.ToImmutable();
    }

    /// <summary>The provenance that the data has; a relationship without figures has the support of one article.</summary>
    public static EdgeProvenance ReadProvenance(Dictionary<string, string> data) => new(
        (int)Math.Clamp(Of(data, "support", ValueType.Integer)?.AsInteger ?? 1, 0, int.MaxValue),
        (int)Math.Clamp(Of(data, "copies", ValueType.Integer)?.AsInteger ?? 0, 0, int.MaxValue),
        Of(data, "confidence", ValueType.Real)?.AsReal ?? 1,
        Of(data, "evidence", ValueType.TextList)?.AsTextList ?? [],
        Of(data, "facts", ValueType.TextList)?.AsTextList ?? [],
        Of(data, "firstSeen", ValueType.Date)?.AsDate,
        Of(data, "lastSeen", ValueType.Date)?.AsDate);

    private static PropertyValue? Of(Dictionary<string, string> data, string name, ValueType type) =>
        data.TryGetValue(name, out var text) ? Parse(type, text) : null;

    private static PropertyValue? Parse(ValueType type, string text) => type switch
    {
        ValueType.Text => PropertyValue.Of(text),
        ValueType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => PropertyValue.Of(integer),
        ValueType.Real when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => PropertyValue.Of(real),
        ValueType.Flag when bool.TryParse(text, out var flag) => PropertyValue.Of(flag),
        ValueType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            PropertyValue.Of(date),
        ValueType.TextList => PropertyValue.Of(List(text)),
        _ => null,
    };

    private static ImmutableArray<string> List(string text)
    {
        if (!text.StartsWith('[')) return text.Length == 0 ? [] : [text];
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText())];
        }
        catch (JsonException)
        {
            return [text];
        }
    }
}
