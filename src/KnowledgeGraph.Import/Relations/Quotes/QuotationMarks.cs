namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Tells quotation marks from apostrophes, primes and each other by the characters beside them.</summary>
/// <remarks>Works on characters, not tokens: whether a mark opens or closes hangs on the white space that tokens have lost.</remarks>
internal static class QuotationMarks
{
    // Words that lose their beginning: an apostrophe before them opens nothing.
    private static readonly string[] Elisions = ["em", "til", "tis", "twas", "cause", "cos", "bout", "n", "round", "nuff", "ere", "er", "im", "ave", "ow"];

    /// <summary>Number of code units of a double mark at <paramref name="at"/> (two for '' and ``), 0 where none stands.</summary>
    public static int DoubleLength(string text, int at) => text[at] switch
    {
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => 1,
        '\'' or '`' or '’' or '‘' when at + 1 < text.Length && text[at + 1] == text[at] && !(at + 2 < text.Length && text[at + 2] == text[at]) => 2,
        _ => 0,
    };

    /// <summary>True where a double mark of <paramref name="length"/> code units can begin a quotation.</summary>
    public static bool OpensDouble(string text, int at, int length)
    {
        if (text[at] == '”') return IsTurned(text, at);
        if (text[at] == '»') return false;
        if (!FollowedByWord(text, at + length)) return false;
        return text[at] is '“' or '„' or '«' || text[at] == '`' || IsBoundaryBefore(text, at) || (at > 0 && text[at - 1] is ':' or ',');
    }

    /// <summary>True where a double mark can end a quotation that is open.</summary>
    public static bool ClosesDouble(string text, int at, int length)
    {
        if (text[at] is '”' or '»') return true;
        if (text[at] == '“' && ClosesThoughItOpens(text, at)) return true;
        if (text[at] is '“' or '„' or '«' or '`') return false;
        return !(IsBoundaryBefore(text, at) && FollowedByWord(text, at + length))
            || (at > 0 && text[at - 1] is '-' or '—' or '–' && !FollowedByWord(text, at + length));
    }

    /// <summary>True where a single mark can begin a quotation.</summary>
    public static bool OpensSingle(string text, int at)
    {
        if (text[at] is not ('‘' or '\'' or '‛')) return false;
        if (!FollowedByWord(text, at + 1)) return false;
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return false;
        if (text[at] == '\'' && !(IsBoundaryBefore(text, at) || text[at - 1] is ':' or ',')) return false;
        return !IsElision(text, at + 1);
    }

    /// <summary>True where a single mark can end a quotation that is open: no letter follows, no space precedes.</summary>
    public static bool ClosesSingle(string text, int at) =>
        text[at] is '’' or '\'' or '‘'
        && at > 0 && !char.IsWhiteSpace(text[at - 1])
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    // A closing mark typed for an opening one: ”We looked for weeks”.
    private static bool IsTurned(string text, int at) =>
        at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    // An opening mark typed for a closing one: “We looked for weeks,“ she said.
    private static bool ClosesThoughItOpens(string text, int at) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ',' or '.');

    private static bool FollowedByWord(string text, int at) =>
        at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ';' or ')' or ']' or '”' or '’')
        && (text[at] != '.' || (at + 1 < text.Length && text[at + 1] is '.' or ' '));

    private static bool IsBoundaryBefore(string text, int at) =>
        at == 0
        || char.IsWhiteSpace(text[at - 1])
        || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '‘' or '\'' or '“' or '"' or '…' or '•' or '●' or '\u200b' or '\ufeff';

    private static bool IsElision(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        var word = text.AsSpan(at, end - at);
        if (word.Length > 0 && char.IsAsciiDigit(word[0])) return word.Length is 2 or 3 && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        foreach (var elision in Elisions)
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
