using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Import.Language.Tagging;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Tags a text and finds its names, with buffers kept from text to text; belongs to one thread at a time.</summary>
internal sealed class DocumentAnalyser
{
    private const int Margin = 2;
    private const int LongestSentence = 400;
    private readonly WordCache _cache;
    private readonly ChainScorer _tagScorer, _nameScorer;
    private readonly ChainDecoder _tagDecoder, _nameDecoder;
    private readonly NameCollector _names;
    private WordFacts[] _facts = [];
    private short[] _contributions = [];
    private byte[] _labels = [];

    /// <summary>Makes an analyser for some models.</summary>
    public DocumentAnalyser(LanguageModels models)
    {
        _cache = new WordCache(new WordAnalyser(models.Words), models.Tagger, models.Names);
        _tagScorer = new ChainScorer(models.Tagger, new TagContext());
        _nameScorer = new ChainScorer(models.Names, new NameContext());
        _tagDecoder = new ChainDecoder(models.Tagger);
        _nameDecoder = new ChainDecoder(models.Names);
        _names = new NameCollector(_nameDecoder);
    }

    /// <summary>Analyses a text.</summary>
    public LanguageDocument Analyse(TokenizedText text)
    {
        var tags = new PosTag[text.Tokens.Length];
        _names.Clear();
        foreach (var sentence in text.Sentences)
            for (var first = sentence.Tokens.First; first < sentence.Tokens.End; first += LongestSentence)
                Analyse(text, new TokenRange(first, Math.Min(first + LongestSentence, sentence.Tokens.End)), sentence.Zone, tags);
        return new LanguageDocument(text, ImmutableCollectionsMarshal.AsImmutableArray(tags), _names.ToImmutable());
    }

    private void Analyse(TokenizedText text, TokenRange range, TextZone zone, PosTag[] tags)
    {
        Read(text, range);
        var labels = _labels.AsSpan(0, range.Count);
        var sentence = new SentenceWords(_facts.AsSpan(0, range.Count), zone);
        var rows = _contributions.AsSpan(0, (range.Count + Margin * 2) * _cache.Width);
        _tagScorer.Score(sentence, rows, _cache.Width, _cache.StartOf(0));
        _tagDecoder.Best(_tagScorer.Scores, labels);
        for (var i = 0; i < labels.Length; i++) tags[range.First + i] = (PosTag)(labels[i] + 1);
        _nameScorer.Score(sentence, rows, _cache.Width, _cache.StartOf(1));
        _nameDecoder.Best(_nameScorer.Scores, labels);
        _names.Collect(_nameScorer.Scores, labels, range.First);
    }

    private void Read(TokenizedText text, TokenRange range)
    {
        var width = _cache.Width;
        var length = range.Count + Margin * 2;
        if (_labels.Length < length)
        {
            _labels = new byte[length * 2];
            _facts = new WordFacts[length * 2];
            _contributions = new short[length * 2 * width];
        }

        var boundary = default(WordFacts);
        for (var i = 0; i < Margin; i++)
        {
            _cache.Read(WordBoundary.Start, ref boundary, _contributions.AsSpan(i * width, width));
            _cache.Read(WordBoundary.End, ref boundary, _contributions.AsSpan((length - 1 - i) * width, width));
        }

        for (var i = 0; i < range.Count; i++) _cache.Read(text[range.First + i], ref _facts[i], _contributions.AsSpan((i + Margin) * width, width));
    }
}
