using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences in which the study is the subject of a verb that tells its result: "The findings showed …", "The research, based on …, also shows …", "The study says 40,000 more …".</summary>
internal static class ShowingStudy
{
    private const int LongestSubject = 5;
    private const int LongestName = 4;
    private const int LongestTie = 6;

    /// <summary>True where the study opens the sentence and the first verb behind it tells a result.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool Opens(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 2 < Math.Min(sentence.End, sentence.First + LongestSubject + 1); token++)
        {
            if (text.IsSpoken(token) || text[token] is ":" or "who" or "which" || (text[token] is "," && token > sentence.First + 1)) return false;
            if (token > sentence.First && text.IsFinite(token)) return false;
            if (Links(text, token, sentence.End)) return !CitedWork.IsOwned(text, new TokenRange(sentence.First, token));
            if (!IsResearch(text[token]) && text[token] is not ("report" or "Report")) continue;
            var verb = text[token + 1] is "," ? BehindInsertion(text, token + 1, sentence.End) : BehindAdverbs(text, token + 1, sentence.End);
            if (verb < 0 || verb + 1 >= sentence.End || text.IsSpoken(verb)) continue;
            if (CitedWork.IsOwned(text, new TokenRange(sentence.First, token))) return false;
            return TellsResult(text, token, verb, sentence.First) || TellsNumber(text, verb, sentence.End);
        }

        return false;
    }

    /// <summary>True where the study of the sentence before goes on: "The study looked at bees. It also suggests that naps are rare".</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool GoesOn(AttributionText text, TokenRange sentence)
    {
        if (sentence.First == 0 || sentence.Count < 4 || text[sentence.First] is not "It" || text.IsSpoken(sentence.First)) return false;
        var verb = text[sentence.First + 1] is "also" ? sentence.First + 2 : sentence.First + 1;
        if (!NoResultWords.Showing.Contains(text[verb]) || !text.IsFinite(verb) || text[verb + 1] is not ("that" or "some")) return false;
        for (var token = text.SentenceStart(sentence.First - 1); token < sentence.First; token++)
            if (IsResearch(text[token]) && !text.IsSpoken(token)) return !CitedWork.IsDated(text, Math.Max(token - 1, 0));
        return false;
    }

    /// <summary>True where the study is the first that shows something: "It is the first large study to show that naps help".</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool IsFirstToShow(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (!text.Is(token, "first") || text.IsSpoken(token)) continue;
            var noun = token + 1;
            while (noun < Math.Min(sentence.End, token + LongestName) && !NoResultWords.Studies.Contains(text[noun]) && text[noun] is not ("team" or "evidence")) noun++;
            if (noun >= Math.Min(sentence.End, token + LongestName)) continue;
            for (var to = noun + 1; to + 2 < Math.Min(sentence.End, noun + LongestTie); to++)
            {
                if (text[to] is not "to") continue;
                return text[to + 1] is "show" or "find" or "demonstrate" or "prove" or "reveal" or "establish" or "link" && text[to + 2] is not ("whether" or "if" or "how");
            }
        }

        return false;
    }

    /// <summary>True for nouns of one piece of research; "Studies show" and "Reports suggest" tell of others.</summary>
    public static bool IsResearch(ReadOnlySpan<char> noun) =>
        NoResultWords.Studies.Contains(noun) && noun is not ("studies" or "Studies" or "report" or "reports" or "Reports" or "work" or "reviews" or "Reviews");

    // "The study | also found", "New research | has shown".
    private static int BehindAdverbs(AttributionText text, int token, int end)
    {
        while (token < end && (text[token] is "has" or "have" or "also" or "now" or "even" || text[token].EndsWith("ly", StringComparison.Ordinal))) token++;
        return token < end && (NoResultWords.Showing.Contains(text[token]) || NoResultWords.Reporting.Contains(text[token]) || IsForecast(text, token, end)) ? token : -1;
    }

    // "The research, | based on logs from Leeds, Bath and York, also | shows": the first verb of showing right behind a comma.
    private static int BehindInsertion(AttributionText text, int comma, int end)
    {
        for (var token = comma + 1; token + 1 < end; token++)
        {
            if (text[token] is "," && BehindAdverbs(text, token + 1, end) is >= 0 and var verb) return verb;
        }

        return -1;
    }

    // The finite verb itself, or a participle behind "has"; a bare "research has shown" tells what is known, and "showed what keepers do" no result.
    private static bool TellsResult(AttributionText text, int noun, int verb, int first)
    {
        if (!IsResearch(text[noun])) return false;

        // "A trial reports | the fences are useless", but "The study concluded in May".
        if (!NoResultWords.Showing.Contains(text[verb]) && !(NoResultWords.Reporting.Contains(text[verb]) && text.TagAt(verb + 1) is not (PosTag.IN or PosTag.TO or PosTag.Comma))) return false;
        var perfect = false;
        for (var token = noun + 1; token < verb; token++) perfect |= text[token] is "has" or "have";
        if (perfect ? noun == first && text[noun] is "Research" : !(text.IsFinite(verb) || text.TagAt(verb) == PosTag.VB)) return false;
        if (text[verb + 1] is "the" && text[verb + 2] is "reason" or "answer") return false;
        return text[verb + 1] is not ("what" or "which" or "whether" or "why" or "exactly" or "on" or "to" or ":");
    }

    // "A new study | links naps with a long life"; the tagger takes the verb for a noun in headlines.
    private static bool Links(AttributionText text, int noun, int end)
    {
        if (text[noun] is not ("study" or "Study" or "research" or "Research" or "trial")) return false;
        var verb = text[noun + 1] is "this" && CueWords.IsTime(text[noun + 2]) ? noun + 3 : noun + 1;
        if (verb + 3 >= end || text[verb] is not ("links" or "ties")) return false;
        for (var token = verb + 2; token + 1 < end; token++)
            if (text[token] is "to" or "with" or "and") return true;
        return false;
    }

    private static bool IsForecast(AttributionText text, int verb, int end) =>
        verb + 1 < end && text[verb] is "says" or "said" or "expects" or "expected" or "forecasts" or "predicts" or "predicted" or "estimates" or "estimated" && text.IsFinite(verb);

    // "The study says 40,000 more bees a year will die", "The study expects hives to double"; not what should be done, nor that a number was estimated.
    private static bool TellsNumber(AttributionText text, int verb, int end)
    {
        if (!IsForecast(text, verb, end) || text[verb + 1] is ":" or "," or "the") return false;
        var number = false;
        for (var token = verb + 1; token < end; token++)
        {
            if (text[token] is "should" or "must") return false;
            if (text.IsSpoken(token)) continue;
            number |= text[token] is "double" or "treble" or "triple" or "quadruple" or "halve"
                || (text.TagAt(token) == PosTag.CD && !(text[token].Length == 4 && text[token] is ['1' or '2', '9' or '0', ..]));
        }

        return number;
    }
}
