using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Query.Walking;

/// <summary>What a step along a relationship costs, in millionths.</summary>
/// <remarks>
/// Between 1 and 1.75: half a step at most is added for doubt, a quarter for standing in one article only. One direct relationship is
/// therefore always shorter than any detour. Integers, so that sums do not depend on their order.
/// </remarks>
internal static class StepCost
{
    /// <summary>The cost of the surest step there can be.</summary>
    public const long Least = 1_000_000;

    /// <summary>No step costs more.</summary>
    public const long Most = 1_750_000;

    /// <summary>The cost of a relationship; of parallel ones the cheapest counts.</summary>
    public static long Of(GraphEdge edge)
    {
        if (edge.Provenance is not { } provenance) return Most;
        var doubt = (long)Math.Round(500_000 * (1 - Math.Clamp(provenance.Confidence, 0, 1)));
        return Least + doubt + (500_000 / (1 + Math.Max(1, provenance.Support)));
    }
}
