using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Neo4j.Pull;

/// <summary>Makes nodes and relationships out of what stands in the database.</summary>
internal static class StoredProperties
{
    private static readonly FrozenDictionary<NodeKind, FrozenSet<string>> OfNodes =
        GraphSchema.Nodes.ToFrozenDictionary(node => node.Kind, node => node.Properties.Select(property => property.Name).ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenDictionary<RelationKind, FrozenSet<string>> OfRelations =
        GraphSchema.Relations.ToFrozenDictionary(relation => relation.Kind, relation => relation.Properties.Select(property => property.Name).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The node; other people may have added labels, so that the id decides between several of ours.</summary>
    public static GraphNode Node(string id, List<object?> labels, Dictionary<string, object?> properties)
    {
        var kinds = GraphSchema.Nodes.Where(node => labels.Contains(node.Label)).Select(node => node.Kind).ToList();
        var kind = kinds.Count == 1 ? kinds[0] : kinds.FirstOrDefault(kind => id.StartsWith(GraphSchema.IdPrefix(kind) + ":", StringComparison.Ordinal), kinds.FirstOrDefault());
        return new(id, kind, properties.GetValueOrDefault(Vocabulary.Name) as string ?? "", Own(properties, OfNodes[kind]));
    }

    public static GraphEdge Edge(string key, RelationType relation, string from, string to, Dictionary<string, object?> properties) =>
        new(key, relation.Kind, from, to, Provenance(properties), Own(properties, OfRelations[relation.Kind]));

    private static EdgeProvenance? Provenance(Dictionary<string, object?> properties) =>
        properties.GetValueOrDefault("support") is not long support
            ? null
            : new(
                (int)support,
                (int)(properties.GetValueOrDefault("copies") as long? ?? 0),
                properties.GetValueOrDefault("confidence") as double? ?? 0,
                Texts(properties.GetValueOrDefault("evidence")),
                Texts(properties.GetValueOrDefault("facts")),
                properties.GetValueOrDefault("firstSeen") as DateOnly?,
                properties.GetValueOrDefault("lastSeen") as DateOnly?);

    private static ImmutableSortedDictionary<string, PropertyValue> Own(Dictionary<string, object?> properties, FrozenSet<string> declared)
    {
        var own = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            if (declared.Contains(name) && value is not null) own[name] = Value(value);
        }

        return own.ToImmutable();
    }

    private static PropertyValue Value(object value) => value switch
    {
        string text => PropertyValue.Of(text),
        long integer => PropertyValue.Of(integer),
        double real => PropertyValue.Of(real),
        bool flag => PropertyValue.Of(flag),
        DateOnly day => PropertyValue.Of(day),
        _ => PropertyValue.Of(Texts(value)),
    };

    private static ImmutableArray<string> Texts(object? value) =>
        value is List<object?> list ? [.. list.Select(item => item as string ?? "")] : [];
}
