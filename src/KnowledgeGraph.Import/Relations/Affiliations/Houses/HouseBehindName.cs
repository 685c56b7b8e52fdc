using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Affiliations.Houses;

/// <summary>Constructions that name somebody and then the house: "X, who works at Y", "X runs Y", "X, MD, of Y", "X (Y, Lund)".</summary>
internal static class HouseBehindName
{
    private const int LongestClause = 12;

    /// <summary>What somebody does to the house itself: "X | runs Y".</summary>
    private static readonly string[] Heads = ["runs", "heads", "chairs", "directs", "owns", "advises", "co-directs", "co-founded"];

    /// <summary>What people do at their house: "X, who | lectures at Y".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Works = Set("work");

    /// <summary>What those who do a study did at their house: "X, who | ran the tests at Y".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Did = Set("study");

    /// <summary>The mention of whom a house behind belongs to, or -1.</summary>
    public static int Of(MentionIndex index, TokenRange house)
    {
        var at = index.Text.IsWord(house.First - 1, "the") ? house.First - 2 : house.First - 1;
        if (BehindDegrees(index, at) is >= 0 and var doctor) return doctor;
        if (InBrackets(index, house) is >= 0 and var listed) return listed;
        return InClause(index, at);
    }

    /// <summary>"X, MD, PhD, | of Y".</summary>
    private static int BehindDegrees(MentionIndex index, int at)
    {
        var text = index.Text;
        if (!text.IsAny(at, "of", "from", "at", "with") || text[at - 1] is not ",") return -1;
        var i = at - 2;
        if (!text.Is(i, WordClass.PostNominal)) return -1;
        while (text.Is(i, WordClass.PostNominal) && text[i - 1] is ",") i -= 2;
        return Named(index, i);
    }

    /// <summary>"X (| Y, Lund)".</summary>
    private static int InBrackets(MentionIndex index, TokenRange house)
    {
        var text = index.Text;
        if (text[house.First - 1] is not "(") return -1;
        var end = house.End;
        if (text[end] is "," && index.NameAt(end + 1) == NameKind.Place) end = index.Mentions[index.At(end + 1)].Tokens.End;
        return text[end] is ")" ? Named(index, house.First - 2) : -1;
    }

    /// <summary>"X, who works at | Y", "X runs | Y", "she works at | Y".</summary>
    private static int InClause(MentionIndex index, int at)
    {
        var text = index.Text;
        for (var i = at; i > at - LongestClause && !text.Has(i + 1, TokenShape.SentenceStart); i--)
        {
            if (text.IsWord(i, "who")) return IsWork(text, i + 1, at) ? Named(index, text[i - 1] is "," or "–" or "—" ? i - 2 : i - 1) : -1;
            if (index.At(i) >= 0 && index.KindOf(index.Mentions[index.At(i)]) == NameKind.Person) return IsWork(text, i + 1, at) ? index.At(i) : -1;
            if (index.NameAt(i) is not null || !(text.Has(i, TokenShape.Word) || text.IsHyphen(i)) || text.Is(i, WordClass.Speech)) return -1;
        }

        return -1;
    }

    /// <summary>"works | at", "divides her week | between", "runs": what somebody does for a living, from the verb to the word before the house.</summary>
    private static bool IsWork(LexicalText text, int verb, int last)
    {
        if (text.IsAny(verb, "now", "also", "currently", "both")) verb++;
        if (text.IsAny(last, "both")) last--;
        if (verb == last) return text.IsAny(verb, Heads) && (text.IsWord(verb - 1, "who") || text.Tag(verb) is PosTag.VBZ or PosTag.VBD or PosTag.VBP);
        if (text.IsAny(verb, "is", "was") && text.IsAny(verb + 1, "based", "working", "employed")) return last == verb + 2 && text.IsAny(last, "at", "with", "in");
        if (text.IsWord(verb, "is") && last == verb + 1) return text.IsAny(last, "from", "with", "at");
        if (text.IsAny(verb, "moved", "belongs")) return last == verb + 1 && text.IsWord(last, "to");
        if (text.IsAny(verb, "divides", "splits")) return text.IsWord(last, "between");
        if (text.IsAny(verb, "sits", "serves")) return text.IsWord(last, "of") && text.IsAny(last - 1, "council", "board", "committee", "panel") && text.IsWord(verb + 1, "on");
        if (text.IsAny(verb, "works", "worked", "volunteers")) return last == verb + 1 ? text.IsAny(last, "at", "for", "with") : text.IsWord(last, "at");
        if (text.IsWord(verb, "holds")) return text.IsAny(last, "at", "with") && text.IsAny(last - 1, "appointment", "post", "position", "chair", "professorship", "appointments");
        return text.IsWord(last, "at") && (Works.Contains(text[verb]) || Did.Contains(text[verb]));
    }

    /// <summary>The named person whose mention ends with a token, or -1.</summary>
    private static int Named(MentionIndex index, int token) =>
        index.NameAt(token) == NameKind.Person && index.Mentions[index.At(token)].Tokens.End == token + 1 ? index.At(token) : -1;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(HouseBehindName), "work-at-houses.txt", section);
}
