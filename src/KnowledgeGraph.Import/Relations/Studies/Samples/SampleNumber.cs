using System.Globalization;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Samples;

/// <summary>A number that may count a sample: "1,140", "1.2 million", "1.4million", "one million".</summary>
/// <param name="Value">How many.</param>
/// <param name="End">The token behind it.</param>
/// <param name="IsMillions">True where it is told in millions, which no age and no year is.</param>
internal readonly record struct SampleNumber(int Value, int End, bool IsMillions)
{
    /// <summary>Greatest age: "over 65 women" may tell an age, "over 25,000 women" cannot.</summary>
    public const int OldestAge = 120;

    // Counts of four figures come with a comma more often than years do without.
    private const int FirstYear = 1950;
    private const int LastYear = 2049;

    /// <summary>What may stand between a group's preposition and its number: "of | more than 1,140 people".</summary>
    private static readonly string[] Roughly =
        ["about", "around", "some", "nearly", "almost", "over", "more", "than", "just", "the", "a", "approximately", "at", "least", "under", "another", "further"];

    /// <summary>Numbers in words before "million".</summary>
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The number that begins at a token, or null.</summary>
    public static SampleNumber? At(LexicalText text, int token)
    {
        var isMillions = text.IsWord(token + 1, "million");
        if (text[token] is not [>= '0' and <= '9', ..]) return isMillions && Word(text, token) is { } ones ? new SampleNumber(ones * 1_000_000, token + 2, true) : null;
        var isGlued = text[token].EndsWith("million", StringComparison.OrdinalIgnoreCase);
        var value = isGlued ? Millions(text[token][..^"million".Length]) : isMillions ? Millions(text[token]) : Figures(text[token]);
        return value is { } count ? new SampleNumber(count, token + (isMillions ? 2 : 1), isMillions || isGlued) : null;
    }

    /// <summary>"than | 1,140": the last token before a number that is no word of how exact it is.</summary>
    public static int Before(LexicalText text, int number)
    {
        var at = number - 1;
        while (text.IsAny(at, Roughly)) at--;
        return at;
    }

    /// <summary>"and | about 1,140": the first token from one on that is no such word.</summary>
    public static int From(LexicalText text, int token)
    {
        while (text.IsAny(token, Roughly)) token++;
        return token;
    }

    /// <summary>"of June | 2016 Older people": the year of a date.</summary>
    public bool IsYear(LexicalText text, int at) =>
        !IsMillions && (text.Is(at - 1, WordClass.Calendar) || (text[at].Length == 4 && Value is >= FirstYear and <= LastYear));

    private static int? Word(LexicalText text, int token)
    {
        for (var value = 1; value < Words.Length; value++)
            if (text.IsWord(token, Words[value])) return value;
        return null;
    }

    /// <summary>"1.93 | million": the whole number.</summary>
    private static int? Millions(ReadOnlySpan<char> word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var millions) && millions is > 0 and < 2000
            ? (int)(millions * 1_000_000)
            : null;

    private static int? Figures(ReadOnlySpan<char> word)
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
}
