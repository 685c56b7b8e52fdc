using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>Writes the elements of one GraphML file, one node or relationship a line.</summary>
internal sealed class GraphMlElements(XmlWriter xml, XmlText text)
{
    /// <summary>Everything before the first node.</summary>
    public void Begin()
    {
        xml.WriteStartDocument();
        xml.WriteRaw("\n");
        xml.WriteStartElement("graphml", GraphMlKeys.Namespace);
        xml.WriteAttributeString("xmlns", "y", null, GraphMlKeys.YFiles);
        foreach (var key in new[] { GraphMlKeys.Labels, GraphMlKeys.NodeType, GraphMlKeys.NodeLabel, GraphMlKeys.Name }.Concat(GraphMlKeys.NodeProperties.Values))
        {
            Declare(key, "node");
        }

        DeclareGraphics(GraphMlKeys.NodeGraphics, "node");
        foreach (var key in new[] { GraphMlKeys.EdgeLabel, GraphMlKeys.Interaction, GraphMlKeys.Weight }.Concat(GraphMlKeys.EdgeProperties.Values))
        {
            Declare(key, "edge");
        }

        DeclareGraphics(GraphMlKeys.EdgeGraphics, "edge");
        xml.WriteRaw("\n");
        xml.WriteStartElement("graph", GraphMlKeys.Namespace);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    /// <summary>One node with its label, its properties and yEd's drawing of it.</summary>
    public void Node(GraphNode node)
    {
        var label = new XmlText().Clean(NodeAppearance.LabelOf(node));
        xml.WriteRaw("\n");
        xml.WriteStartElement("node", GraphMlKeys.Namespace);
        xml.WriteAttributeString("id", text.Clean(node.Id));
        Data(GraphMlKeys.Labels.Id, ":" + GraphSchema.Of(node.Kind).Label);
        Data(GraphMlKeys.NodeType.Id, GraphSchema.Of(node.Kind).Label);
        Data(GraphMlKeys.NodeLabel.Id, label);
        Data(GraphMlKeys.Name.Id, text.Clean(node.Name));
        Properties(GraphMlKeys.NodeProperties, node.Properties);
        NodeGraphics(node, label);
        xml.WriteEndElement();
    }

    /// <summary>One relationship with its provenance and its properties.</summary>
    public void Edge(ExportEdge edge)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement("edge", GraphMlKeys.Namespace);
        xml.WriteAttributeString("id", text.Clean(edge.Key));
        xml.WriteAttributeString("source", text.Clean(edge.From));
        xml.WriteAttributeString("target", text.Clean(edge.To));
        Data(GraphMlKeys.EdgeLabel.Id, edge.Name);
        Data(GraphMlKeys.Interaction.Id, edge.Name);
        Data(GraphMlKeys.Weight.Id, Number(edge.Weight));
        if (edge.Provenance is { } provenance) Provenance(provenance);
        Properties(GraphMlKeys.EdgeProperties, edge.Properties);
        EdgeGraphics(edge.Name, edge.Weight);
        xml.WriteEndElement();
    }

    /// <summary>Everything behind the last relationship.</summary>
    public void End()
    {
        xml.WriteRaw("\n");
        xml.WriteEndElement();
        xml.WriteRaw("\n");
        xml.WriteEndElement();
        xml.WriteRaw("\n");
        xml.WriteEndDocument();
    }

    private void Provenance(EdgeProvenance provenance)
    {
        Data("e_support", Number(provenance.Support));
        Data("e_copies", Number(provenance.Copies));
        Data("e_confidence", provenance.Confidence.ToString("R", CultureInfo.InvariantCulture));
        Data("e_evidence", Json(provenance.Evidence));
        Data("e_facts", Json(provenance.Facts));
        if (provenance.FirstSeen is { } first) Data("e_firstSeen", first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (provenance.LastSeen is { } last) Data("e_lastSeen", last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private void Properties(ImmutableSortedDictionary<string, GraphMlKey> keys, ImmutableSortedDictionary<string, PropertyValue> properties)
    {
        if (properties.IsEmpty) return;
        foreach (var (name, value) in properties)
        {
            if (!keys.TryGetValue(name, out var key)) throw new InvalidOperationException($"The schema does not declare the property '{name}'.");
            Data(key.Id, value.Type == ValueType.TextList ? Json(value.AsTextList) : text.Clean(value.ToString()));
        }
    }

    private void Data(string key, string value)
    {
        xml.WriteStartElement("data", GraphMlKeys.Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private void Declare(GraphMlKey key, string domain)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement("key", GraphMlKeys.Namespace);
        xml.WriteAttributeString("id", key.Id);
        xml.WriteAttributeString("for", domain);
        xml.WriteAttributeString("attr.name", key.Name);
        xml.WriteAttributeString("attr.type", key.TypeName);
        if (key.Type == ValueType.TextList) xml.WriteAttributeString("attr.list", "string");
        xml.WriteEndElement();
    }

    private void DeclareGraphics(string id, string domain)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement("key", GraphMlKeys.Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", domain);
        xml.WriteAttributeString("yfiles.type", domain + "graphics");
        xml.WriteEndElement();
    }

    private void NodeGraphics(GraphNode node, string label)
    {
        var diameter = NodeAppearance.DiameterOf(node).ToString("0.#", CultureInfo.InvariantCulture);
        xml.WriteStartElement("data", GraphMlKeys.Namespace);
        xml.WriteAttributeString("key", GraphMlKeys.NodeGraphics);
        xml.WriteStartElement("ShapeNode", GraphMlKeys.YFiles);
        Graphics("Geometry", "width", diameter, "height", diameter);
        Graphics("Fill", "color", NodeAppearance.Of(node.Kind).Color, "transparent", "false");
        xml.WriteStartElement("NodeLabel", GraphMlKeys.YFiles);
        xml.WriteString(label);
        xml.WriteEndElement();
        Graphics("Shape", "type", "ellipse");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void EdgeGraphics(string name, int support)
    {
        xml.WriteStartElement("data", GraphMlKeys.Namespace);
        xml.WriteAttributeString("key", GraphMlKeys.EdgeGraphics);
        xml.WriteStartElement("PolyLineEdge", GraphMlKeys.YFiles);
        Graphics("LineStyle", "color", "#999999", "width", Number(Math.Min(support, 8)));
        Graphics("Arrows", "source", "none", "target", "standard");
        xml.WriteStartElement("EdgeLabel", GraphMlKeys.YFiles);
        xml.WriteString(name);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Graphics(string element, string first, string firstValue, string? second = null, string? secondValue = null)
    {
        xml.WriteStartElement(element, GraphMlKeys.YFiles);
        xml.WriteAttributeString(first, firstValue);
        if (second is not null) xml.WriteAttributeString(second, secondValue);
        xml.WriteEndElement();
    }

    private string Json(ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return "[]";
        return "[" + string.Join(',', texts.Select(item => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text.Clean(item)) + "\"")) + "]";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
