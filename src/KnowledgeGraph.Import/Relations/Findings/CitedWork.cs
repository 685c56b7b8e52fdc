using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>What tells that research is not the article's own: "previous", "a 2015 study", "his own research", "Others have found", "studies have shown".</summary>
internal static class CitedWork
{
    private const int LongestOpening = 5;

    /// <summary>True for a token that sets research apart from the study: "previous", "last | month", "a | 2015 study".</summary>
    /// <param name="text">The article.</param>
    /// <param name="token">A token that another follows.</param>
    public static bool IsDated(AttributionText text, int token) =>
        NoResultWords.Earlier.Contains(text[token])
        || text[token] is "previously" or "separate" or "another" or "Another"
        || (text[token] is "last" or "Last" && text[token + 1] is "year" or "month" or "week")
        || (text[token].Length == 4 && text[token] is ['1' or '2', '9' or '0', ..] && text.TagAt(token) == PosTag.CD && NoResultWords.Studies.Contains(text[token + 1]));

    /// <summary>True where a subject names what was found at other times: "His own research", "A recent study".</summary>
    /// <param name="text">The article.</param>
    /// <param name="subject">Its tokens.</param>
    public static bool IsOwned(AttributionText text, TokenRange subject)
    {
        for (var token = subject.First; token < subject.End; token++)
            if (text[token] is "his" or "her" or "my" or "our" or "own" or "His" or "Her" or "My" or "Our" or "recent") return true;
        return false;
    }

    /// <summary>True where some of the studies told of before are the subject: "Others have found that …", "A few even showed …".</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool OpensWithSome(AttributionText text, TokenRange sentence)
    {
        var some = sentence.First;
        if (text[some] is "But" or "And" or "While") some++;
        var verb = text[some] is "A" or "a" && text.Is(some + 1, "few") ? some + 2 : some + 1;
        if (verb + 1 >= sentence.End || text[verb - 1] is not ("Some" or "some" or "Others" or "others" or "few" or "Several" or "several")) return false;
        while (verb + 1 < sentence.End && (text[verb] is "have" or "even" || CueWords.IsAdverb(text[verb]))) verb++;
        return NoResultWords.Showing.Contains(text[verb]) || NoResultWords.Statements.Contains(text[verb]);
    }

    /// <summary>True where earlier studies open the sentence: "Previous research has shown …", "But two earlier small trials found …".</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool Opens(AttributionText text, TokenRange sentence)
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

    /// <summary>True where a clause cites them: "…, previous research has found", "… and previous studies have shown that …"; "14 previous studies found" is what a review of them tells.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool IsCited(AttributionText text, TokenRange sentence)
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

    /// <summary>True where research in general vouches for the sentence: "Bees are at greater risk, studies have shown."</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool Closes(AttributionText text, TokenRange sentence)
    {
        var end = text.LastWord(sentence);
        if (end - 2 <= sentence.First || text.IsSpoken(end) || !NoResultWords.Showing.Contains(text[end])) return false;
        var noun = text[end - 1] is "have" or "had" ? end - 2 : end - 1;
        return text[noun] is "studies" && text[noun - 1] is ",";
    }

    /// <summary>True where some of the studies of the sentence before found it: "Research on naps has been mixed. Others have found that naps do harm."</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool GoesOn(AttributionText text, TokenRange sentence)
    {
        if (sentence.First == 0 || !OpensWithSome(text, sentence)) return false;
        for (var token = text.SentenceStart(sentence.First - 1); token < sentence.First; token++)
            if (text[token] is "studies" or "Studies" or "trials" or "research" or "Research" or "reports" or "papers") return true;
        return false;
    }
}
