using KnowledgeGraph.Import.Language.Tokens;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>What a line looks like, before anything is known of its place on the page.</summary>
/// <param name="Words">Tokens that begin with a letter or digit.</param>
/// <param name="EndsSentence">True where a full stop, question or exclamation mark stands at the end, quotation marks left off.</param>
/// <param name="EndsWithStop">True where that mark is a full stop.</param>
internal readonly record struct LineShape(int Words, bool EndsSentence, bool EndsWithStop)
{
    private const int FewestWordsOfProse = 6;
    private const int MostWordsOfHeadline = 24;

    /// <summary>True for what reads as running text.</summary>
    public bool IsProse => (EndsSentence && Words >= FewestWordsOfProse) || Words > MostWordsOfHeadline;

    /// <summary>Looks at a line.</summary>
    public static LineShape Of(TokenizedText text, TokenRange tokens)
    {
        var words = 0;
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (CharClasses.IsWord(text[token][0])) words++;
        }

        var last = tokens.End - 1;
        while (last > tokens.First && text[last] is "\"" or "\u201D" or "\u2019" or "'" or ")" or "]" or "\u201C") last--;
        var mark = text[last][^1];
        return new LineShape(words, mark is '.' or '!' or '?' or '\u2026', mark == '.' && text[last].Length == 1);
    }
}
