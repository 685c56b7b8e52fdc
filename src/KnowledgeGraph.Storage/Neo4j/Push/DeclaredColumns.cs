using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>The properties that elements of one label or relationship type may carry, beside id or key and hash, in ordinal order of their names.</summary>
internal static class DeclaredColumns
{
    private static readonly FrozenDictionary<string, ImmutableArray<PropertyType>> ByGroup = GraphSchema.Nodes.Select(node => (Group: node.Label, Properties: OfNode(node)))
        .Concat(GraphSchema.Relations.Select(relation => (Group: relation.Name, Properties: OfRelation(relation))))
        .ToFrozenDictionary(group => group.Group, group => group.Properties, StringComparer.Ordinal);

    /// <summary>Those of a label or relationship type of the schema.</summary>
    public static ImmutableArray<PropertyType> Of(string group) => ByGroup[group];

    private static ImmutableArray<PropertyType> OfNode(NodeType node) => Sorted([new(Vocabulary.Name, ValueType.Text), .. node.Properties]);

    private static ImmutableArray<PropertyType> OfRelation(RelationType relation) => Sorted(relation.IsStructural ? relation.Properties : [.. GraphSchema.ProvenanceProperties, .. relation.Properties]);

    private static ImmutableArray<PropertyType> Sorted(ImmutableArray<PropertyType> properties) => properties.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
}
