using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.Dot;

/// <summary>DOT for Graphviz, coloured by kind, one node or relationship a line.</summary>
public sealed class DotExporter : IGraphExporter
{
    /// <inheritdoc/>
    public string Format => "dot";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = new XmlText();
        using var dot = ExportText.Writer(output.Open(""));
        dot.Write("digraph kg {\n"
            + "  graph [overlap=false, splines=true];\n"
            + "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=11];\n"
            + "  edge [color=\"#777777\", fontname=\"Helvetica\", fontsize=9];\n");
        var (nodes, edges) = await graph.EachAsync(node => Node(dot, text, node), edge => Edge(dot, text, edge), cancellation).ConfigureAwait(false);
        dot.Write("}\n");
        dot.Flush();
        return new ExportReport(nodes, edges, ExportValues.With(
            text.Losses(),
            "of the properties only names, kinds, support, confidence, evidence and offsets are written: DOT is for pictures",
            "labels over 60 characters are cut; the full name is in the tooltip"));
    }

    private static void Node(TextWriter dot, XmlText text, GraphNode node)
    {
        var name = text.Clean(node.Name);
        dot.Write($"  {Quoted(node.Id)} [label={Label(Wrapped(NodeAppearance.LabelOf(node with { Name = name })))}, "
            + $"class=\"{GraphSchema.Of(node.Kind).Label}\", fillcolor=\"{NodeAppearance.Of(node.Kind).Color}\", tooltip={Label(name)}];\n");
    }

    private static void Edge(TextWriter dot, XmlText text, ExportEdge edge)
    {
        dot.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"  {Quoted(edge.From)} -> {Quoted(edge.To)} [id={Quoted(edge.Key)}, label=\"{edge.Name.Replace('_', ' ').ToLowerInvariant()}\", "
                + $"class=\"{edge.Name}\", weight={edge.Weight}, penwidth={Math.Min(edge.Weight, 6)}"));
        if (edge.Provenance is { } provenance)
        {
            dot.Write(string.Create(
                CultureInfo.InvariantCulture,
                $", confidence={provenance.Confidence}, evidence={Quoted(string.Join(' ', provenance.Evidence))}"));
        }

        foreach (var (name, value) in edge.Properties) dot.Write($", {name}={Label(text.Clean(value.ToString()))}");
        dot.Write("];\n");
    }

    // Lines of some twenty characters, so that boxes are not wider than high letters can be read.
    private static string Wrapped(string label)
    {
        var lines = new StringBuilder();
        var width = 0;
        foreach (var word in label.Split(' '))
        {
            if (width > 0) lines.Append(width + word.Length > 20 ? '\n' : ' ');
            width = width + word.Length > 20 ? word.Length : width + word.Length + 1;
            lines.Append(word);
        }

        return lines.ToString();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Label(string text) => Quoted(text.Replace("\\", "\\\\", StringComparison.Ordinal).ReplaceLineEndings("\\n"));
}
