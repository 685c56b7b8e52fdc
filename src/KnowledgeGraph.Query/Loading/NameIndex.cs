using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Query.Loading;

/// <summary>What a user's word for a node leads to.</summary>
/// <param name="Node">The node; null where it is unknown or ambiguous.</param>
/// <param name="Candidates">Where ambiguous all nodes it may mean, those in most articles first; where unknown the closest names, if any is near.</param>
/// <param name="IsAmbiguous">True where several nodes are meant alike.</param>
public sealed record NamedNode(GraphNode? Node, ImmutableArray<GraphNode> Candidates, bool IsAmbiguous);

/// <summary>Finds the node that a user names by id, by name or alias, or by a fragment.</summary>
public static class NameIndex
{
    /// <summary>Looks a node up among those that have names of their own: entities, articles and claims.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">What the user typed.</param>
    /// <param name="kinds">The only kinds that are meant; none for all.</param>
    public static NamedNode Find(LoadedGraph graph, NamePattern pattern, params NodeKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(kinds);
        if (graph.Find(pattern.Text) is { } known && Fits(known)) return new NamedNode(known, [], false);
        var named = graph.Nodes.ToArray().Where(node => node.Kind != NodeKind.Sentence && Fits(node)).ToList();
        var entities = named.Where(node => GraphSchema.Of(node.Kind).IsEntity).ToList();
        Func<IReadOnlyList<GraphNode>>[] ways =
        [
            () => [.. named.Where(node => node.Id.EndsWith(":" + pattern.Text, StringComparison.Ordinal))],
            () => [.. named.Where(node => node.Kind == NodeKind.Article && node.Name == pattern.Text)],
            () => NameChoice.Meant(entities, node => pattern.Of(node.Name, Aliases(node)), node => node.Kind),
            () => [.. named.Where(node => pattern.IsIn(node.Name))],
        ];
        foreach (var way in ways)
        {
            var found = way();
            if (found.Count == 1) return new NamedNode(found[0], [], false);
            if (found.Count > 1) return new NamedNode(null, [.. found.OrderByDescending(Articles).ThenBy(node => node.Id, StringComparer.Ordinal)], true);
        }

        return new NamedNode(null, [.. pattern.Closest(entities, node => [node.Name, .. Aliases(node)])], false);

        bool Fits(GraphNode node) => kinds.Length == 0 || kinds.Contains(node.Kind);
    }

    private static ImmutableArray<string> Aliases(GraphNode node) =>
        node.Properties.TryGetValue("aliases", out var aliases) && aliases.Type == Core.Graph.ValueType.TextList ? aliases.AsTextList : [];

    private static long Articles(GraphNode node) =>
        node.Properties.TryGetValue("articles", out var count) && count.Type == Core.Graph.ValueType.Integer ? count.AsInteger : 0;
}
