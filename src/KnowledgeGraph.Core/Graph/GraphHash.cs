using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Core.Graph;

/// <summary>One hash over a whole graph: two graphs are equal, wherever they are stored, when their hashes are.</summary>
/// <remarks>SHA-256 over the canonical lines of all nodes in order of id, then of all relationships in order of key, in UTF-8.</remarks>
public static class GraphHash
{
    /// <summary>Hashes the graph, reading it once.</summary>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static async Task<string> OfAsync(IGraphReader graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            Append(hash, Canonical(line.Clear(), node));
        }

        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            Append(hash, Canonical(line.Clear(), edge));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, StringBuilder line)
    {
        line.Append('\n');
        hash.AppendData(Encoding.UTF8.GetBytes(line.ToString()));
    }

    private static StringBuilder Canonical(StringBuilder line, GraphNode node)
    {
        Field(line.Append('N'), node.Id);
        Field(line, GraphSchema.Of(node.Kind).Label);
        Field(line, node.Name);
        return Properties(line, node.Properties);
    }

    private static StringBuilder Canonical(StringBuilder line, GraphEdge edge)
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
            if (value.Type == ValueType.TextList)
            {
                line.Append(CultureInfo.InvariantCulture, $"\t[{value.AsTextList.Length}");
                foreach (var text in value.AsTextList) Field(line, text);
            }
            else
            {
                Field(line, value.ToString());
            }
        }

        return line;
    }

    private static void Field(StringBuilder line, string text) =>
        line.Append('\t').Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
}
