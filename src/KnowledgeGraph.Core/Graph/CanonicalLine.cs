using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Core.Graph;

/// <summary>The one line of text that stands for a node or relationship in hashes.</summary>
internal static class CanonicalLine
{
    public static StringBuilder Of(StringBuilder line, GraphNode node)
    {
        Field(line.Append('N'), node.Id);
        Field(line, GraphSchema.Of(node.Kind).Label);
        Field(line, node.Name);
        return Properties(line, node.Properties);
    }

    public static StringBuilder Of(StringBuilder line, GraphEdge edge)
    {
        Field(line.Append('E'), edge.Key);
        Field(line, GraphSchema.Of(edge.Kind).Name);
        Field(line, edge.From);
        Field(line, edge.To);
        if (edge.Provenance is { } provenance)
        {
            line.Append(CultureInfo.InvariantCulture, $"\t{provenance.Support}\t{provenance.Copies}\t{provenance.Confidence:F3}\t{provenance.FirstSeen:yyyy-MM-dd}\t{provenance.LastSeen:yyyy-MM-dd}");
            Field(line, PropertyValue.Of(provenance.Evidence).ToString());
            Field(line, PropertyValue.Of(provenance.Facts).ToString());
        }

        return Properties(line, edge.Properties);
    }

    private static StringBuilder Properties(StringBuilder line, IEnumerable<KeyValuePair<string, PropertyValue>> properties)
    {
        foreach (var (name, value) in properties)
        {
            Field(line, name);
            line.Append('\t').Append(TagOf(value.Type));
            if (value.Type == ValueType.TextList)
            {
                line.Append(CultureInfo.InvariantCulture, $"{value.AsTextList.Length}");
                foreach (var text in value.AsTextList) Field(line, text);
            }
            else
            {
                Field(line, value.ToString());
            }
        }

        return line;
    }

    // The text "1" and the number 1 are written alike: the tag tells them apart.
    private static char TagOf(ValueType type) => type switch
    {
        ValueType.Text => 't',
        ValueType.Integer => 'i',
        ValueType.Real => 'r',
        ValueType.Flag => 'f',
        ValueType.Date => 'd',
        _ => 'l',
    };

    private static void Field(StringBuilder line, string text) =>
        line.Append('\t').Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
}
