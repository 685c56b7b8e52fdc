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
    /// <remarks>What says outright that things go together outranks verbs of effect; a bare comparison does not.</remarks>
    public static string Of(TokenizedText text, TokenRange range)
    {
        var seen = Evidence.None;
        var modal = range.First - ReachOfModal;
        for (var token = range.First; token < range.End; token++)
        {
            var cue = WordingCues.Of(text[token]);
            if (cue == WordingCue.None) continue;
            if (IsModal(text[token])) modal = token;
            var isEffect = (cue & (WordingCue.Causal | WordingCue.Influence)) != 0 && IsVerb(text, token, range);
            if ((cue & WordingCue.Association) != 0) seen |= Evidence.Tie;
            if ((cue & WordingCue.Comparative) != 0 && Compares(text, token, range.End)) seen |= text[token + 1] is "likely" or "likelihood" ? Evidence.Tie : Evidence.Comparison;
            else if (isEffect && token - modal <= ReachOfModal) return Conditional;
            else if (isEffect) seen |= (cue & WordingCue.Causal) != 0 ? Evidence.Effect : Evidence.Influence;
            else if ((cue & WordingCue.Difference) != 0) seen |= Evidence.Comparison;
        }

        if ((seen & Evidence.Tie) != 0) return Association;
        if ((seen & Evidence.Effect) != 0) return Causal;
        if ((seen & Evidence.Comparison) != 0) return Association;
        return (seen & Evidence.Influence) != 0 ? Causal : None;
    }

    [Flags]
    private enum Evidence : byte
    {
        None = 0,
        Tie = 1,
        Effect = 2,
        Comparison = 4,
        Influence = 8,
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
        if (text[token] is "lead" or "leads" or "led" or "leading" or "due" && (token + 1 >= range.End || text[token + 1] is not "to")) return false;
        if (text[token] is "result" or "results" or "resulting" or "resulted" && (token + 1 >= range.End || text[token + 1] is not "in")) return false;
        if (token == range.First) return true;
        var before = text[token - 1];
        return before is not ("a" or "an" or "the" or "The" or "A" or "their" or "its" or "his" or "her" or "of" or "for" or "no" or "any" or "health" or "this");
    }
}
