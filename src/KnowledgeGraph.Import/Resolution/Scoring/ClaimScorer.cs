using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>Weighs whether two claims of one study say the same, and how the one stands to the other.</summary>
internal static class ClaimScorer
{
    /// <summary>Likeness from which two claims speak of the same thing.</summary>
    public const double Threshold = 0.42;

    /// <summary>How much of what the two say they share, 0 to 1: words weighed by rarity, numbers in common or at odds.</summary>
    public static double Likeness(ClaimFeatures left, ClaimFeatures right)
    {
        if (left.Words.Length < 3 || right.Words.Length < 3) return 0;
        var (shared, leftSum, rightSum) = ContentWords.Overlap(left.Words.AsSpan(), right.Words.AsSpan());
        if (shared == 0) return 0;
        var likeness = shared / Math.Sqrt((double)leftSum * rightSum);
        if (left.Numbers.IsEmpty || right.Numbers.IsEmpty) return likeness;
        var numbers = ContentWords.Shared(left.Numbers.AsSpan(), right.Numbers.AsSpan());
        return Math.Clamp(likeness + (numbers > 0 ? 0.15 : -0.1), 0, 1);
    }

    /// <summary>How two claims that speak of the same thing stand to each other; the direction is from <paramref name="left"/>.</summary>
    public static RelationKind Relation(ClaimFeatures left, ClaimFeatures right)
    {
        if (left.Negated != right.Negated || (left.Certainty == 0) != (right.Certainty == 0)) return RelationKind.Contradicts;
        var certainty = (left.Certainty * 4) + left.Strength - (right.Certainty * 4) - right.Strength;
        if (left.Certainty != right.Certainty) return left.Certainty < right.Certainty ? RelationKind.Hedges : RelationKind.Strengthens;
        // Equal certainty: "is linked to" says less than "causes".
        return certainty == 0 || left.Strength == 0 || right.Strength == 0 ? RelationKind.SameAs : left.Strength < right.Strength ? RelationKind.Hedges : RelationKind.Strengthens;
    }

    /// <summary>A score for readers, in thousandths, 1 to 999.</summary>
    public static int Thousandths(double likeness) => Math.Clamp((int)Math.Round(likeness * 1000, MidpointRounding.AwayFromZero), 1, 999);

    /// <summary>The likeness in words.</summary>
    public static string Explain(double likeness) => string.Create(CultureInfo.InvariantCulture, $"{likeness:F2} alike");
}
