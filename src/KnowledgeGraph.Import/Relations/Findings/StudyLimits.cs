using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that tell what a study cannot tell: "The authors say they can't rule out …", "It is not clear why …", "The study did not reveal which …".</summary>
internal static class StudyLimits
{
    private const int LongestWeakness = 4;

    /// <summary>True where the journalist's own words tell such a limit.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="isLead">True for headlines and the first sentences: what those call unclear is no result either, but "cannot" may be one.</param>
    public static bool Is(AttributionText text, TokenRange sentence, bool isLead)
    {
        for (var token = sentence.First; token + 2 < sentence.End; token++)
        {
            if (text.IsSpoken(token)) continue;
            if (IsUnclear(text, token)) return true;
            if (!isLead && (IsUnable(text, token, sentence.End) || IsUnrevealed(text, token) || IsWeakness(text, token, sentence.End) || AsksForCaution(text, token))) return true;
        }

        return false;
    }

    // "cannot | rule out", "can't | be sure", "could not | say".
    private static bool IsUnable(AttributionText text, int token, int end)
    {
        if (text[token] is not ("can" or "could" or "ca" or "cannot")) return false;
        var verb = token + (text[token] is "cannot" ? 1 : 2);
        if (verb > token + 1 && text[token + 1] is not ("not" or "n't" or "n’t")) return false;
        if (verb + 1 >= end) return false;
        return text[verb] is "say" or "tell" || (text[verb] is "be" && text[verb + 1] is "sure" or "certain") || (text[verb] is "rule" && text[verb + 1] is "out");
    }

    // "it is | not clear why".
    private static bool IsUnclear(AttributionText text, int token) =>
        (text[token] is "unclear" && text[token + 1] is "why" or "whether" or "how" or "if")
        || (text[token] is "not" && text[token + 1] is "clear" && text[token + 2] is "why" or "whether" or "how" or "if");

    // "The study | had one major weakness, researchers acknowledged".
    private static bool IsWeakness(AttributionText text, int token, int end)
    {
        if (text[token] is not ("has" or "had" or "have")) return false;
        for (var noun = token + 1; noun < Math.Min(end, token + LongestWeakness + 1); noun++)
            if (text[noun] is "weakness" or "weaknesses" or "limitation" or "limitations" or "drawback" or "drawbacks") return true;
        return false;
    }

    // "did | not reveal", "did | not find out", "was | not designed to show".
    private static bool IsUnrevealed(AttributionText text, int token) =>
        (text[token] is "was" or "were" && text[token + 1] is "not" or "n't" or "n’t" && text[token + 2] is "designed")
        || (text[token] is "did" or "does"
        && text[token + 1] is "not" or "n't" or "n’t"
        && (text[token + 2] is "reveal" or "establish" || (text[token + 2] is "find" && text[token + 3] is "out")));

    // "should be | interpreted with caution", "with ‘some | caution’".
    private static bool AsksForCaution(AttributionText text, int token) => text[token] is "interpreted" && text[token + 1] is "with";
}
