using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>A node or relationship as it is sent: what finds it, then its properties.</summary>
/// <param name="Group">Label or relationship type.</param>
/// <param name="Id">Id of the node or key of the relationship.</param>
/// <param name="From">Id of the node a relationship starts at; null for nodes.</param>
/// <param name="To">Id of the node a relationship ends at; null for nodes.</param>
/// <param name="Hash">64 bits of the hash of its content.</param>
/// <param name="Values">Its properties, one for each of the group's <see cref="DeclaredColumns"/>; null for those it has not.</param>
/// <param name="Weight">About how many characters it takes on the wire.</param>
internal sealed record ElementRow(string Group, string Id, string? From, string? To, long Hash, IReadOnlyList<object?> Values, int Weight)
{
    private const int WeightOfValue = 10;

    public static ElementRow Of(GraphNode node, long hash)
    {
        var label = GraphSchema.Of(node.Kind).Label;
        var declared = DeclaredColumns.Of(label);
        var values = new object?[declared.Length];
        values[IndexOf(declared, Vocabulary.Name, label)] = node.Name;
        Fill(values, declared, node.Properties, label);
        return new(label, node.Id, null, null, hash, values, WeightOf(values));
    }

    public static ElementRow Of(GraphEdge edge, long hash)
    {
        var type = GraphSchema.Of(edge.Kind).Name;
        var declared = DeclaredColumns.Of(type);
        var values = new object?[declared.Length];
        if (edge.Provenance is { } provenance)
        {
            for (var column = 0; column < declared.Length; column++) values[column] = Of(provenance, declared[column].Name);
        }

        Fill(values, declared, edge.Properties, type);
        return new(type, edge.Key, edge.From, edge.To, hash, values, WeightOf(values));
    }

    /// <summary>The kind that all ids of the rows begin with, its colon included; empty where they are of several kinds.</summary>
    public static string CommonKind(IReadOnlyList<ElementRow> rows, Func<ElementRow, string> id)
    {
        var first = id(rows[0]);
        var kind = first[..(first.IndexOf(':', StringComparison.Ordinal) + 1)];
        return rows.All(row => id(row).StartsWith(kind, StringComparison.Ordinal)) ? kind : "";
    }

    private static object? Of(EdgeProvenance provenance, string name) => name switch
    {
        "support" => provenance.Support,
        "copies" => provenance.Copies,
        "confidence" => provenance.Confidence,
        "evidence" => provenance.Evidence,
        "facts" => provenance.Facts,
        "firstSeen" => provenance.FirstSeen,
        "lastSeen" => provenance.LastSeen,
        _ => null,
    };

    // Both stand in ordinal order of their names: one walk finds them all.
    private static void Fill(object?[] values, ImmutableArray<PropertyType> declared, ImmutableSortedDictionary<string, PropertyValue> properties, string group)
    {
        if (properties.IsEmpty) return;
        var column = 0;
        foreach (var (name, value) in properties)
        {
            while (column < declared.Length && declared[column].Name != name) column++;
            if (column == declared.Length) column = IndexOf(declared, name, group);
            values[column] = Value(value);
        }
    }

    private static int IndexOf(ImmutableArray<PropertyType> declared, string name, string group)
    {
        for (var column = 0; column < declared.Length; column++)
        {
            if (declared[column].Name == name) return column;
        }

        throw new InvalidOperationException($"{group} has no property {name}: it is to be declared in the schema.");
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

    private static int WeightOf(object?[] values)
    {
        var weight = 3 * WeightOfValue;
        foreach (var value in values)
        {
            weight += value switch
            {
                null => 0,
                string text => WeightOfValue + text.Length,
                ImmutableArray<string> texts => WeightOfValue + WeightOf(texts),
                _ => WeightOfValue,
            };
        }

        return weight;
    }

    private static int WeightOf(ImmutableArray<string> texts)
    {
        var weight = 0;
        foreach (var text in texts) weight += text.Length + WeightOfValue;
        return weight;
    }
}
