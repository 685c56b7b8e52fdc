using System.Buffers;

namespace KnowledgeGraph.Import.Rarity;

/// <summary>A text as <see cref="Folding"/> folds it, for as long as it is read: most folded texts are looked through once, and need no string of their own.</summary>
internal readonly ref struct FoldedText
{
    private readonly char[] letters;

    private FoldedText(char[] letters, int length)
    {
        this.letters = letters;
        Text = letters.AsSpan(0, length);
    }

    /// <summary>The folded text: words with one blank between them.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var letters = ArrayPool<char>.Shared.Rent(2 * text.Length);
        return new FoldedText(letters, Folding.Fold(text, letters));
    }

    /// <summary>Gives the room back; the text is gone.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(letters);
}
