using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage;

/// <summary>Writes property values as JSON; the store and the exports share it.</summary>
internal static class PropertyValueJson
{
    /// <summary>Writes a value under a name as the JSON type nearest to it; dates become texts.</summary>
    public static void Write(Utf8JsonWriter json, string name, PropertyValue value)
    {
        switch (value.Type)
        {
            case ValueType.Integer:
                json.WriteNumber(name, value.AsInteger);
                break;
            case ValueType.Real:
                json.WriteNumber(name, value.AsReal);
                break;
            case ValueType.Flag:
                json.WriteBoolean(name, value.AsFlag);
                break;
            case ValueType.TextList:
                json.WriteStartArray(name);
                foreach (var text in value.AsTextList) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
