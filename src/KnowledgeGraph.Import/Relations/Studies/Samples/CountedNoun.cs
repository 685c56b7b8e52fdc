using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Samples;

/// <summary>Finds the noun that a number counts, behind whatever describes it: "1,412 young and middle-aged Danish | men", "8,412 12-year-| olds".</summary>
internal static class CountedNoun
{
    /// <summary>Tokens between a number and its noun.</summary>
    private const int LongestKind = 9;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = WordLists.Set(typeof(SampleSize), "sample-size.txt", "counted");

    /// <summary>True for who takes part or what is counted: "people", "12-year-| olds".</summary>
    public static bool Is(LexicalText text, int token) => Counted.Contains(text[token]) || YearOlds(text, token) < token;

    /// <summary>"| 12-year-olds": the first token of the noun, itself for any other.</summary>
    public static int YearOlds(LexicalText text, int token) =>
        text.IsWord(token, "olds") && text.IsHyphen(token - 1) && text.IsWord(token - 2, "year") && text.IsHyphen(token - 3) ? token - 4 : token;

    /// <summary>The first noun of those who take part behind a number, or -1.</summary>
    /// <param name="text">The article.</param>
    /// <param name="end">The token behind the number.</param>
    public static int Behind(LexicalText text, int end) => Behind(text, end, false);

    /// <summary>The same for any noun in the plural.</summary>
    public static int AnyBehind(LexicalText text, int end) => Behind(text, end, true);

    /// <summary>The number before a noun of those who take part, behind more than a word or two, or -1: "| 1,412 young and middle-aged Danish men".</summary>
    public static int NumberBefore(LexicalText text, int noun)
    {
        var first = Math.Max(text.Sentence(noun).Tokens.First, YearOlds(text, noun) - LongestKind - 1);
        for (var i = YearOlds(text, noun) - 1; i >= first; i--)
        {
            if (SampleNumber.At(text, i) is { } number) return Behind(text, number.End) == noun ? i : -1;
            if (!Describes(text, i) && !Joins(text, i)) return -1;
        }

        return -1;
    }

    private static int Behind(LexicalText text, int end, bool isAny)
    {
        var last = Math.Min(end + LongestKind, text.Sentence(end - 1).Tokens.End - 1);
        for (var i = end; i <= last; i++)
        {
            if (text[i] is [>= '0' and <= '9', ..] && YearOlds(text, i + 4) == i) return i + 4;
            if (Counted.Contains(text[i]) || (isAny && text.Tag(i) is PosTag.NNS or PosTag.NNPS)) return i;
            if (!Describes(text, i) && !(i > end && Joins(text, i))) return -1;
        }

        return -1;
    }

    /// <summary>"1,412 | young", "1,412 middle|-|aged", "112 | at-risk".</summary>
    private static bool Describes(LexicalText text, int at) => text.IsHyphen(at) || text.IsHyphen(at + 1)
        || (text.Has(at, TokenShape.Word) && text.Tag(at) is PosTag.JJ or PosTag.JJR or PosTag.NN or PosTag.NNP or PosTag.VBN or PosTag.VBG or PosTag.RB);

    /// <summary>"young | and middle-aged", "young|, healthy": what joins two adjectives.</summary>
    private static bool Joins(LexicalText text, int at) =>
        (text[at] is "," || text.IsAny(at, "and", "or")) && IsAdjective(text, at - 1) && IsAdjective(text, at + 1);

    /// <summary>"middle-| aged", "| mostly rural", "| Danish", "middle | aged"; a plain noun before a comma ends a phrase.</summary>
    private static bool IsAdjective(LexicalText text, int at) => text.Tag(at) is PosTag.JJ or PosTag.JJR or PosTag.VBN or PosTag.RB
        || text.IsHyphen(at + 1) || text.IsHyphen(at - 1) || text.IsAny(at, "middle", "aged");
}
