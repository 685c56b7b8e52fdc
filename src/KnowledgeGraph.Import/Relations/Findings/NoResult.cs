using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>
/// Sentences whose grammar says that they state no result of the study: what earlier studies found, what holds without it, how it was done, what others make of it.
/// </summary>
/// <remarks>The annotated articles the model learns from hold few of either, news of real studies many.</remarks>
internal static class NoResult
{
    private const int LongestOpening = 5;
    private const int LongestView = 8;

    /// <summary>True where the sentence cannot be a finding.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="isLead">True for headlines and the first sentences, where the perfect tells news ("has been linked to") and elsewhere background.</param>
    public static bool Is(AttributionText text, TokenRange sentence, bool isLead)
    {
        if (TellsOfEarlierWork(text, sentence) || CitesEarlierWork(text, sentence) || CitesOthers(text, sentence) || TellsAnotherView(text, sentence)) return true;
        var verb = MainVerb(text, sentence);
        return GeneralKnowledge.Is(text, sentence, verb, isLead) || Procedure.Is(text, sentence, verb) || Outlook.Is(text, sentence, verb) || StudyLimits.Is(text, sentence, isLead);
    }

    // The first finite verb, where no subordinate clause opens the sentence.
    private static int MainVerb(AttributionText text, TokenRange sentence)
    {
        if (text[sentence.First] is "While" or "Although" or "Though" or "If" or "When" or "Because" or "As" or "Since" or "After" or "Before") return -1;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (text.IsSpoken(token)) return -1;
            if (text.IsFinite(token) && !(token > sentence.First && text[token - 1] is "that" or "which" or "who")) return token;
        }

        return -1;
    }

    // "Previous research has shown …", "But two earlier small trials found …".
    private static bool TellsOfEarlierWork(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < Math.Min(sentence.End, sentence.First + LongestOpening); token++)
        {
            if (NoResultWords.Earlier.Contains(text[token]))
            {
                return NoResultWords.Studies.Contains(text[token + 1])
                    || (token + 2 < sentence.End && NoResultWords.Studies.Contains(text[token + 2]) && text.TagAt(token + 1) is PosTag.JJ or PosTag.NN);
            }
            if (text.TagAt(token) is not (PosTag.CC or PosTag.DT or PosTag.RB or PosTag.CD or PosTag.JJ or PosTag.Comma or PosTag.IN or PosTag.None))
            {
                return false;
            }
        }

        return false;
    }

    // "…, previous research has found", "… and previous studies have shown that …"; "14 previous studies found" is what a review of them tells.
    private static bool CitesEarlierWork(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 2 < sentence.End; token++)
        {
            if (!NoResultWords.Earlier.Contains(text[token]) || !NoResultWords.Studies.Contains(text[token + 1]) || text.IsSpoken(token)) continue;
            if (text.TagAt(token - 1) == PosTag.CD) continue;
            var verb = text[token + 2] is "has" or "have" or "had" ? token + 3 : token + 2;
            if (verb < sentence.End && text.CueAt(verb) is CueKind.Result or CueKind.Voice) return true;
        }

        return false;
    }

    // "Bees are at greater risk, studies have shown.": research in general, which is not the article's own.
    private static bool CitesOthers(AttributionText text, TokenRange sentence)
    {
        var end = sentence.End - 1;
        while (end > sentence.First && !char.IsLetter(text[end][0])) end--;
        if (end - 2 <= sentence.First || text.IsSpoken(end) || !NoResultWords.Showing.Contains(text[end])) return false;
        var noun = text[end - 1] is "have" or "had" ? end - 2 : end - 1;
        return text[noun] is "studies" && text[noun - 1] is ",";
    }

    // "But other experts suggest …", "Critics said …", "In a linked editorial, doctors argue …".
    private static bool TellsAnotherView(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token < Math.Min(sentence.End, sentence.First + LongestView); token++)
        {
            if (text.IsSpoken(token)) return false;
            if (token > sentence.First && text[token] is "editorial" or "commentary") return text[sentence.First] is "In" or "But" or "However";
            var isOther = text.Is(token, "other") && token + 1 < sentence.End && text[token + 1] is "experts" or "scientists" or "doctors" or "researchers";
            if (!isOther && !NoResultWords.Outsiders.Contains(text[token])) continue;
            var verb = isOther ? token + 2 : token + 1;
            return verb < sentence.End && text.CueAt(verb) is CueKind.Say or CueKind.Voice or CueKind.Think && text.IsFinite(verb);
        }

        return false;
    }
}
