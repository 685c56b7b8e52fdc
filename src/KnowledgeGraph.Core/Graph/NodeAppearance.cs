using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Graph;

/// <summary>What a kind of node looks like in every export and picture, so that a reader learns the colours once.</summary>
/// <param name="Color">Fill, <c>#rrggbb</c>; dark text on it is legible.</param>
/// <param name="Diameter">Diameter of a node met in one article, in the units of the picture.</param>
public readonly record struct NodeAppearance(string Color, int Diameter)
{
    // In the order of NodeKind. Tints of the Okabe-Ito palette, which colour-blind readers tell apart.
    private static readonly ImmutableArray<NodeAppearance> ByKind =
    [
        new("#c9c9c9", 24), new("#e6e6e6", 12), new("#7cc4f0", 36), new("#f2b84b", 36), new("#5fc9a5", 32),
        new("#e58fc0", 40), new("#f5e96b", 20), new("#e8895a", 22), new("#b8a6e3", 24),
    ];

    /// <summary>The appearance of a kind.</summary>
    public static NodeAppearance Of(NodeKind kind) => ByKind[(int)kind];

    /// <summary>Diameter of a node: entities met in more articles are larger, by the logarithm of their number.</summary>
    public static double DiameterOf(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var articles = node.Properties.TryGetValue("articles", out var count) && count.Type == ValueType.Integer ? Math.Max(1, count.AsInteger) : 1;
        return Math.Round(Of(node.Kind).Diameter * (1 + (0.5 * Math.Log2(articles))), 1);
    }

    /// <summary>A label for pictures: the name, cut behind a word where it is longer than the given number of characters.</summary>
    public static string LabelOf(GraphNode node, int longest = 60)
    {
        ArgumentNullException.ThrowIfNull(node);
        var name = node.Name;
        if (name.Length <= longest) return name;
        var cut = name.LastIndexOf(' ', longest - 1);
        if (cut < longest / 2) cut = longest - 1;
        if (char.IsHighSurrogate(name[cut - 1])) cut--;
        return string.Concat(name.AsSpan(0, cut).TrimEnd(), "…");
    }
}
