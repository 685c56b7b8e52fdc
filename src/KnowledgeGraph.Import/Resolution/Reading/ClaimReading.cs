using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Reads out of a claim what tells whether another one says the same.</summary>
internal static class ClaimReading
{
    /// <summary>Words commoner than this carry nothing.</summary>
    internal const double WordBits = 7;

    private const int NoStudy = -1;

    /// <summary>Reduces a claim.</summary>
    public static ClaimFeatures Of(SheetClaim claim, SheetIndex index) =>
        Of(claim.Span.Text, claim.Certainty, claim.Strength, claim.Numbers) with
        {
            Study = index.At(claim.Study),
            IsFinding = claim.Finding && claim.Speaker is null && claim.Form == ClaimForms.Narrated,
        };

    /// <summary>Reduces a claim by what it says, whatever study it speaks of.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="certainty">One of <see cref="Certainties"/>.</param>
    /// <param name="strength">One of <see cref="Strengths"/>.</param>
    /// <param name="numbers">Its numbers and comparisons, as they stand.</param>
    public static ClaimFeatures Of(string text, string certainty, string strength, IEnumerable<string> numbers) => new(
        NoStudy,
        certainty switch { Certainties.Denied => 0, Certainties.Possible => 1, Certainties.Probable => 2, _ => 3 },
        strength switch { Strengths.Association => 1, Strengths.Conditional => 2, Strengths.Causal => 3, _ => 0 },
        ContentWords.Of(text, WordBits),
        [.. numbers.SelectMany(number => ContentWords.AnyNumbers(number)).Distinct().Order()],
        ClaimPolarity.Of(text, WordBits));

    /// <summary>The words of a claim that states a result of a study, or speaks of it.</summary>
    public static string? SaidOf(SheetClaim claim, string study, bool isMain)
    {
        return claim.Study == study || (isMain && claim.Study is null && claim.Finding) ? claim.Span.Text : null;
    }
}
