using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that the study or its people vouch for: "…, a study suggests", "…, the researchers say", "…, according to research by …", "…, says the paper".</summary>
internal static class ResultVoucher
{
    private const int LongestSource = 5;

    /// <summary>True where what such a voucher stands behind is a result, and no advice, limit or supposition.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="isLead">True for headlines and the first sentences: what experts say there is news of the study, though it may be unsure.</param>
    public static bool Closes(AttributionText text, TokenRange sentence, bool isLead) =>
        EndsWithStudy(text, sentence)
        || (isLead && EndsWithSaying(text, sentence) && IsNews(text, sentence) && !Supposes(text, sentence))
        || (EndsWithPeople(text, sentence, isLead) && (isLead ? IsNews(text, sentence) && !Supposes(text, sentence) : IsPlainResult(text, sentence)))
        || ((NamesPaper(text, sentence) || IsAccordingTo(text, sentence, isLead)) && (isLead ? IsNews(text, sentence) : IsPlainResult(text, sentence)));

    // "…, a new study has found."
    private static bool EndsWithStudy(AttributionText text, TokenRange sentence)
    {
        var verb = text.LastWord(sentence);
        if (verb - 1 <= sentence.First) return false;
        if (!NoResultWords.Showing.Contains(text[verb]) && !NoResultWords.Reporting.Contains(text[verb])) return false;
        var noun = text[verb - 1] is "has" or "have" ? verb - 2 : verb - 1;
        if (noun - 1 <= sentence.First || text.IsSpoken(noun) || !(ShowingStudy.IsResearch(text[noun]) || text[noun] is "researchers" or "scientists")) return false;
        for (var token = noun - 1; token > Math.Max(sentence.First, noun - LongestSource); token--)
            if (text[token] is ",") return true;
        return false;
    }

    // "…, the researchers note.", "…, experts have warned."
    private static bool EndsWithPeople(AttributionText text, TokenRange sentence, bool isLead)
    {
        var verb = text.LastWord(sentence);
        if (verb > sentence.First && text[verb] is "today" or "yesterday") verb--;
        else if (verb - 1 > sentence.First && text[verb - 1] is "on") verb -= 2;
        if (verb - 2 <= sentence.First || text.IsSpoken(verb)) return false;
        var isReported = text[verb] is "say" or "says" or "said" or "note" or "noted" or "report" or "reported" or "reports" or "wrote";
        if (!isReported && !(isLead && text[verb] is "warn" or "warns" or "warned" or "claim" or "claims" or "claimed")) return false;
        var noun = text[verb - 1] is "have" or "has" ? verb - 2 : verb - 1;
        if (!(IsTeam(text[noun]) && (isLead || text[noun] is not "scientists" || text[noun - 1] is "the")) && !(isLead && text[noun] is "experts" && NamesStudy(text))) return false;
        var before = text[noun - 1] is "the" or "The" ? noun - 2 : noun - 1;
        return before > sentence.First && text[before] is ",";
    }

    // "…, say scientists", "…, warn experts": behind a clause, as "Wake your bees, say scientists" is advice.
    private static bool EndsWithSaying(AttributionText text, TokenRange sentence)
    {
        var noun = text.LastWord(sentence);
        var verb = text[noun - 1] is "the" ? noun - 2 : noun - 1;
        if (verb - 2 <= sentence.First || text.IsSpoken(noun) || text[verb] is not ("say" or "warn") || text[verb - 1] is not ",") return false;
        if (!(text[noun] is "researchers" or "scientists" || (text[noun] is "experts" && NamesStudy(text)))) return false;
        for (var token = sentence.First; token < verb; token++)
            if (text.IsFinite(token)) return text[token] is not "will";
        return false;
    }

