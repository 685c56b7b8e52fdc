using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <content>Punctuation and symbols: ellipses, dashes, quotation marks, elisions, hashtags.</content>
internal ref partial struct Tokenizer
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = Lists("elision");

    private int Symbol(int start)
    {
        var c = text[start];
        switch (c)
        {
            case '.' when IsDigitAt(start + 1) && (start == 0 || IsSpaceAt(start - 1) || At(start - 1) is '(' or '='):
                return Emit(start, EndOfDigits(start + 1));
            case '.' or '-' or '=' or '*' or '~' or '#' or '+' or '<' or '>' or '|' or '\u2026' when At(start + 1) == c:
                return Emit(start, EndOfRepeat(start, c));
            case '!' or '?':
                var end = start + 1;
                while (At(end) is '!' or '?') end++;
                return Emit(start, end);
            case '#' or '@' when IsLetterAt(start + 1) && !IsWordAt(start - 1):
                return Emit(start, EndOfRun(start + 1));
            default:
                return CharClasses.IsApostrophe(c) ? Apostrophe(start, c) : Emit(start, start + 1);
        }
    }

    private readonly int EndOfRepeat(int start, char c)
    {
        var length = text[start..].IndexOfAnyExcept(c);
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>An apostrophe that no word holds: a quotation mark, a doubled one, a possessive, or an elision ('em, ’90s).</summary>
    private int Apostrophe(int start, char c)
    {
        if (At(start + 1) == c) return Emit(start, start + 2);
        if (c == '`' || IsWordAt(start - 1)) return Emit(start, start + 1);
        var end = start + 1;
        if (IsDigitAt(end))
        {
            while (end - start <= 3 && IsDigitAt(end)) end++;
            if (end - start != 3) return Emit(start, start + 1);
            if (At(end) == 's' && !IsWordAt(end + 1)) return Emit(start, end + 1);
            return c == '\u2019' && !IsWordAt(end) ? Emit(start, end) : Emit(start, start + 1);
        }

        while (end - start <= 6 && IsLetterAt(end)) end++;
        var word = text[(start + 1)..end];
        var elision = !IsWordAt(end) && At(end) != c && (c == '\u2019' ? Elisions.Contains(word) : word is "em" or "til" or "tis" or "twas");
        return elision ? Emit(start, end) : Emit(start, start + 1);
    }
}
