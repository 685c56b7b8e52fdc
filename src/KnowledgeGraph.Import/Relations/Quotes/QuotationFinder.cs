using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Finds everything that stands between quotation marks, line by line, in one pass over the characters.</summary>
/// <remarks>
/// A quotation inside another one is part of it. A quotation left open at the end of its line ends there; where the next
/// line opens with a mark, or holds a closing mark without an opening one, the speech goes on and that line is a quotation of its own.
/// </remarks>
internal static class QuotationFinder
{
    // Furniture may stand between a line left open and the line that closes it.
    private const int LinesToTheClosingMark = 3;

    // What is shorter in front of a lone closing mark is a measure or a misprint.
    private const int FewestCharacters = 20;

    /// <summary>All quotations of a text, in text order, without overlap.</summary>
    public static ImmutableArray<Quotation> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var carried = new Carried(false, false, int.MinValue);
        var line = 0;
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) carried = ScanLine(text, start, end, line, carried, found);
            start = end + 1;
        }

        return found.ToImmutable();
    }

    private readonly record struct Carried(bool IsOpen, bool IsSingle, int Line);

    private static Carried ScanLine(string text, int start, int end, int line, Carried carried, ImmutableArray<Quotation>.Builder found)
    {
        var first = start;
        while (char.IsWhiteSpace(text[first])) first++;
        var goesOn = carried.IsOpen && OpensWith(text, first, carried.IsSingle);
        var at = first;
        if (carried.IsOpen && !goesOn && line - carried.Line <= LinesToTheClosingMark && LoneCloser(text, first, end, carried.IsSingle) is var closer and >= 0)
        {
            Add(text, first, closer, first, closer + 1, line, carried.IsSingle, closed: true, continues: true, opensLine: true, found);
            at = closer + 1;
        }
        else if (!carried.IsOpen && ForgottenOpener(text, first, end) is var last and >= 0)
        {
            Add(
                text,
                first,
                last,
                first,
                last + 1,
                line,
                single: QuotationMarks.DoubleLength(text, last) == 0,
                closed: true,
                continues: false,
                opensLine: true,
                found);
            at = last + 1;
        }
        else if (carried.IsOpen && !goesOn && LeavesOpen(carried, line))
        {
            // A line of furniture between: the closing mark may still come.
            var state = ScanMarks(text, at, first, end, line, continues: false, found);
            return state.IsOpen ? state : HasMark(text, first, end) ? default : carried;
        }

        return ScanMarks(text, at, first, end, line, goesOn, found);
    }

    private static bool LeavesOpen(Carried carried, int line) => line - carried.Line < LinesToTheClosingMark;

    private static Carried ScanMarks(string text, int at, int first, int end, int line, bool continues, ImmutableArray<Quotation>.Builder found)
    {
        while (at < end)
        {
            var length = QuotationMarks.DoubleLength(text, at);
            if (length > 0 && QuotationMarks.OpensDouble(text, at, length))
            {
                var inner = at + length;
                var close = NextDouble(text, inner, end);
                var closed = close < end && QuotationMarks.ClosesDouble(text, close, QuotationMarks.DoubleLength(text, close));
                var outerEnd = closed ? close + QuotationMarks.DoubleLength(text, close) : close;
                Add(text, inner, close, at, outerEnd, line, single: false, closed, continues && at == first, at == first, found);
                if (close == end) return new Carried(true, false, line);
                at = outerEnd;
            }
            else if (length == 0 && QuotationMarks.OpensSingle(text, at))
            {
                var close = SingleQuotation.FindEnd(text, at, end, at == first);
                if (close == SingleQuotation.None)
                {
                    at++;
                    continue;
                }

                var closed = close < end;
                Add(text, at + 1, close, at, closed ? close + 1 : close, line, single: true, closed, continues && at == first, at == first, found);
                if (!closed) return new Carried(true, true, line);
                at = close + 1;
            }
            else
            {
                at += Math.Max(1, length);
            }
        }

        return default;
    }

    private static int NextDouble(string text, int at, int end)
    {
        while (at < end)
        {
            var length = QuotationMarks.DoubleLength(text, at);
            if (length > 0 && text[at] is not ('\'' or '’' or '‘')) return at;
            if (length > 0 && !QuotationMarks.OpensDouble(text, at, length)) return at;
            at += Math.Max(1, length);
        }

        return end;
    }

    private static bool OpensWith(string text, int at, bool single)
    {
        var length = QuotationMarks.DoubleLength(text, at);
        return single ? length == 0 && QuotationMarks.OpensSingle(text, at) : length > 0 && text[at] is not '”';
    }

    // Where the first mark of a line closes, the line's beginning belongs to the speech left open before it.
    private static int LoneCloser(string text, int at, int end, bool single)
    {
        for (; at < end; at++)
        {
            var length = QuotationMarks.DoubleLength(text, at);
            if (single)
            {
                if (length > 0 || QuotationMarks.OpensSingle(text, at)) return -1;
                if (QuotationMarks.ClosesSingle(text, at) && text[at - 1] is '.' or ',' or '?' or '!') return at;
            }
            else if (length > 0)
            {
                return QuotationMarks.OpensDouble(text, at, length) ? -1 : at;
            }
        }

        return -1;
    }

    // "Hives are warm,” said Jane Doe.": a line whose first mark closes, behind a comma and before a small word, opens with speech.
    private static int ForgottenOpener(string text, int at, int end)
    {
        var closer = LoneCloser(text, at, end, single: false);
        if (closer < 0) closer = LoneCloser(text, at, end, single: true);
        return closer > at + FewestCharacters && closer + 2 < end && text[closer - 1] is ',' && text[closer + 1] is ' ' && char.IsLower(text[closer + 2])
            ? closer
            : -1;
    }

    private static bool HasMark(string text, int at, int end)
    {
        for (; at < end; at++)
            if (QuotationMarks.DoubleLength(text, at) > 0) return true;
        return false;
    }

    private static void Add(
        string text,
        int start,
        int end,
        int outerStart,
        int outerEnd,
        int line,
        bool single,
        bool closed,
        bool continues,
        bool opensLine,
        ImmutableArray<Quotation>.Builder found)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return;
        if (!closed) outerEnd = end;
        found.Add(new Quotation(
            new TextSpan(start, end),
            new TextSpan(Math.Min(outerStart, start), Math.Max(outerEnd, end)),
            line,
            single,
            closed,
            continues,
            opensLine));
    }
}