    // "…, says the paper, published in …", "…, the paper said, leaving …".
    private static bool NamesPaper(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 3 < sentence.End; token++)
        {
            if (text[token] is not "," || text.IsSpoken(token)) continue;
            if (text[token + 1] is "says" or "said" && text[token + 2] is "the" or "a" or "new" && IsPaper(text[token + 3])
                && token + 4 < sentence.End && text[token + 4] is "," or "." or "in" or "published" or "by" or "from") return true;
            if (text[token + 1] is "the" && IsPaper(text[token + 2]) && text[token + 3] is "says" or "said" && token + 4 < sentence.End && text[token + 4] is ",") return true;
        }

        return false;
    }

    // "…, according to (new) research by …"; a recent study is one of others, and so is "a study by" far below.
    private static bool IsAccordingTo(AttributionText text, TokenRange sentence, bool isLead)
    {
        for (var token = sentence.First + 1; token + 3 < sentence.End; token++)
        {
            if (text[token] is not "," || text[token + 1] is not "according" || text[token + 2] is not "to" || text.IsSpoken(token)) continue;
            if (!isLead && text[token + 3] is "a" or "an" && text[token + 4] is not "new") return false;
            for (var noun = token + 3; noun < Math.Min(sentence.End, token + 3 + LongestSource); noun++)
            {
                if (text[noun] is "recent" or "own" or "his" or "her" || NoResultWords.Earlier.Contains(text[noun])) return false;
                if (ShowingStudy.IsResearch(text[noun]) || text[noun] is "researchers" or "scientists") return true;
                if (text.TagAt(noun) is not (PosTag.DT or PosTag.JJ or PosTag.JJS or PosTag.NN or PosTag.NNP or PosTag.PRPS or PosTag.CC)) return false;
            }
        }

        return false;
    }

    // No advice and no hope.
    private static bool IsNews(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (text[token] is "should" or "must" or "ought" or "hope" or "hopes" or "urge" || IsLimit(text[token])) return false;
            if (text[token] is "help" or "helps" && token > sentence.First && text[token - 1] is "could" or "may" or "might") return false;
        }

        return true;
    }

    // "A nap could spare keepers their shade", "A wet spring would end it": hopes and warnings, but "could be ailing" and "could have lived" tell what is.
    private static bool Supposes(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < sentence.End; token++)
            if (text.IsFinite(token)) return text[token] is "would" || (text[token] is "could" && text[token + 1] is not ("be" or "have"));
        return false;
    }

    // Past tense or a comparing word, and nothing that supposes, limits or defines.
    private static bool IsPlainResult(AttributionText text, TokenRange sentence)
    {
        var result = false;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (text[token] is "should" or "must" or "could" or "may" or "might" or "would" or "will" or "possible" or "thought" or "believed" || IsLimit(text[token])) return false;
            if (token + 1 < sentence.End && text[token] is "is" or "are" && text[token + 1] is "a" or "an" or "one" or "the" or "needed" or "required") return false;
            if (token + 1 < sentence.End && text[token] is "been" && text[token + 1] is "linked" or "associated" or "shown" or "tied") return false;
            result |= text.IsFinite(token) && !text.IsSpoken(token) && text.TagAt(token) == PosTag.VBD && token + 2 < sentence.End;
            result |= NoResultWords.Results.Contains(text[token]) && !text.IsSpoken(token);
        }

        return result;
    }

    private static bool IsLimit(ReadOnlySpan<char> word) =>
        word is "limitation" or "limitations" or "observational" or "conclusions" or "cannot" or "unclear" or "Because" or "difficult" or "caution" or "If";

    private static bool IsTeam(ReadOnlySpan<char> noun) => noun is "researchers" or "scientists" or "authors" or "team" || IsPaper(noun);

    private static bool IsPaper(ReadOnlySpan<char> noun) => noun is "study" or "paper" or "research" or "report" or "review";

    private static bool NamesStudy(AttributionText text)
    {
        for (var token = 0; token < text.Count; token++)
            if (!text.IsSpoken(token) && ShowingStudy.IsResearch(text[token])) return true;
        return false;
    }
}
