using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Tells by what stands behind a verb of speech that its content stands before it ("…, Jane Doe said | by email.").</summary>
internal sealed class CueTail(AttributionText text, ClauseShape clauses, Listeners listeners)
{
    private const int LongestTail = 9;
    private const int LongestAdjunct = 6;

    /// <summary>True where nothing but a short adverbial follows the verb ("said by email.").</summary>
    public bool IsTail(int verb, int end)
    {
        var first = verb + 1;
        if (first < end && text[first] is "out") first++;
        if (text.CueAt(verb) == CueKind.Tell) first = listeners.End(first, end);
        first = BehindDay(first, end);
        if (first >= end || text[first] is "." or "?" or "!" or ";") return true;
        if (text.QuotationAt(first) >= 0 || end - first > LongestTail || text[first] is ",") return false;
        if (!NounPhraseHead.IsPreposition(text[first]) && !text[first].EndsWith("day", StringComparison.Ordinal)) return false;
        return !clauses.HasFiniteVerb(first, end);
    }

    /// <summary>True where a clause behind the verb tells when the clause before it was said ("Hives are warm, Jane Doe said | while she swam").</summary>
    public bool IsSaidWhile(int verb, TokenRange sentence) =>
        verb + 1 < sentence.End
        && text[verb + 1] is "while" or "when" or "as" or "before"
        && text.CueAt(verb) is CueKind.Say or CueKind.Voice
        && !text[verb].EndsWith("ing", StringComparison.Ordinal)
        && !FollowsSpeech(verb, sentence.First)
        && FollowsClause(verb, sentence.First);

    /// <summary>True where a dash follows the verb and the clause before it was said ("It is as warm as a hive, Jane Doe said — in other words …").</summary>
    public bool IsCutOff(int verb, int first) =>
        BehindDay(verb + 1, text.Count) is var dash
        && dash < text.Count
        && IsBreak(text[dash])
        && text.QuotationAt(dash) < 0
        && !FollowsSpeech(verb, first)
        && FollowsClause(verb, first);

    /// <summary>Token behind "last week", "yesterday" and the like; <paramref name="first"/> where none stands.</summary>
    public int BehindDay(int first, int end)
    {
        if (first + 1 < end && text[first] is "this" or "last" && CueWords.IsTime(text[first + 1])) return first + 2;
        if (first + 2 < end && text[first] is "earlier" or "late" or "later" && BehindDay(first + 1, end) is var behind && behind > first + 1) return behind;
        return first < end && text[first] is "yesterday" or "today" or "tonight" or "then" or "later" or "afterwards" or "earlier" ? first + 1 : first;
    }

    /// <summary>Token behind "by email", "on the radio" and the like, where a comma follows; <paramref name="first"/> where none stands.</summary>
    public int BehindAdjunct(int first, int end)
    {
        if (first >= end || !NounPhraseHead.IsPreposition(text[first])) return first;
        for (var token = first + 1; token < Math.Min(end, first + LongestAdjunct); token++)
        {
            if (text[token] is ",") return clauses.HasFiniteVerb(first, token) ? first : token;
            if (text.QuotationAt(token) >= 0) return first;
        }

        return first;
    }

    /// <summary>"Hives are warm, the agency said | when …": a clause stands before the comma of the cue, and was said.</summary>
    public bool FollowsClause(int verb, int first)
    {
        for (var token = verb - 1; token > first; token--)
            if (text[token] is ",") return clauses.HasFiniteVerb(first, token);
        return false;
    }

    /// <summary>"“…,” she said | while shaking her head": speech stands before the cue.</summary>
    public bool FollowsSpeech(int verb, int first)
    {
        for (var token = verb - 1; token >= first; token--)
            if (text.QuotationAt(token) >= 0) return true;
        return false;
    }

    private static bool IsBreak(ReadOnlySpan<char> word) => word is "-" or "–" or "—";
}
