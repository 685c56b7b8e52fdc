using System.Globalization;
using System.Xml;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.Svg;

/// <summary>Writes the elements of one picture; places are moved so that the left upper corner is 0, 0.</summary>
internal sealed class SvgElements(XmlWriter xml, double left, double top)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Font = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private const string Arrowhead = "\n<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\""
        + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#888888\"/></marker></defs>";

    /// <summary>The frame, the white ground and the arrow head.</summary>
    public void Begin(double width, double height)
    {
        xml.WriteStartElement("svg", Namespace);
        Attributes(("width", Number(width)), ("height", Number(height)), ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("font-family", Font));
        Element("rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
        xml.WriteRaw(Arrowhead);
    }

    /// <summary>A line or an arrow; more support makes it wider.</summary>
    public void Line(Place from, Place to, int weight, bool isArrow, bool isDashed = false) => Element(
        "line",
        ("x1", X(from)),
        ("y1", Y(from)),
        ("x2", X(to)),
        ("y2", Y(to)),
        ("stroke", "#888888"),
        ("stroke-width", Number(1 + Math.Min(4, Math.Log2(Math.Max(1, weight))))),
        ("stroke-dasharray", isDashed ? "5 4" : "none"),
        ("marker-end", isArrow ? "url(#arrow)" : "none"));

    /// <summary>What all lines mean, where they mean the same.</summary>
    public void Caption(string label, double x, double y) => Text("lines: " + label, x, y + 12, ("font-size", "12"), ("fill", "#333333"));

    /// <summary>The name of a relationship in the middle of its line, on white.</summary>
    public void LineLabel(Place from, Place to, string label)
    {
        if (label.Length == 0) return;
        Text(
            label,
            (from.X + to.X) / 2,
            ((from.Y + to.Y) / 2) + 3,
            ("font-size", "10"),
            ("fill", "#555555"),
            ("text-anchor", "middle"),
            ("stroke", "#ffffff"),
            ("stroke-width", "3"),
            ("paint-order", "stroke"));
    }

    /// <summary>A node; its kind and full name are the tooltip.</summary>
    public void Box(LabelBox box, Place place)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement("g", Namespace);
        xml.WriteElementString("title", Namespace, $"{GraphSchema.Of(box.Node.Kind).Label}: {new XmlText().Clean(box.Node.Name)}");
        Element(
            "rect",
            ("x", Number(place.X - (box.Width / 2) - left)),
            ("y", Number(place.Y - (box.Height / 2) - top)),
            ("width", Number(box.Width)),
            ("height", Number(box.Height)),
            ("rx", "7"), ("fill", NodeAppearance.Of(box.Node.Kind).Color), ("stroke", "#555555"));
        var first = place.Y - (box.Lines.Count * LabelBox.LineHeight / 2) + 12;
        for (var line = 0; line < box.Lines.Count; line++)
        {
            Text(box.Lines[line], place.X, first + (line * LabelBox.LineHeight), ("font-size", "13"), ("fill", "#111111"), ("text-anchor", "middle"));
        }

        xml.WriteEndElement();
    }

    /// <summary>What a colour means.</summary>
    public void Legend(NodeKind kind, double x, double y)
    {
        Element(
            "rect",
            ("x", Number(x - left)),
            ("y", Number(y - top)),
            ("width", "14"),
            ("height", "14"),
            ("rx", "3"),
            ("fill", NodeAppearance.Of(kind).Color),
            ("stroke", "#555555"));
        Text(GraphSchema.Of(kind).Label, x + 20, y + 12, ("font-size", "12"), ("fill", "#333333"));
    }

    /// <summary>Closes the picture.</summary>
    public void End()
    {
        xml.WriteRaw("\n");
        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private void Text(string text, double x, double y, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement("text", Namespace);
        Attributes(("x", Number(x - left)), ("y", Number(y - top)));
        Attributes(attributes);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
    }

    private string X(Place place) => Number(place.X - left);

    private string Y(Place place) => Number(place.Y - top);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
