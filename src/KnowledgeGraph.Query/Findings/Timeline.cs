using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Findings;

/// <summary>What was said of an entity, and when.</summary>
/// <param name="First">Day it was first said; null where no article has a date.</param>
/// <param name="Last">Day it was last said.</param>
/// <param name="Edge">The relationship.</param>
public sealed record TimelineEntry(DateOnly? First, DateOnly? Last, GraphEdge Edge);

/// <summary>An entity's relationships in the order of their first publication.</summary>
public static class Timeline
{
    /// <summary>Everything articles say of an entity, oldest first, then in order of key; what has no date last.</summary>
    public static ImmutableArray<TimelineEntry> Of(LoadedGraph graph, string id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. graph.EdgesOf(id)
            .Select(edge => new TimelineEntry(edge.Provenance!.FirstSeen, edge.Provenance.LastSeen, edge))
            .OrderBy(entry => entry.First ?? DateOnly.MaxValue).ThenBy(entry => entry.Edge.Key, StringComparer.Ordinal)];
    }
}
