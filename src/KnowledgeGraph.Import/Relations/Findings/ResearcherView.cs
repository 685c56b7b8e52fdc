using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>
/// Sentences that tell what the researchers make of their results: cautions ("They stressed that naps may not lead to a long life"), other explanations ("The link may
/// also be due to shade"), suppositions ("The researchers suggest that drones might rest more"), advice ("The study warned against naps").
/// </summary>
internal static class ResearcherView
{
    private const int LongestOpening = 8;

    /// <summary>True where a sentence tells such a thing and no result beside it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="verb">Its first finite verb, or -1 where a clause opens it.</param>
    public static bool Is(AttributionText text, TokenRange sentence, int verb) =>
        TellsNoNecessity(text, sentence)
        || TellsOtherCause(text, sentence)
        || EndsWithSupposition(text, sentence, verb)
        || WarnsAgainst(text, sentence)
        || (verb >= 0 && (IsCaution(text, verb, sentence.End) || IsSupposition(text, sentence, verb)));

    // "may not | necessarily | lead to", "does not | necessarily | mean".
    private static bool TellsNoNecessity(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 1 < sentence.End; token++)
        {
            if (text[token] is "necessarily" && !text.IsSpoken(token)
                && text[token - 1] is "not" or "n't" or "n’t"
                && text[token + 1] is "lead" or "mean" or "cause" or "signify" or "prove" or "imply") return true;
        }

        return false;
    }

    // "The link | may also be affected by the weather", "This may be because bees rest".
    private static bool TellsOtherCause(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 3 < sentence.End; token++)
        {
            // "It fell by so little that it could be due to chance": what fell is a result.
            if (text.IsSpoken(token) || (text.IsFinite(token) && text.TagAt(token) == PosTag.VBD && text.CueAt(token) == CueKind.None)) return false;
            if (text[token] is not ("may" or "might" or "could")) continue;
            var be = CueWords.IsAdverb(text[token + 1]) || text[token + 1] is "well" ? token + 2 : token + 1;
            if (be + 2 >= sentence.End || text[be] is not "be") continue;
            var isCause = text[be + 1] is "because" || (text[be + 1] is "due" or "down" && text[be + 2] is "to")
                || (text[be + 1] is "affected" or "explained" or "influenced" && text[be + 2] is "by");
            if (isCause && NamesResult(text, sentence.First, token) && !StatesResult(text, be, sentence.End)) return true;
        }

        return false;
    }

    // What may have another cause is a result told before: "the association", "This".
    private static bool NamesResult(AttributionText text, int first, int modal)
    {
        for (var token = first; token < modal; token++)
        {
            if (text[token] is "association" or "link" or "links" or "findings" or "results" or "result" or "effect" or "effects" or "difference" or "differences" or "benefits"
                or "This" or "this" or "It" or "it") return true;
        }

        return false;
    }

    // "Drones might rest more, the researchers suggest", "Naps could thus do harm, the researchers said".
    private static bool EndsWithSupposition(AttributionText text, TokenRange sentence, int verb)
    {
        var last = text.LastWord(sentence);
        if (last - 3 <= sentence.First || text.IsSpoken(last)) return false;
        if (text[last - 1] is not ("researchers" or "scientists" or "authors") || text[last - 2] is not "the" || text[last - 3] is not ",") return false;
        if (text[last] is "suggest" or "suggested" or "speculate" or "speculated") return Supposes(text, sentence.First, last);
        if (verb < 0 || text[last] is not ("said" or "say" or "added" or "noted" or "note")) return false;
        return text[verb] is "may" or "might" or "could" && text[verb + 1] is not "have" && !HasNumber(text, verb, last);
    }

    // "The shade may be worth | 15 more days, the researchers said": that was reckoned.
    private static bool HasNumber(AttributionText text, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (text.TagAt(token) == PosTag.CD) return true;
        return false;
    }

    // "The researchers stressed that naps may not help", "They cautioned that …".
    private static bool IsCaution(AttributionText text, int verb, int end) =>
        CueWords.Lemma(text[verb]) is "stress" or "caution" && !text.IsNounForm(verb) && !StatesResult(text, verb + 1, end);

    // "Researchers suggest that drones might rest more", "They warned that deaths could rise": people suppose, findings suggest.
    private static bool IsSupposition(AttributionText text, TokenRange sentence, int verb)
    {
        if (CueWords.Lemma(text[verb]) is not ("suggest" or "speculate" or "warn")) return false;
        var subject = verb - 1;
        while (subject > sentence.First && CueWords.IsAdverb(text[subject])) subject--;
        if (subject < sentence.First || !IsPeople(text[subject])) return false;
        if (text[subject] is "they" or "They" && SpeaksOfResults(text, sentence)) return false;
        return Supposes(text, verb + 1, sentence.End) && !StatesResult(text, verb + 1, sentence.End);
    }

    private static bool IsPeople(ReadOnlySpan<char> word) =>
        word is "researchers" or "Researchers" or "scientists" or "Scientists" or "authors" or "they" or "They" or "experts" or "Experts";

    // "The findings came from Leeds. They suggest that …".
    private static bool SpeaksOfResults(AttributionText text, TokenRange sentence)
    {
        if (sentence.First == 0) return false;
        for (var token = text.SentenceStart(sentence.First - 1); token < sentence.First; token++)
            if (text[token] is "findings" or "results" or "Findings" or "Results" or "data" or "studies") return true;
        return false;
    }

    // "The study also | warned against naps", but not "keepers who warn against naps".
    private static bool WarnsAgainst(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 1 < Math.Min(sentence.End, sentence.First + LongestOpening); token++)
        {
            if (text[token + 1] is "against" && CueWords.Lemma(text[token]) is "warn" or "advise" or "caution")
                return !text.IsSpoken(token) && !text.IsPassive(token) && text[token - 1] is not ("who" or "which" or "that");
        }

        return false;
    }

    // "drones | might rest", "a nap | be offered".
    private static bool Supposes(AttributionText text, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (text[token] is "may" or "might" or "could" or "should") return true;
            if (token > first && text[token] is "be" && text.TagAt(token - 1) is PosTag.NN or PosTag.NNS or PosTag.NNP) return true;
        }

        return false;
    }

    private static bool StatesResult(AttributionText text, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (text.CueAt(token) == CueKind.Result && text.IsFinite(token)) return true;
        return false;
    }
}
