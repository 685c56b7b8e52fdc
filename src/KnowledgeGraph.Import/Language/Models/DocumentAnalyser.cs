using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Import.Language.Tagging;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Tags a text and finds its names, with buffers kept from text to text; belongs to one thread at a time.</summary>
internal sealed class DocumentAnalyser
{
    private const int LongestSentence = 400;

    /// <summary>Tokens that share one document memory: more than any article has, few enough to bound the buffers.</summary>
    private const int LongestBlock = 50_000;

    private readonly SentenceReader _reader;
    private readonly ChainModel _tagger;
    private readonly ChainScorer _tagScorer;
    private readonly ChainDecoder _tagDecoder;
    private readonly NameRecogniser _names;
    private byte[] _labels = [];
    private float[] _scores = [];

    /// <summary>Makes an analyser for some models, with words looked up for tagger and name recogniser in that order.</summary>
    public DocumentAnalyser(LanguageModels models, WordCache words)
    {
        _reader = new SentenceReader(words);
        _tagScorer = new ChainScorer(models.Tagger, new TagContext(), 0);
        _tagDecoder = new ChainDecoder(models.Tagger);
        _tagger = models.Tagger;
        _names = new NameRecogniser(models.Names, 1);
    }

    /// <summary>Analyses a text.</summary>
    public LanguageDocument Analyse(TokenizedText text)
    {
        var tags = new PosTag[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
        {
            for (var first = sentence.Tokens.First; first < sentence.Tokens.End; first += LongestSentence)
                Analyse(text, new TokenRange(first, Math.Min(first + LongestSentence, sentence.Tokens.End)), sentence.Zone, tags);
            if (_names.Count > LongestBlock) _names.Finish();
        }

        _names.Finish();
        return new LanguageDocument(text, ImmutableCollectionsMarshal.AsImmutableArray(tags), _names.Take());
    }

    private void Analyse(TokenizedText text, TokenRange range, TextZone zone, PosTag[] tags)
    {
        if (_labels.Length < range.Count) (_labels, _scores) = (new byte[range.Count * 2], new float[range.Count * 2 * _tagger.Stride]);
        _reader.Read(text, range);
        var labels = _labels.AsSpan(0, range.Count);
        var sentence = new SentenceWords(_reader.Facts, zone);
        var scores = _scores.AsSpan(0, range.Count * _tagger.Stride);
        _tagScorer.Score(sentence, _reader.Words, scores);
        _tagDecoder.Best(scores, labels);
        for (var i = 0; i < labels.Length; i++) tags[range.First + i] = (PosTag)(labels[i] + 1);
        _names.Read(sentence, _reader.Words, range.First);
    }
}
