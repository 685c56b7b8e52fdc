using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Graph;

/// <summary>One node of the resolved graph, as every store, export and query sees it.</summary>
/// <param name="Id">Kind and content hash, such as <c>person:4k2m…</c>; unique over the whole graph.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">What people call it; for sentences and claims their text.</param>
/// <param name="Properties">Further properties by name, in ordinal order; the names are those <see cref="GraphSchema"/> declares.</param>
public sealed record GraphNode(string Id, NodeKind Kind, string Name, ImmutableSortedDictionary<string, PropertyValue> Properties);
