using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Reads how many people or animals took part in a study: a count in a sentence that speaks of the research, and neither of a population at large nor of years ago.</summary>
internal static class SampleSize
{
    private const int Fewest = 5;

    /// <summary>Greatest age: "over 65 women" may tell an age, "over 25,000 women" cannot.</summary>
    private const int OldestAge = 120;

    /// <summary>Tokens between a verb that tells a result and a number in it.</summary>
    private const int LongestResult = 25;

    /// <summary>Tokens between a verb of looking and its number: "examined electronic health records of | 1.9 million".</summary>
    private const int NearVerb = 7;

    /// <summary>Tokens between a number and its noun: "187 professional male | footballers".</summary>
    private const int LongestKind = 3;

    // Counts of four figures come with a comma more often than years do without.
    private const int FirstYear = 1950;
    private const int LastYear = 2049;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Set("counted");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Examined = Set("examined");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Everywhere = Set("everywhere");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Told = Set("told");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Taken = Set("taken");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Looking = Set("looking");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measures = Set("measure");

    /// <summary>What may stand between a group's preposition and its number: "of | more than 1,140 people".</summary>
    private static readonly string[] Roughly = ["about", "around", "some", "nearly", "almost", "over", "more", "than", "just", "the", "a", "approximately", "at", "least"];

    /// <summary>What makes a number before it a share, a range or a rate: "60 | percent of women".</summary>
    private static readonly string[] NoCountBehind = ["%", "percent", "per", "-", "in", "million", "out"];

    /// <summary>The count that a noun closes ("1,140 people", "50 older women"), or null.</summary>
    public static int? At(LexicalText text, int noun)
    {
        if (!Counted.Contains(text[noun]) || CountBefore(text, noun) is not { } count) return null;
        return SpeaksOfResearch(text, noun) ? count : null;
    }

    private static bool SpeaksOfResearch(LexicalText text, int noun)
    {
        var sentence = text.Sentence(noun).Tokens;
        var research = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Everywhere.Contains(text[i]) || IsRate(text, i)) return false;
            research |= text.Is(i, WordClass.Study | WordClass.Team) || Examined.Contains(text[i]);
        }

        return research;
    }

    /// <summary>"each | year", "a | day": how many a time, over and over; "twice a | week" tells how often.</summary>
    private static bool IsRate(LexicalText text, int at) => text.IsAny(at, "year", "day", "week")
        && (text.IsAny(at - 1, "each", "every", "per") || (text.IsWord(at - 1, "a") && !text.IsAny(at - 2, "once", "twice", "times")));

    /// <summary>
    /// The count at a token of whatever a study is told to have looked at: "involved 187 | footballers", "data from 1.2 million | Swedish men"; null where no verb of
    /// looking stands near before it, or what follows is a measure, a time or other studies. Weaker than <see cref="At"/>: to be asked where that finds nothing.
    /// </summary>
    public static int? LookedAt(LexicalText text, int number)
    {
        if (text[number] is not [>= '0' and <= '9', ..] || text.IsAny(number - 1, "$", "£", "€", "in", "aged", "age", "every", "-")) return null;
        var isGlued = text[number].EndsWith("million", StringComparison.OrdinalIgnoreCase);
        var isMillion = text.IsWord(number + 1, "million");
        if ((isGlued ? Millions(text[number][..^"million".Length]) : isMillion ? Millions(text[number]) : Parse(text[number])) is not (>= Fewest and var value)) return null;
        if (!isMillion && !isGlued && (IsYear(text, number, value) || value <= OldestAge && !IsPlain(text, number))) return null;
        var noun = number + (isMillion ? 2 : 1);
        var last = Math.Min(noun + LongestKind, text.Sentence(number).Tokens.End);
        while (noun < last && !Counted.Contains(text[noun]) && text.Tag(noun) is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.VBN) noun++;
        if (text.Tag(noun) is not (PosTag.NNS or PosTag.NNPS) && !Counted.Contains(text[noun])) return null;
        if (Measures.Contains(text[noun]) || text.IsAny(noun + 1, "of", "per", "a", "each")) return null;
        var at = number - 1;
        while (text.IsAny(at, Roughly)) at--;
        for (var before = at; before > at - NearVerb && before >= text.Sentence(number).Tokens.First; before--)
        {
            if (Told.Contains(text[before])) return null;
            if (Looking.Contains(text[before])) return value;
        }

        return null;
    }

    /// <summary>Small numbers count only right behind a verb, or by its "of" or "from": what stands further off is an age, a score, an item of a list.</summary>
    private static bool IsPlain(LexicalText text, int number) => Looking.Contains(text[number - 1]) || text.IsAny(number - 1, "of", "from", "on");

    /// <summary>"1.93 | million": the whole number.</summary>
    private static int? Millions(ReadOnlySpan<char> word) =>
        decimal.TryParse(word, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var millions) && millions is > 0 and < 2000
            ? (int)(millions * 1_000_000)
            : null;

    private static int? CountBefore(LexicalText text, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (text.Has(i + 1, TokenShape.SentenceStart)) return null;
            var word = text[i];
            if (word.Length > 0 && char.IsAsciiDigit(word[0]))
            {
                if (text.IsWord(i - 1, "of") && text.IsAny(i - 2, "age", "ages")) return null;
                if (text.IsAny(i + 1, NoCountBehind) || text.IsAny(i - 1, "in", "$", "£", "aged", "every", "if")) return null;
                if (Parse(word) is not (>= Fewest and var value)) return null;
                if (IsResult(text, i)) return null;
                return IsYear(text, i, value) || (value <= OldestAge && text.IsWord(i - 1, "over")) ? null : value;
            }

            if (!text.Has(i, TokenShape.Word)) return null;
        }

        return null;
    }

    /// <summary>"found that baths helped about | 18,000 people": how many it is said to hold for.</summary>
    private static bool IsResult(LexicalText text, int count)
    {
        var at = count - 1;
        while (text.IsAny(at, Roughly)) at--;
        if (Taken.Contains(text[at])) return false;
        for (; at >= Math.Max(text.Sentence(count).Tokens.First, count - LongestResult); at--)
            if (Told.Contains(text[at])) return true;
        return false;
    }

    /// <summary>"of June | 2016 Older people": the year of a date.</summary>
    private static bool IsYear(LexicalText text, int at, int value) =>
        text.Is(at - 1, WordClass.Calendar) || (text[at].Length == 4 && value is >= FirstYear and <= LastYear);

    private static int? Parse(ReadOnlySpan<char> word)
    {
        var value = 0L;
        foreach (var c in word)
        {
            if (c == ',') continue;
            if (!char.IsAsciiDigit(c)) return null;
            value = (value * 10) + (c - '0');
            if (value > int.MaxValue) return null;
        }

        return (int)value;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(SampleSize), "sample-size.txt", section);
}
