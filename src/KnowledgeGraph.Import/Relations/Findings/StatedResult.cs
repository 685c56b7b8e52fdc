using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that say in so many words that research found something: "They examined the records and found that …", "The study showed a rise …", "…, a study suggests".</summary>
/// <remarks>
/// Of 252 with "that" in real articles 230 were findings; most of the others speak of earlier work, which opens or dates its sentence. Of 77 annotated sentences that end in
/// "…, a study suggests" all were findings.
/// </remarks>
internal static class StatedResult
{
    private const int LongestSubject = 5;

    /// <summary>True where a finite verb of finding outside speech has a clause with "that" for its content, or research is its subject.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool Is(AttributionText text, TokenRange sentence)
    {
        // "One study found that …": one of others.
        if (text.Is(sentence.First, "One")) return false;
        for (var token = sentence.First; token + 1 < sentence.End; token++)
            if (IsEarlier(text, token)) return IsThat(text, new TokenRange(sentence.First, token));
        return IsThat(text, sentence) || OpensWithStudy(text, sentence) || EndsWithStudy(text, sentence);
    }

    private static bool IsThat(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < sentence.End; token++)
        {
            if (text.IsSpoken(token) || !NoResultWords.Statements.Contains(text[token]) || !text.Is(token + 1, "that")) continue;
            return !text.IsNounForm(token) && !(token > sentence.First && text[token - 1] is "to" or "not" or "if");
        }

        return false;
    }

    // "The findings showed | a strong association", "New research suggests | as many as 28 % of keepers …": the first finite verb of the sentence.
    private static bool OpensWithStudy(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < Math.Min(sentence.End, sentence.First + LongestSubject + 1); token++)
        {
            if (text.IsSpoken(token) || text[token] is "," or ":" or "who" or "which") return false;
            if (token == sentence.First || !text.IsFinite(token)) continue;
            return IsResearch(text[token - 1]) && NoResultWords.Showing.Contains(text[token]) && !IsOwned(text, new TokenRange(sentence.First, token));
        }

        return false;
    }

    // "His own research", "A recent study": what was found at other times.
    private static bool IsOwned(AttributionText text, TokenRange subject)
    {
        for (var token = subject.First; token < subject.End; token++)
            if (text[token] is "his" or "her" or "my" or "our" or "own" or "His" or "Her" or "My" or "Our" or "recent") return true;
        return false;
    }

    // "…, a new study has found."
    private static bool EndsWithStudy(AttributionText text, TokenRange sentence)
    {
        var verb = sentence.End - 1;
        while (verb > sentence.First && !char.IsLetter(text[verb][0])) verb--;
        if (verb - 1 <= sentence.First) return false;
        if (!NoResultWords.Showing.Contains(text[verb])) return false;
        var noun = text[verb - 1] is "has" or "have" ? verb - 2 : verb - 1;
        if (noun - 1 <= sentence.First || text.IsSpoken(noun) || !(IsResearch(text[noun]) || text[noun] is "researchers" or "scientists")) return false;
        for (var token = noun - 1; token > Math.Max(sentence.First, noun - LongestSubject); token--)
            if (text[token] is ",") return true;
        return false;
    }

    // "Studies show" and "Reports suggest" tell of others.
    private static bool IsResearch(ReadOnlySpan<char> noun) =>
        NoResultWords.Studies.Contains(noun) && noun is not ("studies" or "Studies" or "report" or "reports" or "Reports" or "work" or "reviews" or "Reviews");

    // "previous", "last month", "a 2015 study".
    private static bool IsEarlier(AttributionText text, int token) =>
        NoResultWords.Earlier.Contains(text[token])
        || text[token] is "previously" or "separate" or "another" or "Another"
        || (text[token] is "last" or "Last" && text[token + 1] is "year" or "month" or "week")
        || (text[token].Length == 4 && text[token] is ['1' or '2', '9' or '0', ..] && text.TagAt(token) == PosTag.CD && NoResultWords.Studies.Contains(text[token + 1]));
}
