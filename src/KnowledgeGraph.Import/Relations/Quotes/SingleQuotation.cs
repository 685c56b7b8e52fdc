namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Finds the end of a quotation in single marks, where every apostrophe looks like one.</summary>
internal static class SingleQuotation
{
    /// <summary>The mark opens nothing.</summary>
    public const int None = -1;

    // A search that ends keeps a long line of apostrophes linear.
    private const int Longest = 5000;
    private const int LongestInner = 40;

    /// <summary>
    /// Position of the closing mark; <paramref name="end"/> where the quotation runs to the end of its line unclosed; <see cref="None"/> where it is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Position of the opening mark.</param>
    /// <param name="end">End of the line.</param>
    /// <param name="opensLine">True where the mark stands first in its line.</param>
    public static int FindEnd(string text, int open, int end, bool opensLine)
    {
        var isSpeech = OpensSpeech(text, open, opensLine);
        var weak = None;
        var limit = Math.Min(end, open + Longest);
        for (var at = open + 1; at < limit; at++)
        {
            if (QuotationMarks.DoubleLength(text, at) == 2)
            {
                at++;
                continue;
            }

            if (isSpeech && InnerEnd(text, at, limit, end) is > 0 and var inner)
            {
                at = inner;
                continue;
            }

            // A new opening mark: what came before had its last chance.
            if (weak != None && QuotationMarks.OpensSingle(text, at)) return weak;
            if (!QuotationMarks.ClosesSingle(text, at)) continue;
            if (text[at - 1] is '.' or ',' or '?' or '!' or '…' or '”' or '"' or ')' or '%') return at;
            if (!IsPossessive(text, at, end))
            {
                return weak == None || isSpeech ? at : weak;
            }

            if (weak == None && !isSpeech) weak = at;
        }

        if (weak != None) return weak;
        if (!isSpeech || limit != end) return None;
        return PartedMark(text, open, end) is >= 0 and var parted ? parted : end;
    }

    // ‘They ‘forget’ to be scared’: a word or two in marks of their own, with the sentence, or in the next paragraph the speech, going on behind them.
    private static int InnerEnd(string text, int open, int limit, int end)
    {
        if (!QuotationMarks.OpensSingle(text, open)) return 0;
        for (var at = open + 2; at < Math.Min(limit, open + LongestInner); at++)
        {
            if (text[at] is '.' or '?' or '!' or ':') return 0;
            if (!QuotationMarks.ClosesSingle(text, at)) continue;
            return (at + 2 < limit && text[at + 1] == ' ' && char.IsLower(text[at + 2])) || (EndsLine(text, at + 1, end) && GoesOnBehind(text, end)) ? at : 0;
        }

        return 0;
    }

    // "‘They are ‘warm’.": nothing but a stop stands behind the inner mark.
    private static bool EndsLine(string text, int at, int end) => at + 1 == end && text[at] is '.' or '?' or '!';

    // A paragraph that opens with a mark of its own goes on with speech that the one before left open.
    private static bool GoesOnBehind(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end + 1 < text.Length && QuotationMarks.OpensSingle(text, end) && char.IsUpper(text[end + 1]);
    }

    // "… in the cabin. '": a closing mark that a blank parts from its sentence ends the line; -1 where none does.
    private static int PartedMark(string text, int open, int end)
    {
        var last = end - 1;
        while (last > open && char.IsWhiteSpace(text[last])) last--;
        return last - 2 > open && text[last] is '\'' or '’' && text[last - 1] == ' ' && text[last - 2] is '.' or '?' or '!' ? last : -1;
    }

    // "said: ‘…" or a line that opens with a mark and a capital: speech, which may run on to the next line.
    private static bool OpensSpeech(string text, int open, bool opensLine)
    {
        if (open + 1 >= text.Length || !(char.IsUpper(text[open + 1]) || text[open + 1] is '[' or '(' or '…')) return false;
        if (opensLine) return true;
        var before = open - 1;
        while (before > 0 && text[before] == ' ') before--;
        return text[before] is ':' or ',' or '.';
    }

    // "the Smiths’ house": a plural possessive and a closing mark look the same; the word after it decides.
    private static bool IsPossessive(string text, int at, int end)
    {
        if (text[at - 1] is not ('s' or 'S' or 'z' or 'x')) return false;
        if (at + 2 >= end || text[at + 1] != ' ') return false;
        return char.IsLetter(text[at + 2]);
    }
}
