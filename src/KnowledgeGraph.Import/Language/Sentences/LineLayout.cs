using KnowledgeGraph.Import.Language.Tokens;

namespace KnowledgeGraph.Import.Language.Sentences;

/// <summary>What a line break means in a text: the end of a paragraph, or no more than the end of a wrapped line.</summary>
/// <param name="WrapWidth">Column at which lines are wrapped, or 0 where every line is a paragraph.</param>
internal readonly record struct LineLayout(int WrapWidth)
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 110;

    /// <summary>By so much a line before a capital may be wider than the widest that goes on with a small letter.</summary>
    private const int Raggedness = 4;

    /// <summary>True where a single line break does not end a paragraph.</summary>
    public bool IsWrapped => WrapWidth > 0;

    /// <summary>
    /// Recognises wrapped text: no line is longer than a page is wide, and many full lines go on with a small letter on the next one,
    /// which hardly ever begins a paragraph.
    /// </summary>
    public static LineLayout Of(ReadOnlySpan<char> text)
    {
        int width = 0, full = 0, continued = 0;
        var rest = text;
        while (rest.Length > 0)
        {
            var length = rest.IndexOfAny('\n', '\r');
            if (length < 0) length = rest.Length;
            if (length > WidestWrap) return default;
            var next = length;
            if (next < rest.Length) next += rest[next] == '\r' && next + 1 < rest.Length && rest[next + 1] == '\n' ? 2 : 1;
            if (length >= NarrowestWrap && next < rest.Length && !CharClasses.IsLineBreak(rest[next]))
            {
                full++;
                if (char.IsLower(rest[next]))
                {
                    // A headline may be wider than the lines that are wrapped.
                    continued++;
                    width = Math.Max(width, length);
                }
            }

            rest = rest[next..];
        }

        return continued >= 3 && continued * 10 >= full * 3 ? new LineLayout(width) : default;
    }

    /// <summary>True where a line was ended although the next word would have fitted on it, or is too wide to have been wrapped.</summary>
    /// <param name="line">Length of the line.</param>
    /// <param name="word">Length of the first word of the next line.</param>
    public bool IsIntendedBreak(int line, int word) => line > WrapWidth + Raggedness || line + 1 + word + (WrapWidth / 6) <= WrapWidth;
}
