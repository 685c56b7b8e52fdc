using System.Buffers;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <summary>Cuts a text into tokens in one pass from left to right; looks ahead by bounded distances only, so that no text takes more than linear time.</summary>
internal ref partial struct Tokenizer
{
    private readonly ReadOnlySpan<char> text;
    private Token[] buffer;
    private int count;

    /// <summary>Offset of the next @ that is not passed yet; -1 before the first search, the text's length where there is none.</summary>
    private int nextAt;

    private Tokenizer(ReadOnlySpan<char> text)
    {
        this.text = text;
        buffer = ArrayPool<Token>.Shared.Rent((text.Length / 4) + 16);
        nextAt = -1;
    }

    /// <summary>All tokens of a text.</summary>
    public static Token[] Tokenize(ReadOnlySpan<char> text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        var tokens = tokenizer.buffer.AsSpan(0, tokenizer.count).ToArray();
        ArrayPool<Token>.Shared.Return(tokenizer.buffer);
        return tokens;
    }

    private void Run()
    {
        var position = 0;
        while (position < text.Length)
        {
            position = CharClasses.Of(text[position]) switch
            {
                CharClass.Space => position + 1,
                CharClass.Letter => Word(position),
                CharClass.Digit => Number(position),
                CharClass.Format => FormatRun(position),
                CharClass.Surrogate => Surrogate(position),
                _ => Symbol(position),
            };
        }
    }

    /// <summary>The code unit at an offset, or a space beyond the ends.</summary>
    private readonly char At(int position) => (uint)position < (uint)text.Length ? text[position] : ' ';

    private readonly bool IsWordAt(int position) => (uint)position < (uint)text.Length && CharClasses.IsWord(text[position]);

    private readonly bool IsLetterAt(int position) =>
        (uint)position < (uint)text.Length && CharClasses.Of(text[position]) == CharClass.Letter;

    private readonly bool IsDigitAt(int position) =>
        (uint)position < (uint)text.Length && CharClasses.Of(text[position]) == CharClass.Digit;

    private readonly bool IsSpaceAt(int position) =>
        (uint)position >= (uint)text.Length || CharClasses.Of(text[position]) == CharClass.Space;

    /// <summary>Writes one token and returns its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Emit(int start, int end)
    {
        if (count == buffer.Length) Grow();
        buffer[count++] = new Token(start, end);
        return end;
    }

    private int Emit(int start, int cut, int end)
    {
        Emit(start, cut);
        return Emit(cut, end);
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(buffer);
        buffer = larger;
    }

    /// <summary>End of the run of letters, marks and digits that begins here.</summary>
    private readonly int EndOfRun(int position)
    {
        while (true)
        {
            while (IsWordAt(position)) position++;
            if (!IsLetterPair(position)) return position;
            position += 2;
        }
    }

    /// <summary>True where two surrogates make a letter, mark or digit.</summary>
    private readonly bool IsLetterPair(int position) =>
        position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) && IsWordRune(new(text[position], text[position + 1]));

    private static bool IsWordRune(System.Text.Rune rune) =>
        System.Text.Rune.IsLetterOrDigit(rune)
        || System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.LetterNumber;

    private int FormatRun(int start)
    {
        var end = start + 1;
        while (end < text.Length && CharClasses.Of(text[end]) == CharClass.Format) end++;
        return Emit(start, end);
    }

    /// <summary>Letters beyond U+FFFF begin a word; other characters stand alone, with the marks, joiners and skin tones that follow them.</summary>
    private int Surrogate(int start)
    {
        if (IsLetterPair(start)) return Word(start);
        var end = start;
        do
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
            while (end < text.Length && (text[end] is '\uFE0F' or '\u200D' || IsSkinTone(end))) end += text[end] is '\uFE0F' or '\u200D' ? 1 : 2;
        }
        while (end < text.Length && text[end - 1] == '\u200D' && char.IsSurrogate(text[end]));

        return Emit(start, end);
    }

    private readonly bool IsSkinTone(int position) =>
        text[position] == '\uD83C' && position + 1 < text.Length && text[position + 1] is >= '\uDFFB' and <= '\uDFFF';
}
