using System.Globalization;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Reads calendar dates out of tokens.</summary>
internal static class DateExpression
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads a date with its year that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="limit">Index behind the last token to look at.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="day">The day, or null where day and month cannot be told apart (3/4/2016, without a clock that tells).</param>
    public static bool TryRead(TokenizedText text, int token, int limit, out int end, out DateOnly? day)
    {
        end = token;
        day = null;
        var first = text[token];
        if (first.Length > 4 && char.IsAsciiDigit(first[0])) return TryNumeric(first, IsBeforeHalfDayClock(text, token, limit), ref end, out day);
        int month, number, at;
        if (TryDayOfMonth(first, out number))
        {
            at = SkipMarks(text, token + 1, limit, "of");
            if (at >= limit || !TryMonth(text[at], out month)) return false;
        }
        else if (TryMonth(first, out month))
        {
            at = SkipMarks(text, token + 1, limit, ".");
            if (at >= limit || !TryDayOfMonth(text[at], out number)) return false;
        }
        else
        {
            return false;
        }

        at = SkipMarks(text, at + 1, limit, ".");
        if (at >= limit || !TryYear(text[at], out var year) || number > DateTime.DaysInMonth(year, month)) return false;
        end = at + 1;
        day = new DateOnly(year, month, number);
        return true;
    }

    /// <summary>Number of the month a word names, in full or by three letters or more.</summary>
    public static bool TryMonth(ReadOnlySpan<char> word, out int month)
    {
        month = 0;
        if (word.Length > 3 && word[^1] == '.') word = word[..^1];
        if (word.Length is < 3 or > 9 || !char.IsAsciiLetterUpper(word[0])) return false;
        for (var index = 0; index < Months.Length; index++)
        {
            if (!Months[index].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (word.Length > 4 && word.Length < Months[index].Length) return false;
            month = index + 1;
            return true;
        }

        return false;
    }

    private static int SkipMarks(TokenizedText text, int token, int limit, string word)
    {
        while (token < limit && (text[token] is "," or "-" or "/" || text[token].SequenceEqual(word))) token++;
        return token;
    }

    private static bool TryDayOfMonth(ReadOnlySpan<char> word, out int day)
    {
        day = 0;
        if (word.Length is 0 or > 4) return false;
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private static bool TryYear(ReadOnlySpan<char> word, out int year)
    {
        year = 0;
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2099;
    }

    /// <summary>"4/3/2016 7:17:19 PM": whoever writes the clock so, to the second, writes the month first.</summary>
    private static bool IsBeforeHalfDayClock(TokenizedText text, int token, int limit) =>
        token + 2 < limit && text[token + 1].Count(':') == 2 && char.IsAsciiDigit(text[token + 1][0])
        && (text[token + 2].Equals("am", StringComparison.OrdinalIgnoreCase) || text[token + 2].Equals("pm", StringComparison.OrdinalIgnoreCase));

    /// <summary>2016-03-15, 23/03/2017, 3/23/2017; 4/3/2016 where it is known that the month comes first.</summary>
    private static bool TryNumeric(ReadOnlySpan<char> word, bool monthFirst, ref int end, out DateOnly? day)
    {
        day = null;
        Span<Range> parts = stackalloc Range[4];
        var separator = word.IndexOfAny('/', '-', '.');
        if (separator < 0 || word.Split(parts, word[separator]) != 3) return false;
        Span<int> numbers = stackalloc int[3];
        for (var index = 0; index < numbers.Length; index++)
        {
            if (!int.TryParse(word[parts[index]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index])) return false;
        }

        var (year, month, number) = numbers[0] >= 1900 ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0]);
        if (year is < 1900 or > 2099) return false;
        if (monthFirst && numbers[0] <= 12) (month, number) = (number, month);
        var ambiguous = !monthFirst && numbers[0] <= 12 && month <= 12 && number != month;
        if (month > 12) (month, number) = (number, month);
        if (month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        end++;
        if (!ambiguous) day = new DateOnly(year, month, number);
        return true;
    }
}
