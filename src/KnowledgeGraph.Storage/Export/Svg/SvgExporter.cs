using System.Xml;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.Svg;

/// <summary>A picture of a small graph, drawn without any other program; see <see cref="StressLayout"/> for how nodes are placed.</summary>
public sealed class SvgExporter : IGraphExporter
{
    private const int MostNodes = 120;
    private const double Margin = 24;
    private const double LegendHeight = 34;

    // Boxes are wider than high: neighbours beside each other need more room for the line between them.
    private const double Widening = 1.5;

    // Pixels between neighbours before that, about the width of the widest box: what is left between two of them holds the line and its name.
    private const double Apart = 190;

    // Pixels from one kind to the next in the legend: the mark, and the longest name of a kind, "Institution".
    private const double LegendStep = 110;

    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (nodes, edges) = (new List<GraphNode>(), new List<ExportEdge>());
        await graph.EachAsync(nodes.Add, edges.Add, cancellation).ConfigureAwait(false);
        var tied = Tied(nodes, edges);
        var shown = MostTied(tied, edges);
        var text = new XmlText();
        var boxes = shown.Select(node => LabelBox.Of(node, text.Clean(node.Name))).ToList();
        var places = shown.Select((node, place) => (node.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var lines = edges.Where(edge => places.ContainsKey(edge.From) && places.ContainsKey(edge.To))
            .GroupBy(edge => (From: places[edge.From], To: places[edge.To])).OrderBy(group => group.Key).ToList();
        var layout = StressLayout.Of(boxes.Count, [.. lines.Select(line => line.Key)], Apart);
        for (var place = 0; place < layout.Length; place++) layout[place] = layout[place] with { X = layout[place].X * Widening };
        LabelBox.Separate(boxes, layout);
        using (var xml = XmlWriter.Create(output.Open(""), XmlText.Settings))
        {
            Write(
                xml,
                boxes,
                layout,
                [.. lines.Select(line => (line.Key.From, line.Key.To, Label(line), line.Max(edge => edge.Weight), line.All(edge => edge.Provenance is null)))]);
        }

        return new ExportReport(shown.Count, lines.Sum(line => line.Count()), ExportValues.With(
            tied.Count > shown.Count
                ? [
                    .. text.Losses(),
                    FormattableString.Invariant($"{tied.Count - shown.Count} nodes with the fewest relationships were left out: a picture holds {MostNodes}")]
                : text.Losses(),
            "only names, kinds and relationships are drawn"));
    }

    // A node that nothing ties to another tells nothing in a picture, as long as there is anything else to tell.
    private static List<GraphNode> Tied(List<GraphNode> nodes, List<ExportEdge> edges)
    {
        var tied = edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet(StringComparer.Ordinal);
        return tied.Count == 0 ? nodes : [.. nodes.Where(node => tied.Contains(node.Id))];
    }

    // A tie by degree goes to the smaller id; the order of drawing is that of ids.
    private static List<GraphNode> MostTied(List<GraphNode> nodes, List<ExportEdge> edges)
    {
        if (nodes.Count <= MostNodes) return nodes;
        var degrees = edges.SelectMany(edge => new[] { edge.From, edge.To }).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. nodes.OrderByDescending(node => degrees.GetValueOrDefault(node.Id))
            .ThenBy(node => node.Id, StringComparer.Ordinal)
            .Take(MostNodes)
            .OrderBy(node => node.Id, StringComparer.Ordinal)];
    }

    private static string Label(IEnumerable<ExportEdge> line) =>
        string.Join(", ", line.Select(edge => edge.Name.Replace('_', ' ').ToLowerInvariant()).Distinct(StringComparer.Ordinal));

    private static void Write(XmlWriter xml, List<LabelBox> boxes, Place[] layout, List<(int From, int To, string Label, int Weight, bool IsLoose)> lines)
    {
        var left = boxes.Select((box, place) => layout[place].X - (box.Width / 2)).DefaultIfEmpty(0).Min() - Margin;
        var top = boxes.Select((box, place) => layout[place].Y - (box.Height / 2)).DefaultIfEmpty(0).Min() - Margin;
        var kinds = boxes.Select(box => box.Node.Kind).Distinct().Order().ToList();
        var width = Math.Max(
            boxes.Select((box, place) => layout[place].X + (box.Width / 2)).DefaultIfEmpty(0).Max() + Margin - left, ((kinds.Count + 1) * LegendStep) + Margin);
        var height = boxes.Select((box, place) => layout[place].Y + (box.Height / 2)).DefaultIfEmpty(0).Max() + Margin + LegendHeight - top;
        var svg = new SvgElements(xml, left, top);
        svg.Begin(width, height);
        var only = lines.Select(line => line.Label).Distinct(StringComparer.Ordinal).ToList() is [var label] && lines.Count > 1 ? label : "";
        foreach (var (from, to, _, weight, isLoose) in lines)
        {
            svg.Line(layout[from], Border(layout[from], layout[to], boxes[to]), weight, isArrow: only.Length == 0, isDashed: isLoose && only.Length == 0);
        }
        foreach (var (from, to, name, _, _) in lines)
        {
            svg.LineLabel(Border(layout[to], layout[from], boxes[from]), Border(layout[from], layout[to], boxes[to]), only.Length == 0 ? name : "");
        }
        for (var place = 0; place < boxes.Count; place++) svg.Box(boxes[place], layout[place]);
        for (var kind = 0; kind < kinds.Count; kind++) svg.Legend(kinds[kind], left + Margin + (kind * LegendStep), top + height - LegendHeight);
        if (only.Length > 0) svg.Caption(only, left + Margin + (kinds.Count * LegendStep), top + height - LegendHeight);
        svg.End();
    }

    // Where the line from one box to the middle of another meets the other's border, so that arrows are seen.
    private static Place Border(Place from, Place to, LabelBox box)
    {
        var (dx, dy) = (from.X - to.X, from.Y - to.Y);
        var scale = Math.Min(
            Math.Abs(dx) < 1e-9 ? double.MaxValue : ((box.Width / 2) + 2) / Math.Abs(dx),
            Math.Abs(dy) < 1e-9 ? double.MaxValue : ((box.Height / 2) + 2) / Math.Abs(dy));
        return scale > 1 ? to : new Place(to.X + (dx * scale), to.Y + (dy * scale));
    }
}
