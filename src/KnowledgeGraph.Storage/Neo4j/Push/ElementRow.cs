using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>A node or relationship as it is sent: what finds it, then its properties.</summary>
/// <param name="Group">Label or relationship type.</param>
/// <param name="Id">Id of the node or key of the relationship.</param>
/// <param name="From">Id of the node a relationship starts at; null for nodes.</param>
/// <param name="To">Id of the node a relationship ends at; null for nodes.</param>
/// <param name="Hash">64 bits of the hash of its content.</param>
/// <param name="Properties">Its properties by name, beside id or key and hash.</param>
/// <param name="Weight">About how many characters it takes on the wire.</param>
internal sealed record ElementRow(string Group, string Id, string? From, string? To, long Hash, IReadOnlyList<KeyValuePair<string, object?>> Properties, int Weight)
{
    private const int WeightOfValue = 40;

    public static ElementRow Of(GraphNode node, long hash)
    {
        var properties = new List<KeyValuePair<string, object?>>(node.Properties.Count + 1) { new(Vocabulary.Name, node.Name) };
        Add(properties, node.Properties);
        return new(GraphSchema.Of(node.Kind).Label, node.Id, null, null, hash, properties, WeightOf(properties));
    }

    public static ElementRow Of(GraphEdge edge, long hash)
    {
        var properties = new List<KeyValuePair<string, object?>>(edge.Properties.Count + 7);
        if (edge.Provenance is { } provenance)
        {
            properties.Add(new("support", provenance.Support));
            properties.Add(new("copies", provenance.Copies));
            properties.Add(new("confidence", provenance.Confidence));
            properties.Add(new("evidence", provenance.Evidence));
            properties.Add(new("facts", provenance.Facts));
            if (provenance.FirstSeen is { } first) properties.Add(new("firstSeen", first));
            if (provenance.LastSeen is { } last) properties.Add(new("lastSeen", last));
        }

        Add(properties, edge.Properties);
        return new(GraphSchema.Of(edge.Kind).Name, edge.Key, edge.From, edge.To, hash, properties, WeightOf(properties));
    }

    private static void Add(List<KeyValuePair<string, object?>> properties, IEnumerable<KeyValuePair<string, PropertyValue>> own)
    {
        foreach (var (name, value) in own) properties.Add(new(name, Value(value)));
    }

    private static object Value(PropertyValue value) => value.Type switch
    {
        ValueType.Text => value.AsText,
        ValueType.Integer => value.AsInteger,
        ValueType.Real => value.AsReal,
        ValueType.Flag => value.AsFlag,
        ValueType.Date => value.AsDate,
        _ => value.AsTextList,
    };

    private static int WeightOf(List<KeyValuePair<string, object?>> properties)
    {
        var weight = 3 * WeightOfValue;
        foreach (var (_, value) in properties)
        {
            weight += WeightOfValue + value switch
            {
                string text => text.Length,
                IReadOnlyCollection<string> texts => texts.Sum(text => text.Length + WeightOfValue),
                _ => 0,
            };
        }

        return weight;
    }
}
