using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>How strongly a claim ties cause and effect, on the scale of Li, Zhang and Yu (2017): none, association, conditional, causal.</summary>
internal static class CausalStrength
{
    /// <summary>No relation is claimed.</summary>
    public const string None = "none";

    /// <summary>Two things go together.</summary>
    public const string Association = "association";

    /// <summary>One may bring about the other.</summary>
    public const string Conditional = "conditional";

    /// <summary>One brings about the other.</summary>
    public const string Causal = "causal";

    private const int ReachOfModal = 8;

    /// <summary>The strength of a stretch of tokens.</summary>
    public static string Of(TokenizedText text, TokenRange range)
    {
        bool association = false, causal = false, conditional = false;
        var modal = -ReachOfModal;
        for (var token = range.First; token < range.End; token++)
        {
            var cue = WordingCues.Of(text[token]);
            if (cue == WordingCue.None) continue;
            if (IsModal(text[token])) modal = token;
            if ((cue & WordingCue.Association) != 0) association = true;
            if ((cue & WordingCue.Comparative) != 0 && Compares(text, token, range.End)) association = true;
            else if ((cue & WordingCue.Causal) != 0 && IsVerb(text, token, range))
            {
                if (token - modal <= ReachOfModal) conditional = true;
                else causal = true;
            }
        }

        if (conditional) return Conditional;
        if (association) return Association;
        return causal ? Causal : None;
    }

    private static bool IsModal(ReadOnlySpan<char> word) =>
        word is "may" or "might" or "could" or "possibly" or "potentially" or "appears" or "appear" or "seems" or "seem" or "perhaps" or "would" or "potential";

    // "more likely", "increased risk", "twice as likely", "higher in women".
    private static bool Compares(TokenizedText text, int token, int end)
    {
        for (var next = token + 1; next < Math.Min(end, token + 4); next++)
            if ((WordingCues.Of(text[next]) & WordingCue.Compared) != 0) return text[token + 1] is not "the" and not "their";
        return false;
    }

    // "reduced" before a noun and behind an article is an adjective; "help" and "use" behind "the" are nouns.
    private static bool IsVerb(TokenizedText text, int token, TokenRange range)
    {
        if (token == range.First) return true;
        var before = text[token - 1];
        return before is not ("a" or "an" or "the" or "The" or "A" or "their" or "its" or "his" or "her" or "of" or "for" or "no" or "any" or "health" or "this");
    }
}
