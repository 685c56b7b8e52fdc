using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that say in so many words that research found something: "They examined the records and found that …", "The study showed a rise …", "…, a study suggests".</summary>
/// <remarks>
/// Of 252 with "that" in real articles 230 were findings; most of the others speak of earlier work, which opens or dates its sentence. Of 77 annotated sentences that end in
/// "…, a study suggests" all were findings.
/// </remarks>
internal static class StatedResult
{
    /// <summary>True where a finite verb of finding outside speech has a clause with "that" for its content, research is its subject, or research vouches for the sentence.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="isLead">True for headlines and the first sentences, where experts speak of the study.</param>
    public static bool Is(AttributionText text, TokenRange sentence, bool isLead)
    {
        // "One study found that …", "Others have found that …": of others.
        if (text.Is(sentence.First, "One") || CitedWork.OpensWithSome(text, sentence)) return false;
        if (ShowingStudy.IsFirstToShow(text, sentence)) return true;
        for (var token = sentence.First; token + 1 < sentence.End; token++)
            if (CitedWork.IsDated(text, token)) return IsThat(text, new TokenRange(sentence.First, token));
        return IsThat(text, sentence) || (isLead && TeamHasLinked(text, sentence)) || ShowingStudy.Opens(text, sentence) || ShowingStudy.GoesOn(text, sentence) || ResultVoucher.Closes(text, sentence, isLead);
    }

    /// <summary>True where the content of such a verb stands in quotation marks: "They concluded that naps “mend the wings of old bees”" tells a result as it would without the marks.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool IsQuoted(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 2 < sentence.End; token++)
        {
            if (text.IsSpoken(token - 1)) return false;
            if (!NoResultWords.Statements.Contains(text[token]) || !text.Is(token + 1, "that")) continue;
            return !text.IsSpoken(token) && !text.IsNounForm(token) && !IsUnsaid(text, sentence.First, token);
        }

        return false;
    }

    private static bool IsThat(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < sentence.End; token++)
        {
            if (text.IsSpoken(token) || !text.Is(token + 1, "that")) continue;
            if (NoResultWords.Statements.Contains(text[token])) return !text.IsNounForm(token) && !IsUnsaid(text, sentence.First, token);
            if (NoResultWords.PerfectStatements.Contains(text[token]) && IsPerfect(text, sentence.First, token)) return IsOfNewWork(text, sentence.First, token);
        }

        return false;
    }

    // "Researchers have linked naps to a long life": news in the lead.
    private static bool TeamHasLinked(AttributionText text, TokenRange sentence)
    {
        var team = text.TagAt(sentence.First) == PosTag.JJ ? sentence.First + 1 : sentence.First;
        if (team + 3 >= sentence.End || text.IsSpoken(team) || text[team + 1] is not "have") return false;
        return text[team] is "Researchers" or "researchers" or "Scientists" or "scientists" or "Experts" or "experts" or "Doctors" or "doctors"
            && text[team + 2] is "linked" or "tied" or "found"
            && text[team + 3] is not ("how" or "why" or "what" or "out");
    }

    private static bool IsUnsaid(AttributionText text, int first, int verb) => verb > first && text[verb - 1] is "to" or "not" or "if";

    // "has shown", "have now established".
    private static bool IsPerfect(AttributionText text, int first, int verb)
    {
        var auxiliary = verb - 1;
        while (auxiliary > first && text[auxiliary] is not ("has" or "have") && CueWords.IsAdverb(text[auxiliary])) auxiliary--;
        return auxiliary > first && text[auxiliary] is "has" or "have";
    }

    // "New research led by Leeds has shown", "Scientists in Bath have shown"; "studies have shown" and a bare "research has shown" tell what is known.
    private static bool IsOfNewWork(AttributionText text, int first, int verb)
    {
        for (var token = first; token < verb; token++)
        {
            if (!NoResultWords.Studies.Contains(text[token]) && !NoResultWords.Subjects.Contains(text[token])) continue;
            if (text[token] is "research" or "Research") return token > first && text.TagAt(token - 1) is PosTag.DT or PosTag.JJ or PosTag.PRPS;
            return text[token] is not ("studies" or "Studies" or "trials" or "Trials" or "experts" or "Experts" or "doctors" or "Doctors" or "we" or "We");
        }

        return false;
    }
}
