using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Graph;

/// <summary>Properties of a node or relationship by name.</summary>
public static class PropertyMap
{
    /// <summary>No properties; whatever is added stands in ordinal order of names.</summary>
    public static ImmutableSortedDictionary<string, PropertyValue> Empty { get; } = ImmutableSortedDictionary<string, PropertyValue>.Empty.WithComparers(StringComparer.Ordinal);
}
