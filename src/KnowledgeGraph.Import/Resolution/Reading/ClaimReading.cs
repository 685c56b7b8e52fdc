using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Reads out of a claim what tells whether another one says the same.</summary>
internal static class ClaimReading
{
    private const double WordBits = 7;

    /// <summary>Reduces a claim.</summary>
    public static ClaimFeatures Of(SheetClaim claim, SheetIndex index)
    {
        return new ClaimFeatures(
            index.At(claim.Study),
            claim.Finding,
            claim.Form is ClaimForms.Quoted or ClaimForms.Fragment,
            claim.Certainty switch { Certainties.Denied => 0, Certainties.Possible => 1, Certainties.Probable => 2, _ => 3 },
            claim.Strength switch { "association" => 1, "conditional" => 2, "causal" => 3, _ => 0 },
            claim.Negated,
            index.At(claim.Speaker),
            ContentWords.Of(claim.Span.Text, WordBits),
            claim.Numbers.SelectMany(number => ContentWords.AnyNumbers(number)).Distinct().Order().ToImmutableArray());
    }

    /// <summary>The words of a claim that states a result of a study, or speaks of it.</summary>
    public static string? SaidOf(SheetClaim claim, string study, bool isMain)
    {
        return claim.Study == study || (isMain && claim.Study is null && claim.Finding) ? claim.Span.Text : null;
    }
}
