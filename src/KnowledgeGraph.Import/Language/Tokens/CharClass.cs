using System.Globalization;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <summary>What the tokenizer needs to know of a UTF-16 code unit.</summary>
internal enum CharClass : byte
{
    /// <summary>White space; belongs to no token.</summary>
    Space,

    /// <summary>Letters, marks, joiners, the underscore and U+FFFD, which stands in for a letter that was lost.</summary>
    Letter,

    /// <summary>Decimal digits of any script.</summary>
    Digit,

    /// <summary>Invisible characters that separate words: zero-width space, direction marks.</summary>
    Format,

    /// <summary>Half of a character beyond U+FFFF.</summary>
    Surrogate,

    /// <summary>Everything else: punctuation, symbols, controls.</summary>
    Symbol,
}

/// <summary>Classes of all code units, in one table.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = [.. Enumerable.Range(0, 0x10000).Select(c => Classify((char)c))];

    /// <summary>The class of a code unit.</summary>
    public static CharClass Of(char c) => Table[c];

    /// <summary>True for letters, marks and digits: what words are made of.</summary>
    public static bool IsWord(char c) => Table[c] is CharClass.Letter or CharClass.Digit;

    /// <summary>True for white space, and for the zero-width space and the byte order mark, which pages have between words and at the head of lines.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    /// <summary>True for characters that end a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>True for the marks that serve as an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4' or '\u201B';

    private static CharClass Classify(char c)
    {
        if (IsSpace(c)) return CharClass.Space;
        if (char.IsSurrogate(c)) return CharClass.Surrogate;
        if (c is '_' or '\uFFFD' or '\u200C' or '\u200D' or '\u00AD') return CharClass.Letter;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Letter,
            UnicodeCategory.Format => CharClass.Format,
            _ => CharClass.Symbol,
        };
    }
}
