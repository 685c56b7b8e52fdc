using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Samples;

/// <summary>Reads how many people or animals took part in a study: a count in a sentence that speaks of the research, and neither of a population at large nor of years ago.</summary>
internal static class SampleSize
{
    private const int Fewest = 5;

    /// <summary>Tokens between a verb that tells a result and a number in it.</summary>
    private const int LongestResult = 25;

    /// <summary>Tokens between a verb of looking and its number: "examined electronic health records of | 1.9 million".</summary>
    private const int NearVerb = 7;

    /// <summary>Tokens between those who get something and the verb: "gave the salt to | 187 bathers".</summary>
    private const int NearGift = 4;

    /// <summary>Tokens from a share to its base: "3 women in | 1,000".</summary>
    private const int LongestShare = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Examined = Set("examined");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Given = Set("given");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Everywhere = Set("everywhere");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Told = Set("told");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Taken = Set("taken");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Looking = Set("looking");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measures = Set("measure");

    /// <summary>What those who take part get or do over and over: "200 | milligrams a day".</summary>
    private static readonly string[] Doses =
    [
        "once", "twice", "times", "mg", "g", "ml", "milligrams", "micrograms", "grams", "units", "minutes", "hours", "glasses", "cups", "drinks", "cigarettes",
        "portions", "servings", "tablets", "pills", "calories"
    ];

    /// <summary>What makes a number before it a share, a range or a rate: "60 | percent of women".</summary>
    private static readonly string[] NoCountBehind = ["%", "percent", "per", "-", "in", "million", "out"];

    /// <summary>The count that a noun closes ("1,140 people", "50 older women"), further groups beside it added, or null.</summary>
    public static int? At(LexicalText text, int noun)
    {
        if (!CountedNoun.Is(text, noun) || NumberBefore(text, noun) is not (>= 0 and var first) || CountAt(text, first) is not { } count) return null;
        return SpeaksOfResearch(text, first, noun) ? SampleArms.Sum(text, first, noun, count) : null;
    }

