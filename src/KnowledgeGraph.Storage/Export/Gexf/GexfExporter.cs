using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.Gexf;

/// <summary>GEXF 1.2draft with colours, sizes and labels, so that Gephi shows a useful picture at once.</summary>
/// <remarks>Version 1.3 is not read by NetworkX 2.8.</remarks>
public sealed class GexfExporter : IGraphExporter
{
    private const string Namespace = "http://www.gexf.net/1.2draft";
    private const string Viz = "http://www.gexf.net/1.2draft/viz";

    private static readonly ImmutableArray<PropertyType> NodeAttributes =
        [new("kindOfNode", ValueType.Text), .. GraphSchema.Nodes.SelectMany(node => node.Properties).DistinctBy(property => property.Name)];

    private static readonly ImmutableArray<PropertyType> EdgeAttributes =
        [.. GraphSchema.ProvenanceProperties.Concat(GraphSchema.Relations.SelectMany(relation => relation.Properties)).DistinctBy(property => property.Name)];

    /// <inheritdoc/>
    public string Format => "gexf";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = new XmlText();
        using var xml = XmlWriter.Create(output.Open(""), XmlText.Settings);
        Begin(xml);
        var (nodes, edges) = await graph.EachAsync(node => Node(xml, text, node), edge => Edge(xml, text, edge), cancellation, () => Between(xml)).ConfigureAwait(false);
        for (var open = 0; open < 3; open++)
        {
            xml.WriteRaw("\n");
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
        xml.Flush();
        return new ExportReport(nodes, edges, ExportValues.With(
            text.Losses(),
            "dates and lists are text, the items of a list joined by \"; \": GEXF has no types for them",
            "Gephi shows parallel relationships between two nodes as one unless it is told to keep them"));
    }

    private static void Begin(XmlWriter xml)
    {
        xml.WriteStartDocument();
        Line(xml, "gexf");
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.2");
        Line(xml, "graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        Attributes(xml, "node", NodeAttributes);
        Attributes(xml, "edge", EdgeAttributes);
        Line(xml, "nodes");
    }

    private static void Between(XmlWriter xml)
    {
        xml.WriteRaw("\n");
        xml.WriteFullEndElement();
        Line(xml, "edges");
    }

    private static void Node(XmlWriter xml, XmlText text, GraphNode node)
    {
        Line(xml, "node");
        xml.WriteAttributeString("id", text.Clean(node.Id));
        xml.WriteAttributeString("label", text.Clean(node.Name));
        xml.WriteStartElement("attvalues", Namespace);
        Value(xml, "kindOfNode", GraphSchema.Of(node.Kind).Label);
        foreach (var (name, value) in node.Properties) Value(xml, name, text.Clean(value.ToString()));
        xml.WriteEndElement();
        Color(xml, NodeAppearance.Of(node.Kind).Color);
        xml.WriteStartElement("size", Viz);
        xml.WriteAttributeString("value", NodeAppearance.DiameterOf(node).ToString("0.0", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, XmlText text, ExportEdge edge)
    {
        Line(xml, "edge");
        xml.WriteAttributeString("id", text.Clean(edge.Key));
        xml.WriteAttributeString("source", text.Clean(edge.From));
        xml.WriteAttributeString("target", text.Clean(edge.To));
        xml.WriteAttributeString("label", edge.Name);
        xml.WriteAttributeString("weight", edge.Weight.ToString("0.0", CultureInfo.InvariantCulture));
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (name, value) in ExportValues.Of(edge)) Value(xml, name, text.Clean(value.ToString()));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, string owner, ImmutableArray<PropertyType> attributes)
    {
        Line(xml, "attributes");
        xml.WriteAttributeString("class", owner);
        xml.WriteAttributeString("mode", "static");
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", attribute.Name);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString(
                "type", attribute.Type switch { ValueType.Integer => "long", ValueType.Real => "double", ValueType.Flag => "boolean", _ => "string" });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("attvalue", Namespace);
        xml.WriteAttributeString("for", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    private static void Color(XmlWriter xml, string color)
    {
        var rgb = Convert.FromHexString(color.AsSpan(1));
        xml.WriteStartElement("color", Viz);
        xml.WriteAttributeString("r", rgb[0].ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("g", rgb[1].ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("b", rgb[2].ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("a", "1.0");
        xml.WriteEndElement();
    }

    private static void Line(XmlWriter xml, string element)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement(element, Namespace);
    }
}
