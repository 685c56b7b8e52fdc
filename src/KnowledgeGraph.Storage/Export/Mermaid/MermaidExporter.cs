using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.Mermaid;

/// <summary>A Mermaid flowchart, for answers shown in Markdown.</summary>
public sealed class MermaidExporter : IGraphExporter
{
    /// <inheritdoc/>
    public string Format => "mermaid";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = new XmlText();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        using var chart = ExportText.Writer(output.Open(""));
        chart.Write("flowchart LR\n");
        var (nodes, edges) = await graph.EachAsync(
            node =>
            {
                places[node.Id] = places.Count;
                chart.Write($"  n{places[node.Id]}[\"{Escaped(text.Clean(NodeAppearance.LabelOf(node)))}\"]:::{GraphSchema.Of(node.Kind).Label}\n");
            },
            edge =>
            {
                if (places.TryGetValue(edge.From, out var from) && places.TryGetValue(edge.To, out var to))
                {
                    chart.Write($"  n{from} -->|{edge.Name.Replace('_', ' ').ToLowerInvariant()}| n{to}\n");
                }
            },
            cancellation).ConfigureAwait(false);
        foreach (var type in GraphSchema.Nodes) chart.Write($"  classDef {type.Label} fill:{NodeAppearance.Of(type.Kind).Color},stroke:#555,color:#111\n");
        chart.Flush();
        return new ExportReport(nodes, edges, ExportValues.With(text.Losses(), "only names and kinds are written: Mermaid is for pictures in documents"));
    }

    private static string Escaped(string text) =>
        text.ReplaceLineEndings(" ").Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