    private static bool SpeaksOfResearch(LexicalText text, int number, int noun)
    {
        var sentence = text.Sentence(noun).Tokens;
        bool research = false, given = false, isPast = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Everywhere.Contains(text[i]) || IsRate(text, i)) return false;
            research |= text.Is(i, WordClass.Study | WordClass.Team) || Examined.Contains(text[i]) || (text.IsWord(i, "took") && text.IsWord(i + 1, "part"));
            given |= i >= number - NearGift && i <= noun + NearGift && Given.Contains(text[i]) && !text.IsWord(i + 1, "to");
            isPast |= IsPastTime(text, i);
        }

        // "They found that of 1,140 women most sang."
        research |= text.IsWord(SampleNumber.Before(text, number), "of") && text.IsAny(SampleNumber.Before(text, number) - 1, "found", "that", "showed");
        return research || (given && !isPast);
    }

    /// <summary>"in the | 1980s", "last | winter": a time at which many were given something without research.</summary>
    private static bool IsPastTime(LexicalText text, int at) =>
        text[at] is [>= '1' and <= '2', _, _, '0', 's'] || (text.IsWord(at, "last") && (text.Is(at + 1, WordClass.Calendar) || text.IsAny(at + 1, "year", "winter", "summer", "spring", "autumn")));

    /// <summary>"each | year", "a | day": how many a time, over and over; "twice a | week", "200 milligrams a | day" tell how often and how much for each.</summary>
    private static bool IsRate(LexicalText text, int at) => text.IsAny(at, "year", "day", "week")
        && (text.IsAny(at - 1, "each", "every", "per") || text.IsWord(at - 1, "a")) && !text.IsAny(at - 2, Doses);

    /// <summary>
    /// The count at a token of whatever a study is told to have looked at: "involved 187 | footballers", "data from 1.2 million | Swedish men"; null where no verb of
    /// looking stands near before it, or what follows is a measure, a time or other studies. Weaker than <see cref="At"/>: to be asked where that finds nothing.
    /// </summary>
    public static int? LookedAt(LexicalText text, int number)
    {
        if (SampleNumber.At(text, number) is not { Value: >= Fewest } count || IsNoCount(text, number, count.End)) return null;
        if (!count.IsMillions && (count.IsYear(text, number) || count.Value <= SampleNumber.OldestAge && !IsPlain(text, number))) return null;
        var noun = CountedNoun.AnyBehind(text, count.End);
        if (noun < 0 || IsMeasure(text, noun) || text.IsAny(noun + 1, "of", "per", "a", "each")) return null;
        var at = SampleNumber.Before(text, number);
        if (text.IsAny(at, "of", "on", "among", "involving") && text.IsAny(at - 1, "study", "trial", "survey", "analysis", "tests", "experiments")) return count.Value;
        for (var before = at; before > at - NearVerb && before >= text.Sentence(number).Tokens.First; before--)
        {
            if (Told.Contains(text[before]) || text[before] is ",") return null;
            if (IsLooking(text, before)) return SampleArms.Sum(text, number, noun, count.Value);
        }

        return null;
    }

    /// <summary>"| involved", "by | following"; "following 187 complaints" tells what was before.</summary>
    private static bool IsLooking(LexicalText text, int verb) => Looking.Contains(text[verb]) || (text.IsWord(verb, "following") && text.IsAny(verb - 1, "by", "after", "were", "been"));

    /// <summary>Small numbers count only right behind a verb, or by its "of" or "from": what stands further off is an age, a score, an item of a list.</summary>
    private static bool IsPlain(LexicalText text, int number) => Looking.Contains(text[number - 1]) || text.IsAny(number - 1, "of", "from", "on");

    /// <summary>True where the words around a number make it a share, a sum, an age or the base of a rate: "£| 40", "0.6 per | 100 infants", "4 out of every | 100".</summary>
    public static bool IsNoCount(LexicalText text, int number, int end) =>
        text.IsAny(number - 1, "$", "£", "€", "aged", "age", "every", "if", "per", "-") || text.IsAny(end, NoCountBehind) || IsBaseOfRate(text, number);

    /// <summary>"one in | 100 women", "3 women in | 1,000"; "tested the salt in | 144 women" counts them.</summary>
    private static bool IsBaseOfRate(LexicalText text, int number)
    {
        if (!text.IsWord(number - 1, "in")) return false;
        if (text[number] is ['1', .. var rest] && rest.Trim("0,").IsEmpty) return true;
        for (var at = number - 2; at > number - LongestShare; at--)
            if (text.Tag(at) == PosTag.CD || text[at] is [>= '0' and <= '9', ..] || text.IsAny(at, "one", "half")) return true;
        return text.Has(number - 1, TokenShape.SentenceStart) || text[number].Length == 4;
    }

    /// <summary>True for what a study counts without looking at it: "years", "hospitals".</summary>
    public static bool IsMeasure(LexicalText text, int noun) => Measures.Contains(text[noun]);

    /// <summary>The number before a noun, near or behind longer words that describe it, or -1.</summary>
    private static int NumberBefore(LexicalText text, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (text.Has(i + 1, TokenShape.SentenceStart)) return -1;
            if (text[i] is [>= '0' and <= '9', ..]) return i;
            if (!text.Has(i, TokenShape.Word)) break;
        }

        return CountedNoun.NumberBefore(text, noun);
    }

    private static int? CountAt(LexicalText text, int number)
    {
        if (SampleNumber.At(text, number) is not { Value: >= Fewest, IsMillions: false } count || IsNoCount(text, number, count.End)) return null;
        if (text.IsWord(number - 1, "of") && text.IsAny(number - 2, "age", "ages")) return null;
        if (IsResult(text, number)) return null;
        return count.IsYear(text, number) || (count.Value <= SampleNumber.OldestAge && text.IsWord(number - 1, "over")) ? null : count.Value;
    }

    /// <summary>"found that baths helped about | 18,000 people": how many it is said to hold for.</summary>
    private static bool IsResult(LexicalText text, int count)
    {
        var at = SampleNumber.Before(text, count);
        if (Taken.Contains(text[at])) return false;
        for (; at >= Math.Max(text.Sentence(count).Tokens.First, count - LongestResult); at--)
            if (Told.Contains(text[at])) return true;
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(SampleSize), "sample-size.txt", section);
}
