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
    private const int LongestView = 8;

    /// <summary>True where the sentence cannot be a finding.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="isLead">True for headlines and the first sentences, where the perfect tells news ("has been linked to") and elsewhere background.</param>
    public static bool Is(AttributionText text, TokenRange sentence, bool isLead)
    {
        if (CitesOthers(text, sentence) || TellsAnotherView(text, sentence)) return true;
        var verb = MainVerb(text, sentence);
        return GeneralKnowledge.Is(text, sentence, verb, isLead)
            || Procedure.Is(text, sentence, verb)
            || Outlook.Is(text, sentence, verb)
            || StudyLimits.Is(text, sentence, isLead)
            || (!isLead && ResearcherView.Is(text, sentence, verb));
    }

    // "Previous studies found that naps harm, but it is the first large study to show that they help" tells its own result last.
    private static bool CitesOthers(AttributionText text, TokenRange sentence) =>
        ((CitedWork.Opens(text, sentence) || CitedWork.IsCited(text, sentence)) && !ShowingStudy.IsFirstToShow(text, sentence))
        || CitedWork.Closes(text, sentence)
        || CitedWork.GoesOn(text, sentence);

    // The first finite verb, where no subordinate clause opens the sentence; behind "If …," the first one of the rest.
    private static int MainVerb(AttributionText text, TokenRange sentence)
    {
        if (text[sentence.First] is "While" or "Although" or "Though" or "When" or "Because" or "As" or "Since" or "After" or "Before") return -1;
        var first = sentence.First;
        if (text[first] is "If")
        {
            while (first < sentence.End && text[first] is not ",") first++;
        }

        for (var token = first; token < sentence.End; token++)
        {
            if (text.IsSpoken(token)) return -1;
            if (text.IsFinite(token) && !(token > sentence.First && text[token - 1] is "that" or "which" or "who")) return token;
        }

        return -1;
    }

    // "But other experts suggest …", "Critics said …", "In a linked editorial, doctors argue …", "…, according to a commentary on the study".
    private static bool TellsAnotherView(AttributionText text, TokenRange sentence)
    {
        if (CitesComment(text, sentence)) return true;

        // "The findings, published with an editorial, show …" are the study's.
        var ofStudy = false;
        for (var token = sentence.First; token < Math.Min(sentence.End, sentence.First + LongestView); token++)
        {
            if (text.IsSpoken(token)) return false;
            if (token > sentence.First && text[token] is "editorial" or "commentary") return !ofStudy && text[sentence.First] is "In" or "But" or "However" or "An" or "The" or "Still";
            ofStudy |= NoResultWords.Studies.Contains(text[token]);
            var isOther = text.Is(token, "other") && token + 1 < sentence.End && text[token + 1] is "experts" or "scientists" or "doctors" or "researchers";
            if (!isOther && !NoResultWords.Outsiders.Contains(text[token])) continue;
            var verb = isOther ? token + 2 : token + 1;
            return verb < sentence.End && text.CueAt(verb) is CueKind.Say or CueKind.Voice or CueKind.Think && text.IsFinite(verb);
        }

        return false;
    }

    private static bool CitesComment(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 2 < sentence.End; token++)
        {
            if (!text.Is(token, "according") || text[token + 1] is not "to" || text.IsSpoken(token)) continue;
            for (var noun = token + 2; noun < Math.Min(sentence.End, token + LongestView) && !NoResultWords.Studies.Contains(text[noun]); noun++)
                if (text[noun] is "editorial" or "commentary") return true;
        }

        return false;
    }
}
