using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>Phrases of when and where something was said that open a sentence without a comma behind them: "In December | Jane Doe said", "In a statement | Acme said".</summary>
internal static class OpeningAdjunct
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months =
        WordLists.Set(typeof(Words), "calendar.txt", "month", StringComparer.Ordinal);

    /// <summary>What words are put in: "in a | statement", "in a linked | editorial".</summary>
    private static readonly string[] Vessels =
        ["statement", "email", "e-mail", "interview", "letter", "editorial", "commentary", "blog", "report", "release", "tweet", "speech", "paper", "article"];

    /// <summary>Token behind such a phrase that a preposition opens; -1 where none does.</summary>
    /// <param name="text">The article.</param>
    /// <param name="preposition">Token of the preposition.</param>
    /// <param name="limit">Token that the phrase may reach up to.</param>
    public static int End(AttributionText text, int preposition, int limit)
    {
        if (!(text.Is(preposition, "in") || text.Is(preposition, "on") || text.Is(preposition, "at"))) return -1;
        var end = preposition + 1;
        if (text.Is(end, "a") || text.Is(end, "an"))
        {
            while (++end < limit && text.MentionAt(end) < 0 && text.TagAt(end) is PosTag.JJ or PosTag.VBN or PosTag.NN && !IsVessel(text, end)) { }
            return end < limit && IsVessel(text, end) ? end + 1 : -1;
        }

        var known = false;
        for (; end < limit && (IsTime(text, end) || (text.MentionAt(end) < 0 && text[end] is "last" or "this" or "early" or "late")); end++) known |= IsTime(text, end);
        return known ? end : -1;
    }

    private static bool IsVessel(AttributionText text, int token) => Array.Exists(Vessels, vessel => text.Is(token, vessel));

    private static bool IsTime(AttributionText text, int token) =>
        text.MentionAt(token) < 0
        && (CueWords.IsTime(text[token]) || IsYear(text[token]) || Months.Contains(text[token]));

    private static bool IsYear(ReadOnlySpan<char> word) => word is ['1' or '2', '0' or '9', >= '0' and <= '9', >= '0' and <= '9'];
}
