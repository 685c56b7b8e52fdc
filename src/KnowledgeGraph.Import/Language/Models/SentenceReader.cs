namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Looks the words of a sentence up, boundary words around it; scratch space, belongs to one thread at a time.</summary>
internal sealed class SentenceReader(WordCache cache)
{
    private const int Margin = 2;
    private WordFacts[] _facts = [];
    private short[] _contributions = [];
    private int _count;

    /// <summary>Facts of the words of the sentence last read.</summary>
    public ReadOnlySpan<WordFacts> Facts => _facts.AsSpan(0, _count);

    /// <summary>What each word contributes, two boundary words included at either end: rows of <see cref="Width"/>.</summary>
    public ReadOnlySpan<short> Contributions => _contributions.AsSpan(0, (_count + Margin * 2) * cache.Width);

    /// <summary>Length of a row.</summary>
    public int Width => cache.Width;

    /// <summary>Where a model's part of a row begins.</summary>
    public int StartOf(int model) => cache.StartOf(model);

    /// <summary>Reads a stretch of tokens.</summary>
    public void Read(TokenizedText text, TokenRange range)
    {
        int width = cache.Width, length = range.Count + Margin * 2;
        _count = range.Count;
        if (_facts.Length < length) (_facts, _contributions) = (new WordFacts[length * 2], new short[length * 2 * width]);
        var boundary = default(WordFacts);
        for (var i = 0; i < Margin; i++)
        {
            cache.Read(WordBoundary.Start, ref boundary, _contributions.AsSpan(i * width, width));
            cache.Read(WordBoundary.End, ref boundary, _contributions.AsSpan((length - 1 - i) * width, width));
        }

        for (var i = 0; i < range.Count; i++) cache.Read(text[range.First + i], ref _facts[i], _contributions.AsSpan((i + Margin) * width, width));
    }
}
