using System.Collections.Immutable;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>Which way two claims on the same thing point.</summary>
internal enum Agreement : byte
{
    /// <summary>Neither denies what the other says, and quantities go the same way.</summary>
    Same,

    /// <summary>One denies most of what they share, or what goes up in one goes down in the other.</summary>
    Opposite,

    /// <summary>A part of what they share is denied in one of them only: neither the same nor the opposite.</summary>
    Unclear,
}

/// <summary>Compares which of their common words two claims deny and which way these go.</summary>
internal static class PolarityAgreement
{
    private const double DeniedAsAWhole = 0.5;
    private const double DeniedInPart = 0.2;

    /// <summary>The agreement of two claims that share some words.</summary>
    public static Agreement Of(ClaimFeatures left, ClaimFeatures right)
    {
        int shared = 0, deniedOnce = 0, alike = 0, opposed = 0, directedOnce = 0;
        foreach (var word in left.Words)
        {
            if (!Has(right.Words, word)) continue;
            var bits = ContentWords.BitsOf(word);
            shared += bits;
            if (Has(left.Polarity.Denied, word) != Has(right.Polarity.Denied, word)) deniedOnce += bits;
            var (here, there) = (Direction(left.Polarity, word), Direction(right.Polarity, word));
            if (here * there > 0) alike++;
            if (here * there < 0) opposed++;
            if ((here == 0) != (there == 0)) directedOnce++;
        }

        // "30 % got enough" and "70 % did not" are one result.
        if (deniedOnce >= shared * DeniedAsAWhole) return NumbersDiffer(left, right) ? Agreement.Unclear : Agreement.Opposite;
        if (deniedOnce >= shared * DeniedInPart) return Agreement.Unclear;
        if (opposed == 0) return Agreement.Same;
        // "Less dense ones are less likely" and "dense ones are more likely": turned over twice.
        return alike == 0 && directedOnce == 0 && !NumbersDiffer(left, right) ? Agreement.Opposite : Agreement.Unclear;
    }

    // "12 per cent lower" of one group and "20 per cent higher" of the other are two results.
    private static bool NumbersDiffer(ClaimFeatures left, ClaimFeatures right) =>
        !left.Numbers.IsEmpty && !right.Numbers.IsEmpty && ContentWords.Shared(left.Numbers.AsSpan(), right.Numbers.AsSpan()) == 0;

    private static int Direction(ClaimPolarity polarity, uint word) => (Has(polarity.Raised, word) ? 1 : 0) - (Has(polarity.Lowered, word) ? 1 : 0);

    private static bool Has(ImmutableArray<uint> words, uint word) => words.AsSpan().BinarySearch(word) >= 0;
}
