using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.JsonLines;

/// <summary>One JSON object a line: first every node, then every relationship; nothing is lost.</summary>
public sealed class JsonLinesExporter : IGraphExporter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var stream = output.Open("");
        using var json = new Utf8JsonWriter(stream, Options);
        var (nodes, edges) = await graph.EachAsync(
            node =>
            {
                json.WriteStartObject();
                json.WriteString("node", node.Id);
                json.WriteString("kind", GraphSchema.Of(node.Kind).Label);
                json.WriteString("name", node.Name);
                End(json, stream, node.Properties);
            },
            edge =>
            {
                json.WriteStartObject();
                json.WriteString("edge", edge.Key);
                json.WriteString("kind", edge.Name);
                json.WriteString("from", edge.From);
                json.WriteString("to", edge.To);
                End(json, stream, ExportValues.Of(edge));
            },
            cancellation).ConfigureAwait(false);
        return new ExportReport(nodes, edges, []);
    }

    private static void End(Utf8JsonWriter json, Stream stream, IEnumerable<KeyValuePair<string, PropertyValue>> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties) PropertyValueJson.Write(json, name, value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
    }
}
