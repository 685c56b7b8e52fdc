using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that tell what may come of a result, what is left to be found out, or where it can be read.</summary>
internal static class Outlook
{
    private const int LongestTask = 3;
    private const int LongestSubject = 4;

    /// <summary>True where a sentence tells such a thing.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="verb">Its first finite verb, or -1 where a clause opens it.</param>
    public static bool Is(AttributionText text, TokenRange sentence, int verb)
    {
        // "Comes after the keepers were told": the subject is the news before.
        if (sentence.Count > 1 && text[sentence.First] is "Comes" or "Follows" && text[sentence.First + 1] is "after") return true;
        if (verb < 0) return false;
        return TellsWhatConfirmationBrings(text, sentence.First, verb)
            || TellsWhatIsNext(text, sentence.First, verb, sentence.End)
            || TellsWhatIsOpen(text, verb, sentence.End)
            || TellsWhereItStands(text, sentence, verb)
            || AsksForMore(text, sentence);
    }

    // "The finding also paves the way for …", "The discovery offers hope of …", "The hunt is now on for …".
    private static bool TellsWhatIsNext(AttributionText text, int first, int verb, int end)
    {
        if (text[verb] is "is" or "are") return verb > first && verb + 1 < end && text[verb - 1] is "hunt" or "race" or "search" && text[verb + 1] is "on" or "now";
        if (text[verb] is "could" or "may" or "might" or "will" or "would" or "can" or "has" or "have" or "also") verb++;
        while (verb < end && CueWords.IsAdverb(text[verb])) verb++;
        if (verb + 2 >= end) return false;
        if (text[verb] is "pave" or "paves" or "paved" or "paving") return text[verb + 1] is "the" && text[verb + 2] is "way";
        if (text[verb] is not ("offer" or "offers" or "offered" or "raise" or "raises" or "raised" or "give" or "gives" or "given")) return false;
        var what = text[verb + 1] is "new" or "fresh" or "some" or "real" or "the" ? verb + 2 : verb + 1;
        return text[what] is "hope" or "hopes";
    }

    // "If confirmed, the finding | could help keepers", "If the results hold, keepers could change how they feed bees".
    private static bool TellsWhatConfirmationBrings(AttributionText text, int first, int verb)
    {
        if (text[first] is not "If" || text[verb] is not ("could" or "may" or "might" or "would" or "will")) return false;
        for (var token = first + 1; token < verb && text[token] is not ","; token++)
            if (text[token] is "confirmed" or "confirm" or "confirms" or "replicated" or "hold" or "holds") return true;
        return false;
    }

    // "The causes remain unclear", "The mechanisms have remained elusive – until now", "Until now the toll of late nights had been unknown", "The question was whether bees cared".
    private static bool TellsWhatIsOpen(AttributionText text, int verb, int end)
    {
        if (text[verb] is "is" or "was" && verb > 0 && text[verb - 1] is "question" && verb + 1 < end && text[verb + 1] is "whether" or "how" or "why" or "what" or "if") return true;
        if (text[verb] is "has" or "have" or "had" or "is" or "are" or "was" or "were")
        {
            var known = verb + 1 < end && text[verb + 1] is "been" ? verb + 2 : verb + 1;
            if (known + 1 < end && text[known] is "unknown" && text[known + 1] is "." or ",") return true;
        }

        if (text[verb] is "has" or "have" or "had" && verb + 1 < end) verb++;
        if (text[verb] is not ("remain" or "remains" or "remained") || verb + 1 >= end) return false;
        var state = text[verb + 1] is "largely" or "poorly" or "a" or "an" or "still" or "so" ? verb + 2 : verb + 1;
        return state < end && text[state] is "unclear" or "unknown" or "elusive" or "unexplained" or "understood" or "mystery" or "open" or "far";
    }

    // "The findings are published in the British Bee Journal", "It appears in the current number of the journal": and nothing in the sentence says what they are.
    private static bool TellsWhereItStands(AttributionText text, TokenRange sentence, int verb)
    {
        var isPublished = text[verb] is "is" or "are" or "was" or "were" && verb + 1 < sentence.End && text[verb + 1] is "published" or "presented";
        if (!isPublished && !AppearsInJournal(text, verb, sentence.End)) return false;
        var subject = verb > sentence.First && text[verb - 1] is "It" or "They";
        for (var token = Math.Max(sentence.First, verb - LongestSubject); token < verb; token++) subject |= NoResultWords.Studies.Contains(text[token]);
        if (!subject) return false;
        for (var token = verb + 2; token < sentence.End; token++)
            if (text.CueAt(token) is CueKind.Result or CueKind.Voice && text.IsFinite(token)) return false;
        return true;
    }

    private static bool AppearsInJournal(AttributionText text, int verb, int end)
    {
        if (text[verb] is not ("appear" or "appears" or "appeared") || verb == 0 || verb + 1 >= end || text[verb + 1] is not ("in" or "online")) return false;
        for (var token = verb + 2; token < end; token++)
            if (text[token] is "journal" or "issue" or "edition" or "number") return true;
        return false;
    }

    // "These ideas would need to be explored", "More research is needed".
    private static bool AsksForMore(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + LongestTask < sentence.End; token++)
        {
            if (text.IsSpoken(token)) continue;
            // "It halved the risk, but more research is needed": a result comes first.
            if (token > sentence.First && text[token] is "but" or "although" or "though" or "while") return false;
            if (text[token] is "need" or "needs" && text[token + 1] is "to" && text[token + 2] is "be"
                && text[token + 3] is "explored" or "confirmed" or "replicated" or "repeated" or "studied" or "investigated" or "done") return true;
            if (text[token] is "more" or "More" or "further" or "Further"
                && text[token + 1] is "research" or "studies" or "work" or "trials"
                && text[token + 2] is "is" or "are" or "was" or "were" && text[token + 3] is "needed" or "required" or "necessary") return true;
        }

        return false;
    }
}
