using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Outsiders;

/// <summary>Words of who judges research from outside: "X welcomed the findings", "X said the study was striking", "X said it was shocking that …".</summary>
internal static class JudgingCues
{
    private const int Reach = 24;

    /// <summary>Tokens between a verb of speech and the study it judges.</summary>
    private const int LongestOpening = 5;

    /// <summary>What an outsider does to findings: "X | welcomed the findings".</summary>
    private static readonly string[] JudgingVerbs = ["welcomed", "praised", "hailed", "criticised", "criticized", "dismissed", "questioned", "applauded"];

    /// <summary>The same told of the findings, and what else is done to research by others: "the study was | challenged by X".</summary>
    private static readonly string[] PassiveVerbs = [.. JudgingVerbs, "challenged", "disputed", "backed", "endorsed", "attacked", "supported"];

    /// <summary>Tokens from the research to the name of who judges it.</summary>
    private const int LongestPassive = 8;

    /// <summary>What who speaks after others does: "X | agreed that", "X | echoed her concerns".</summary>
    private static readonly string[] Agreeing = ["agreed", "agrees", "concurred", "echoed", "echoes"];

    /// <summary>What an outsider finds in research: "identified some | weaknesses".</summary>
    private static readonly string[] Faults = ["weaknesses", "flaws", "shortcomings", "drawbacks"];

    /// <summary>How news strikes who hears of it: "it was | shocking that".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Astonishing = Set("astonishing");

    /// <summary>What may stand before a verdict: "was | extremely well done".</summary>
    private static readonly string[] Degrees = ["very", "really", "extremely", "potentially", "quite", "well", "a", "an"];

    /// <summary>How outsiders judge research: "the study was | robust".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verdicts = Set("verdict");

    /// <summary>"X welcomed the findings", "X said the study was striking", "X said of the findings": the verb of one who judges research from outside, or -1.</summary>
    public static int Of(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text[i] is "“" or "\"" || index.NameAt(i) == NameKind.Person) return -1;
            if (text.IsAny(i, JudgingVerbs) && BehindResearch(text, i + 1) > 0) return i;
            if (Agrees(text, i) || FindsFault(text, i)) return i;
            if (!text.Is(i, WordClass.Speech)) continue;
            if (text.IsWord(i + 1, "of") && BehindResearch(text, i + 2) > 0) return i;
            if (text.IsWord(i + 1, "it") && text.IsAny(i + 2, "was", "is") && IsAstonished(text, i + 3)) return i;
            var at = i + 1;
            while (at < i + LongestOpening && OpensReport(index, at)) at++;
            if (BehindResearch(text, at) is > 0 and var verb && text.IsAny(verb, "was", "were", "is", "are") && IsVerdict(text, verb + 1)) return i;
        }

        return -1;
    }

    /// <summary>"the study was welcomed by | X", "the findings were criticised by Dr | X": the verb before a name, or -1.</summary>
    public static int Before(MentionIndex index, int first)
    {
        var text = index.Text;
        if (!text.IsWord(first - 1, "by") || !text.IsAny(first - 2, PassiveVerbs)) return -1;
        for (var i = first - 3; i > first - LongestPassive && i >= 0 && text.Has(i, TokenShape.Word); i--)
        {
            if (text.Is(i, WordClass.Study) || text.IsWord(i, "findings")) return first - 2;
        }

        return -1;
    }

    /// <summary>"She | agreed that": the verb of who speaks after others, right behind a pronoun, or -1.</summary>
    public static int OfPronoun(LexicalText text, int end) => Agrees(text, end) ? end : -1;

    /// <summary>"agreed that", "agreed with", "echoed"; "agreed to take part" is no view.</summary>
    private static bool Agrees(LexicalText text, int at) =>
        text.IsAny(at, Agreeing) && text.Tag(at) is PosTag.VBD or PosTag.VBZ && !text.IsAny(at + 1, "to", "on", "between", ".");

    /// <summary>"identified some weaknesses", "pointed to flaws".</summary>
    private static bool FindsFault(LexicalText text, int at)
    {
        if (!text.IsAny(at, "identified", "found", "pointed", "highlighted", "saw", "noted", "spotted")) return false;
        for (var i = at + 1; i < at + 5 && text.Has(i, TokenShape.Word); i++)
        {
            if (text.IsAny(i, Faults)) return true;
        }

        return false;
    }

    /// <summary>"said | that the study", "told | the Herald the study": what stands between the verb and the research; "the" before it is part of it.</summary>
    private static bool OpensReport(MentionIndex index, int at) =>
        (index.Text.IsAny(at, "that", "the") && !index.Text.Is(at + 1, WordClass.Study)) || index.NameAt(at) is NameKind.Organisation;

    /// <summary>The token behind "the study", "these new findings", or 0.</summary>
    private static int BehindResearch(LexicalText text, int at)
    {
        if (!text.IsAny(at, "the", "this", "these", "such")) return 0;
        for (var i = at + 1; i < at + 4; i++)
        {
            if (text.Is(i, WordClass.Study) || text.IsAny(i, "findings", "results", "finding")) return i + 1;
            if (!text.Has(i, TokenShape.Word)) return 0;
        }

        return 0;
    }

    /// <summary>"said it was | shocking that …": how news of a result strikes who hears of it.</summary>
    private static bool IsAstonished(LexicalText text, int at)
    {
        while (text.IsAny(at, "very", "really", "extremely", "quite", "deeply", "not")) at++;
        return Astonishing.Contains(text[at]) && text.IsAny(at + 1, "that", "to", "how");
    }

    /// <summary>"the study was | very well designed", "the findings are “ | striking”".</summary>
    private static bool IsVerdict(LexicalText text, int at)
    {
        while (text.IsAny(at, Degrees) || text[at] is "“" or "\"" or "‘" or "'") at++;
        return Verdicts.Contains(text[at]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(JudgingCues), "judging-words.txt", section);
}
