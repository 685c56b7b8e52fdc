using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>How strongly a claim ties cause and effect, as one of <see cref="Strengths"/>.</summary>
internal static class CausalStrength
{
    private const int ReachOfModal = 8;

    /// <summary>The strength of a stretch of tokens.</summary>
    /// <remarks>
    /// What says outright that things go together outranks verbs of effect; a bare comparison does not. What a relative clause says by the way
    /// ("joints that cause pain") counts only where the sentence claims nothing else; what earlier studies said is no claim of this one.
    /// </remarks>
    public static string Of(LanguageDocument document, TokenRange range)
    {
        var text = document.Tokenized;
        if (IsBackground(text, range)) return Strengths.None;
        var seen = Evidence.None;
        var modal = range.First - ReachOfModal - 1;
        var isHedged = false;
        for (var token = range.First; token < range.End; token++)
        {
            if (IsModal(document, token)) (modal, isHedged) = (token, isHedged || IsPossibility(text[token]));
            var cue = WordingCues.Of(text[token]);
            if (cue == WordingCue.None || IsInName(document, token, range)) continue;
            var isEffect = (cue & (WordingCue.Causal | WordingCue.Influence)) != 0 && IsVerb(document, token, range);
            if ((cue & WordingCue.Association) != 0) seen |= Evidence.Tie;
            if (!isEffect && NamesEffect(text, token, range.End)) seen |= Evidence.Influence;
            if ((cue & WordingCue.Comparative) != 0 && Compares(text, token, range.End))
            {
                seen |= text[token + 1] is "likely" or "likelihood" ? Evidence.Tie : Evidence.Comparison;
            }
            else if (isEffect && IsByTheWay(document, token, range)) seen |= Evidence.Influence;
            else if (isEffect && token - modal <= ReachOfModal) return Strengths.Conditional;
            else if (isEffect && VariesWith(text, token, range.End)) seen |= Evidence.Tie;
            else if (isEffect) seen |= (cue & WordingCue.Causal) != 0 ? Evidence.Effect : Evidence.Influence;
            else if ((cue & WordingCue.Difference) != 0) seen |= Evidence.Comparison;
        }

        if ((seen & Evidence.Tie) != 0) return Strengths.Association;
        if ((seen & Evidence.Effect) != 0) return Strengths.Causal;
        if ((seen & Evidence.Comparison) != 0) return Strengths.Association;
        if (isHedged) return Strengths.Conditional;
        return (seen & Evidence.Influence) != 0 ? Strengths.Causal : Strengths.None;
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

    private static bool IsModal(LanguageDocument document, int token) =>
        document.Tokenized[token] is "may" or "might" or "could" or "possibly" or "potentially" or "appears" or "appear" or "seems" or "seem" or "perhaps"
            or "would" or "potential";

    private static bool IsPossibility(ReadOnlySpan<char> word) => word is "may" or "might" or "could";

    // "Previous studies have suggested …".
    private static bool IsBackground(TokenizedText text, TokenRange range)
    {
        for (var token = range.First; token + 1 < Math.Min(range.End, range.First + 5); token++)
            if (IsAny(text[token], "previous", "earlier", "past", "prior", "previously")
                && IsAny(text[token + 1], "research", "study", "studies", "work", "reports", "evidence", "findings")) return true;
        return false;
    }

    // "American Heart Association", "Journal of Pain Control": a cue in a name says nothing.
    private static bool IsInName(LanguageDocument document, int token, TokenRange range) =>
        token > range.First && MainStatement.Tag(document, token) is PosTag.NNP or PosTag.NNPS && char.IsUpper(document.Tokenized[token][0])
        && (char.IsUpper(document.Tokenized[token - 1][0]) || document.Tokenized[token - 1] is "of" or "for" or "and" or "on");

    private static bool IsByTheWay(LanguageDocument document, int token, TokenRange range)
    {
        for (var before = token - 1; before >= Math.Max(range.First, token - 3); before--)
        {
            if (MainStatement.Tag(document, before) is PosTag.WDT or PosTag.WP) return true;
            if (MainStatement.Tag(document, before) is not (PosTag.MD or PosTag.RB or PosTag.VB or PosTag.VBZ or PosTag.VBP)) return false;
        }

        return false;
    }

    // "a major cause of death", "the impact of noise on sleep".
    private static bool NamesEffect(TokenizedText text, int token, int end) =>
        token + 1 < end && ((IsAny(text[token], "cause", "causes") && text[token + 1] is "of")
            || (IsAny(text[token], "contributor", "contributors") && text[token + 1] is "to")
            || (IsAny(text[token], "effect", "effects", "impact") && text[token + 1] is "of" or "on"));

    // "risk increased with age": both go together.
    private static bool VariesWith(TokenizedText text, int token, int end) =>
        token + 1 < end
        && text[token + 1] is "with"
        && IsAny(text[token], "increase", "increases", "increased", "decrease", "decreases", "decreased", "rises", "rose");

    // "more likely", "increased risk", "twice as likely", "higher in women".
    private static bool Compares(TokenizedText text, int token, int end)
    {
        for (var next = token + 1; next < Math.Min(end, token + 4); next++)
            if ((WordingCues.Of(text[next]) & WordingCue.Compared) != 0) return text[token + 1] is not "the" and not "their";
        return false;
    }

    // "reduced" before a noun and behind an article is an adjective; "help" and "use" behind "the" are nouns.
    private static bool IsVerb(LanguageDocument document, int token, TokenRange range)
    {
        var text = document.Tokenized;
        if (text[token] is "lead" or "leads" or "led" or "leading" or "due" && (token + 1 >= range.End || text[token + 1] is not "to")) return false;
        if (text[token] is "result" or "results" or "resulting" or "resulted" && (token + 1 >= range.End || text[token + 1] is not "in")) return false;
        if (token == range.First) return true;
        if ((WordingCues.Of(text[token]) & WordingCue.Causal) != 0
            && MainStatement.Tag(document, token) is PosTag.NN or PosTag.NNS or PosTag.JJ
            && !MayBeVerb(document, token, range)) return false;
        var before = text[token - 1];
        return before is not ("a" or "an" or "the" or "The" or "A" or "their" or "its" or "his" or "her" or "of" or "for" or "no" or "any" or "health"
            or "this");
    }

    // Headlines drop articles, so that taggers take "Napping cuts risk" for three nouns.
    private static bool MayBeVerb(LanguageDocument document, int token, TokenRange range) =>
        MainStatement.Tag(document, token) is PosTag.NNS && token + 1 < range.End && MainStatement.Tag(document, token - 1) is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.VBG
        && MainStatement.Tag(document, token + 1) is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.DT or PosTag.PRPS or PosTag.NNP or PosTag.JJR;

    private static bool IsAny(ReadOnlySpan<char> word, params ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
