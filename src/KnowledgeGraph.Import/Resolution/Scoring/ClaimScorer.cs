using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>Weighs whether two claims of one study speak of the same thing, and how the one stands to the other.</summary>
internal static class ClaimScorer
{
    /// <summary>Likeness from which two claims are taken to say the same.</summary>
    public const double Threshold = 0.5;

    /// <summary>Likeness from which a claim hedges or strengthens another: what is hedged anywhere is mostly the main result, of which a study has one.</summary>
    public const double HedgeThreshold = 0.43;

    /// <summary>Likeness from which two claims that point opposite ways contradict: groups and doses that differ in a word or two are common, so more is asked.</summary>
    public const double ContradictionThreshold = 0.6;

    /// <summary>Likeness from which findings of different studies are linked: there the study does not tell that both speak of one matter.</summary>
    public const double AcrossThreshold = 0.7;

    /// <summary>The same for findings of different studies that point opposite ways.</summary>
    public const double AcrossContradictionThreshold = 0.75;

    /// <summary>Words beside those of any report that findings of different studies must share.</summary>
    public const int FewestAcross = 5;

    private const int FewestWords = 3;
    private const int TellingBits = 8;
    private const int Asserted = 3;

    /// <summary>How two claims stand to each other; the direction is from <paramref name="left"/>.</summary>
    /// <returns>The relationship and the likeness, 0 to 1; null where they speak of different things or too little tells.</returns>
    public static (RelationKind Kind, double Likeness)? Relation(ClaimFeatures left, ClaimFeatures right)
    {
        var likeness = Likeness(left, right);
        if (likeness < HedgeThreshold) return null;
        var kind = PolarityAgreement.Of(left, right) switch
        {
            Agreement.Opposite => RelationKind.Contradicts,
            Agreement.Same => ByCertainty(left, right),
            _ => (RelationKind?)null,
        };
        return kind is { } known && likeness >= LeastLikeness(known) ? (known, likeness) : null;
    }

    /// <summary>How two findings of different studies, or of articles without one, stand to each other; the direction is from <paramref name="left"/>.</summary>
    /// <returns>The relationship and the likeness of their words, 0 to 1; null where they are no findings, speak of different things or give different numbers, or too little tells.</returns>
    public static (RelationKind Kind, double Likeness)? RelationAcross(ClaimFeatures left, ClaimFeatures right)
    {
        if (!left.IsFinding || !right.IsFinding) return null;
        var (shared, leftSum, rightSum) = ContentWords.Overlap(left.Words.AsSpan(), right.Words.AsSpan());
        var likeness = shared == 0 ? 0 : shared / Math.Sqrt((double)leftSum * rightSum);
        if (likeness < AcrossThreshold || HaveOtherNumbers(left, right)) return null;
        var agreement = PolarityAgreement.Of(left, right);
        if (!IsContained(left, right, agreement == Agreement.Opposite)) return null;
        return agreement switch
        {
            Agreement.Opposite when likeness >= AcrossContradictionThreshold => (RelationKind.Contradicts, likeness),
            Agreement.Same => (ByCertainty(left, right), likeness),
            _ => null,
        };
    }

    /// <summary>How much of what the two say they share, 0 to 1: words weighed by rarity, numbers in common or at odds.</summary>
    public static double Likeness(ClaimFeatures left, ClaimFeatures right)
    {
        if (left.Words.Length < FewestWords || right.Words.Length < FewestWords) return 0;
        var (shared, leftSum, rightSum) = ContentWords.Overlap(left.Words.AsSpan(), right.Words.AsSpan());
        if (shared == 0) return 0;
        var likeness = shared / Math.Sqrt((double)leftSum * rightSum);
        if (left.Numbers.IsEmpty || right.Numbers.IsEmpty) return likeness;
        var numbers = ContentWords.Shared(left.Numbers.AsSpan(), right.Numbers.AsSpan());
        return Math.Clamp(likeness + (numbers > 0 ? 0.15 : -0.1), 0, 1);
    }

    /// <summary>A score for readers, in thousandths, 1 to 999.</summary>
    public static int Thousandths(double likeness) => Math.Clamp((int)Math.Round(likeness * 1000, MidpointRounding.AwayFromZero), 1, 999);

    // "Walnuts cut the risk of gout in nurses" and "cycling cuts the risk of gout in nurses" share most words and are two findings: one of the two must say nothing that the other does not say,
    // but for the direction where they are opposed.
    private static bool IsContained(ClaimFeatures left, ClaimFeatures right, bool areOpposed)
    {
        int shared = 0, onlyLeft = 0, onlyRight = 0, i = 0, j = 0;
        while (i < left.Words.Length || j < right.Words.Length)
        {
            var order = i == left.Words.Length ? 1 : j == right.Words.Length ? -1 : left.Words[i].CompareTo(right.Words[j]);
            var word = order <= 0 ? left.Words[i] : right.Words[j];
            if (order <= 0) i++;
            if (order >= 0) j++;
            if (ReportWords.Contains(word) || (areOpposed && ClaimPolarity.IsDirection(word))) continue;
            if (order == 0) shared++;
            else if (ContentWords.BitsOf(word) >= TellingBits && order < 0) onlyLeft++;
            else if (ContentWords.BitsOf(word) >= TellingBits) onlyRight++;
        }

        return shared >= FewestAcross && (onlyLeft == 0 || onlyRight == 0);
    }

    // "Type 2" in both tells nothing: all numbers of the one have to stand in the other.
    private static bool HaveOtherNumbers(ClaimFeatures left, ClaimFeatures right) => ContentWords.Shared(left.Numbers.AsSpan(), right.Numbers.AsSpan()) < Math.Min(left.Numbers.Length, right.Numbers.Length);

    private static double LeastLikeness(RelationKind kind) => kind switch
    {
        RelationKind.Contradicts => ContradictionThreshold,
        RelationKind.SameAs => Threshold,
        _ => HedgeThreshold,
    };

    private static RelationKind ByCertainty(ClaimFeatures left, ClaimFeatures right)
    {
        var (first, second) = (Certainty(left), Certainty(right));
        if (first != second) return first < second ? RelationKind.Hedges : RelationKind.Strengthens;
        // Equal certainty: "is linked to" says less than "causes".
        return left.Strength == right.Strength || left.Strength == 0 || right.Strength == 0 ? RelationKind.SameAs : left.Strength < right.Strength ? RelationKind.Hedges : RelationKind.Strengthens;
    }

    // A claim that denies what the other denies, too, is as sure as an assertion.
    private static int Certainty(ClaimFeatures claim) => claim.Certainty == 0 ? Asserted : claim.Certainty;
}
