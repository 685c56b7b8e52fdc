namespace KnowledgeGraph.Core.Graph;

/// <summary>Nodes that tie everything to everything: places, topics and news outlets.</summary>
/// <remarks>Walks end at them instead of running through them, unless asked: that two people are in Japan, or both in one newspaper, says nothing.</remarks>
public static class TiesEverything
{
    /// <summary>True where a walk should not run through the node.</summary>
    public static bool Holds(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Kind is NodeKind.Place or NodeKind.Topic || (node.Kind == NodeKind.Institution && IsOutlet(node));
    }

    private static bool IsOutlet(GraphNode node) =>
        node.Properties.TryGetValue("kind", out var kind) && kind.Type == ValueType.Text && kind.AsText == "media";
}
