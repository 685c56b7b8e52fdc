using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <content>Numbers: decimals, thousands, times, dates, telephone numbers, and the units behind them.</content>
internal ref partial struct Tokenizer
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Lists("unit");

    private int Number(int start)
    {
        if (TryAddress(start, out var end)) return Emit(start, end);
        end = EndOfDigits(start);
        if (IsLetterAt(end))
        {
            var unit = end;
            var behind = EndOfRun(end);
            if (behind - unit <= 5 && Units.Contains(text[unit..behind])) return Emit(start, unit);
            end = behind;
        }

        if (CharClasses.IsApostrophe(At(end)) && TryClitic(start, end, out var after)) return after;
        return Emit(start, end);
    }

    /// <summary>End of the digits that begin here, with the marks between them: 3,704; 1.5; 10:30; 9/11; 0131-496-0000; 2016-03-15.</summary>
    private readonly int EndOfDigits(int start)
    {
        var end = start;
        while (true)
        {
            while (IsDigitAt(end)) end++;
            if (!IsDigitAt(end + 1)) return end;
            if (text[end] is ',' or '.' or ':' or '/' or '\u00B7' or '\u066B' or '\u066C') end++;
            else if (text[end] == '-' && IsTelephoneOrDate(start, end)) end++;
            else return end;
        }
    }

    /// <summary>A hyphen inside digits is kept in groups of three or four (telephone numbers) and in ISO dates; elsewhere it is a range.</summary>
    private readonly bool IsTelephoneOrDate(int start, int hyphen)
    {
        var before = 0;
        while (hyphen - before > start && before < 5 && IsDigitAt(hyphen - before - 1)) before++;
        var after = 0;
        while (after < 5 && IsDigitAt(hyphen + 1 + after)) after++;
        if (before == 4 && after == 2) return At(hyphen + 3) == '-' && IsDigitAt(hyphen + 4);
        if (before == 2 && after == 2) return hyphen - start == 7 && text[hyphen - 3] == '-';
        return before == 3 && (after == 4 || (after == 3 && At(hyphen + 4) == '-'));
    }
}
