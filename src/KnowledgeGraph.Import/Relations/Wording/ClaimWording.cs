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
        var text = document.Tokenized;
        var negated = Negation.IsNegated(document, range);
        var certainty = CertaintyOf(text, range);
        return new ClaimWording(
            negated && certainty == Certainties.Asserted ? Certainties.Denied : certainty,
            negated,
            CausalStrength.Of(document, range),
            NumberPhrases.In(text, range));
    }

    private static string CertaintyOf(TokenizedText text, TokenRange range)
    {
        var certainty = Certainties.Asserted;
        for (var token = range.First; token < range.End; token++)
        {
            var cue = WordingCues.Of(text[token]);

            // "more likely" compares, "May 2016" dates.
            if (text[token] is "likely" && token > range.First && (WordingCues.Of(text[token - 1]) & WordingCue.Comparative) != 0) continue;
            if (text[token] is "May" && token > range.First) continue;
            if ((cue & WordingCue.Possible) != 0) return Certainties.Possible;
            if ((cue & WordingCue.Probable) != 0) certainty = Certainties.Probable;
        }

        return certainty;
    }
}
