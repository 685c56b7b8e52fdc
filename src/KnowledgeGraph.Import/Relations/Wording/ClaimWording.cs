using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>How a claim is worded: how sure, whether negated, how causal, with which numbers.</summary>
/// <param name="Certainty">One of <see cref="Certainties"/>.</param>
/// <param name="IsNegated">True where its main statement is negated.</param>
/// <param name="Strength">none, association, conditional or causal.</param>
/// <param name="Numbers">Numbers and comparisons as they stand.</param>
internal sealed record ClaimWording(string Certainty, bool IsNegated, string Strength, ImmutableArray<string> Numbers)
{
    /// <summary>Reads the wording of a stretch of tokens.</summary>
    public static ClaimWording Of(LanguageDocument document, TokenRange range)
    {
        var main = MainStatement.Of(document, range);
        var negated = Negation.IsNegated(document, range, main);
        var certainty = Hedging.CertaintyOf(document, range, main);
        return new ClaimWording(
            negated && certainty == Certainties.Asserted ? Certainties.Denied : certainty,
            negated,
            CausalStrength.Of(document, range),
            NumberPhrases.In(document.Tokenized, range));
    }
}
