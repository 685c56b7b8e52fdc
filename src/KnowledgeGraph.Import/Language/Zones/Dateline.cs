using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>What stands before the first sentence of a wire report: "LONDON, March 15 (Reuters) - ", "PARIS: ", "(Reuters Health) - ".</summary>
/// <param name="Span">All of it, dash or colon included.</param>
/// <param name="Place">The place, where one is named.</param>
/// <param name="Agency">The agency in brackets, where one is named.</param>
internal sealed record Dateline(TextSpan Span, TextSpan? Place, TextSpan? Agency)
{
    private const int MostTokens = 16;
    private const int MostWordsOfPlace = 4;

    /// <summary>Reads the dateline at the start of a paragraph.</summary>
    public static bool TryRead(TokenizedText text, TokenRange line, out Dateline? dateline)
    {
        dateline = null;
        var limit = Math.Min(line.End, line.First + MostTokens);
        var token = line.First;
        var place = ReadPlace(text, ref token, limit);
        var dated = ReadDay(text, ref token, limit);
        TextSpan? agency = null;
        if (token < limit && text[token] is "(")
        {
            var close = token + 1;
            while (close < limit && text[close] is not ")") close++;
            if (close == limit || close == token + 1 || !Outlets.TryFind(text, new TokenRange(token + 1, close), out var found)) return false;
            agency = text.SpanOf(found);
            token = close + 1;
        }

        if (token >= limit) return false;
        var dash = text[token] is "-" or "--" or "\u2013" or "\u2014" && IsFree(text, token);
        var colon = text[token] is ":" && place is { } named && IsUpper(named.In(text.Text));
        if (!dash && !colon) return false;
        if (agency is null && !(place is { } alone && (dated || IsUpper(alone.In(text.Text))))) return false;
        dateline = new Dateline(new TextSpan(text.Tokens[line.First].Start, text.Tokens[token].End), place, agency);
        return true;
    }

    private static TextSpan? ReadPlace(TokenizedText text, ref int token, int limit)
    {
        var first = token;
        var words = 0;
        while (token < limit && words <= MostWordsOfPlace)
        {
            var word = text[token];
            if (word is "," && words > 0 && token + 1 < limit && char.IsUpper(text[token + 1][0]) && !DateExpression.TryMonth(text[token + 1], out _))
            {
                token++;
                continue;
            }

            if (!char.IsUpper(word[0]) || DateExpression.TryMonth(word, out _) || IsWeekday(word)) break;
            words++;
            token++;
        }

        if (words == 0 && token < limit && IsWeekday(text[token])) token++;
        return words is 0 or > MostWordsOfPlace ? null : text.SpanOf(new TokenRange(first, token));
    }

    /// <summary>Passes over ", March 15" or "Sept. 6, 2017".</summary>
    private static bool ReadDay(TokenizedText text, ref int token, int limit)
    {
        var at = token;
        while (at < limit && text[at] is ",") at++;
        if (at + 1 >= limit) return false;
        var dated = (DateExpression.TryMonth(text[at], out _) && char.IsAsciiDigit(text[at + 1][0]))
            || (char.IsAsciiDigit(text[at][0]) && DateExpression.TryMonth(text[at + 1], out _));
        if (!dated) return false;
        token = at + 2;
        while (token < limit && (text[token] is "," or "." || char.IsAsciiDigit(text[token][0]))) token++;
        return true;
    }

    private static bool IsWeekday(ReadOnlySpan<char> word) =>
        word.Length is >= 6 and <= 9 && word.EndsWith("day", StringComparison.OrdinalIgnoreCase)
        && Enum.TryParse<DayOfWeek>(word, ignoreCase: true, out _);

    /// <summary>A dash with white space on at least one side.</summary>
    private static bool IsFree(TokenizedText text, int token) =>
        text[token].Length > 1 || text[token][0] != '-' || token == 0 || text.Tokens[token - 1].End < text.Tokens[token].Start;

    private static bool IsUpper(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var c in place)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters > 2;
    }
}
