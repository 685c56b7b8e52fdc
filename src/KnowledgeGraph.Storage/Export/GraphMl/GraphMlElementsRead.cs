using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>Collects the nodes and relationships of one GraphML file; what has no place in the schema is counted.</summary>
internal sealed class GraphMlElementsRead
{
    private readonly Dictionary<string, (string Name, string For)> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphNode> nodes = new(StringComparer.Ordinal);
    private readonly List<(string? Id, string Source, string Target, Dictionary<string, string> Data)> edges = [];
    private readonly SortedDictionary<string, int> left = new(StringComparer.Ordinal);
    private int nodesSeen;

    /// <summary>Reads to the end of the document.</summary>
    public void ReadAll(XmlReader xml, CancellationToken cancellation)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            cancellation.ThrowIfCancellationRequested();
            if (xml.LocalName == "key" && xml.GetAttribute("id") is { } id) keys[id] = (xml.GetAttribute("attr.name") ?? id, xml.GetAttribute("for") ?? "all");
            else if (xml.LocalName == "node") Node(xml);
            else if (xml.LocalName == "edge") Edge(xml);
        }
    }

    /// <summary>The graph, with warnings for what was left out.</summary>
    public GraphMlReading Result()
    {
        if (nodesSeen > 0 && nodes.Count == 0)
        {
            return new(
                null,
                $"none of its {nodesSeen} nodes has a kind of this graph ({string.Join(", ", GraphSchema.Nodes.Select(node => node.Label))}) under 'labels' "
                    + "or 'type'; it seems to describe something else",
                []);
        }

        var read = edges.Select(Resolve).OfType<GraphEdge>().ToList();
        return new(new MemoryGraph(nodes.Values, read), null, [.. left.Select(entry => $"{entry.Value} {entry.Key}")]);
    }

    private void Node(XmlReader xml)
    {
        nodesSeen++;
        var written = xml.GetAttribute("id") ?? "";
        var labels = xml.GetAttribute("labels");
        var data = Data(xml);
        labels ??= data.GetValueOrDefault("labels") ?? data.GetValueOrDefault("type") ?? "";
        if (KindOf(labels) is not { } kind)
        {
            Leave("nodes of unknown kinds left out");
            return;
        }

        var id = data.GetValueOrDefault("id") ?? written;
        var prefix = GraphSchema.IdPrefix(kind) + ":";
        if (!id.StartsWith(prefix, StringComparison.Ordinal)) id = prefix + id;
        var name = data.GetValueOrDefault("name") ?? data.GetValueOrDefault("label") ?? written;
        nodes[written] = new GraphNode(id, kind, name, GraphMlValues.Read(GraphSchema.Of(kind).Properties, data));
    }

    private void Edge(XmlReader xml)
    {
        var (id, source, target, label) = (
            xml.GetAttribute("id"), xml.GetAttribute("source") ?? "", xml.GetAttribute("target") ?? "", xml.GetAttribute("label"));
        var data = Data(xml);
        if (label is not null) data.TryAdd("label", label);
        edges.Add((id, source, target, data));
    }

    private GraphEdge? Resolve((string? Id, string Source, string Target, Dictionary<string, string> Data) edge)
    {
        var name = edge.Data.GetValueOrDefault("label") ?? edge.Data.GetValueOrDefault("interaction") ?? "";
        if (GraphSchema.FindRelation(name) is not { } relation) return Leave("relationships of unknown kinds left out");
        if (!nodes.TryGetValue(edge.Source, out var from) || !nodes.TryGetValue(edge.Target, out var to))
        {
            return Leave("relationships left out whose ends are not in the file");
        }
        if (!relation.From.Contains(from.Kind) || !relation.To.Contains(to.Kind)) return Leave("relationships left out between kinds they cannot join");
        var id = edge.Data.GetValueOrDefault(Vocabulary.Key) ?? edge.Id ?? "";
        var key = id.StartsWith(relation.Name + ":", StringComparison.Ordinal)
            ? id
            : GraphIds.Edge(relation.Kind, from.Id, to.Id) + (relation.IsStructural ? ":" + id : "");
        return new GraphEdge(
            key, relation.Kind, from.Id, to.Id, relation.IsStructural ? null : GraphMlValues.ReadProvenance(edge.Data), GraphMlValues.Read(relation.Properties, edge.Data));
    }

    private Dictionary<string, string> Data(XmlReader xml)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        if (xml.IsEmptyElement) return data;
        var (depth, domain) = (xml.Depth, xml.LocalName);
        while (xml.Read() && xml.Depth > depth)
        {
            while (xml.NodeType == XmlNodeType.Element && xml.LocalName == "data" && xml.Depth == depth + 1)
            {
                Datum(xml, domain, data);
            }

            if (xml.Depth <= depth) break;
        }

        return data;
    }

    // Leaves the reader behind the element, which may be the next one already.
    private void Datum(XmlReader xml, string domain, Dictionary<string, string> data)
    {
        var key = xml.GetAttribute("key") ?? "";
        var known = keys.TryGetValue(key, out var declared);
        if (!known) Leave("values under undeclared keys left out");
        if (!known || (declared.For != domain && declared.For != "all") || key is GraphMlKeys.NodeGraphics or GraphMlKeys.EdgeGraphics)
        {
            xml.Skip();
            return;
        }

        if (xml.IsEmptyElement)
        {
            data[declared.Name] = "";
            xml.Read();
            return;
        }

        var inner = xml.Depth + 1;
        var value = "";
        while (xml.Read() && xml.Depth >= inner)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) value += xml.Value;
        }

        data[declared.Name] = value;
        xml.Read();
    }

    private static NodeKind? KindOf(string labels)
    {
        foreach (var label in labels.Split([':', ';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.TryParse<NodeKind>(label, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(label[0])) return kind;
        }

        return null;
    }

    private GraphEdge? Leave(string what)
    {
        left[what] = left.GetValueOrDefault(what) + 1;
        return null;
    }
}
