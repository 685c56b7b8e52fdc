using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>Tells whether a claim's main statement is negated ("found no link", "did not fall") rather than some part of it.</summary>
internal static class Negation
{
    private const int FurthestNoun = 5;

    /// <summary>True where a negation stands before the first subordinate clause, or denies a finding by its noun.</summary>
    public static bool IsNegated(TokenizedText text, TokenRange range)
    {
        var isMain = true;
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (word is "who" or "which" or "because" or "if" or "when" or "while" or "although" or "unless" or "compared" or "than") isMain = false;
            if (word is "that" or "," or "but") isMain = true;
            if ((WordingCues.Of(word) & WordingCue.Negation) == 0) continue;
            if (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("little", StringComparison.OrdinalIgnoreCase))
            {
                if (token + 1 < range.End && text[token + 1] is "longer" or "more" or "doubt") continue;
                if (LeadsToDenial(text, token, range.End) || isMain) return true;
            }
            else if (isMain && !IsOnly(text, token, range.End))
            {
                return true;
            }
        }

        return false;
    }

    // "not only X but Y" affirms both; "without" and "few" at the end of a sentence concern a part of it.
    private static bool IsOnly(TokenizedText text, int token, int end) =>
        (token + 1 < end && text[token + 1] is "only" or "just" or "surprising" or "surprisingly")
        || text[token] is "without" or "few" or "little" or "lack" or "absence";

    private static bool LeadsToDenial(TokenizedText text, int token, int end)
    {
        for (var next = token + 1; next < Math.Min(end, token + FurthestNoun); next++)
            if ((WordingCues.Of(text[next]) & WordingCue.Denied) != 0) return true;
        return false;
    }
}
