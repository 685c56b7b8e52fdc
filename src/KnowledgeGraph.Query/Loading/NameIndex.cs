using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Query.Loading;

/// <summary>What a user's word for a node leads to.</summary>
/// <param name="Node">The node; null where it is unknown or ambiguous.</param>
/// <param name="Candidates">Where ambiguous the nodes it may mean, those in most articles first; where unknown the closest names, if any is near.</param>
/// <param name="IsAmbiguous">True where several nodes are meant alike.</param>
public sealed record NamedNode(GraphNode? Node, ImmutableArray<GraphNode> Candidates, bool IsAmbiguous);

/// <summary>Finds the node that a user names by id, by name or alias, or by a fragment.</summary>
public static class NameIndex
{
    private const int MostCandidates = 12;

    /// <summary>Looks a node up among those that have names of their own: entities, articles and claims.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">What the user typed.</param>
    /// <param name="kinds">The only kinds that are meant; none for all.</param>
    public static NamedNode Find(LoadedGraph graph, string text, params NodeKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(kinds);
        if (graph.Find(text) is { } known && Fits(known)) return new NamedNode(known, [], false);
        var named = graph.Nodes.ToArray().Where(node => node.Kind != NodeKind.Sentence && Fits(node)).ToList();
        Func<GraphNode, bool>[] ways =
        [
            node => node.Id.EndsWith(":" + text, StringComparison.Ordinal),
            node => node.Kind != NodeKind.Claim && Names(node).Any(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)),
            node => GraphSchema.Of(node.Kind).IsEntity && Names(node).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)),
            node => node.Name.Contains(text, StringComparison.OrdinalIgnoreCase),
        ];
        foreach (var way in ways)
        {
            var found = named.Where(way).OrderByDescending(Articles).ThenBy(node => node.Id, StringComparer.Ordinal).Take(MostCandidates).ToList();
            if (found.Count == 1) return new NamedNode(found[0], [], false);
            if (found.Count > 1) return new NamedNode(null, [.. found], true);
        }

        return new NamedNode(null, [.. CloseNames.Of(named.Where(node => GraphSchema.Of(node.Kind).IsEntity), Names, text)], false);

        bool Fits(GraphNode node) => kinds.Length == 0 || kinds.Contains(node.Kind);
    }

    private static IEnumerable<string> Names(GraphNode node) =>
        node.Properties.TryGetValue("aliases", out var aliases) && aliases.Type == Core.Graph.ValueType.TextList
        ? [node.Name, .. aliases.AsTextList]
        : [node.Name];

    private static long Articles(GraphNode node) =>
        node.Properties.TryGetValue("articles", out var count) && count.Type == Core.Graph.ValueType.Integer ? count.AsInteger : 0;
}
