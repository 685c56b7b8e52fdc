namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Looks the words of a sentence up, boundary words around it; scratch space, belongs to one thread at a time.</summary>
internal sealed class SentenceReader
{
    private const int Margin = 2;
    private readonly WordCache _cache;
    private readonly WordAnalysis _scratch = new();
    private readonly List<KnownWord> _spare = [];
    private readonly Func<KnownWord> _nextSpare;
    private readonly KnownWord _start, _end;
    private WordFacts[] _facts = [];
    private KnownWord[] _words = [];
    private int _count, _spared;

    /// <summary>Reads through a cache.</summary>
    public SentenceReader(WordCache cache)
    {
        (_cache, _nextSpare) = (cache, NextSpare);
        (_start, _end) = (cache.Find(WordBoundary.Start, _scratch, cache.Spare), cache.Find(WordBoundary.End, _scratch, cache.Spare));
    }

    /// <summary>Facts of the words of the sentence last read.</summary>
    public ReadOnlySpan<WordFacts> Facts => _facts.AsSpan(0, _count);

    /// <summary>The words of the sentence last read, two boundary words included at either end.</summary>
    public ReadOnlySpan<KnownWord> Words => _words.AsSpan(0, _count + Margin * 2);

    /// <summary>Reads a stretch of tokens.</summary>
    public void Read(TokenizedText text, TokenRange range)
    {
        var length = range.Count + Margin * 2;
        if (_words.Length < length) (_facts, _words) = (new WordFacts[length * 2], new KnownWord[length * 2]);
        _count = range.Count;
        _spared = 0;
        for (var i = 0; i < Margin; i++) (_words[i], _words[length - 1 - i]) = (_start, _end);
        for (var i = 0; i < range.Count; i++)
        {
            var word = _cache.Find(text[range.First + i], _scratch, _nextSpare);
            _words[Margin + i] = word;
            _facts[i] = word.Facts;
        }

        _cache.Lists.Mark(_facts.AsSpan(0, range.Count));
    }

    private KnownWord NextSpare()
    {
        if (_spared == _spare.Count) _spare.Add(_cache.Spare());
        return _spare[_spared++];
    }
}
