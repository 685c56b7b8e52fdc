using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>
/// Finds the names of a document in two readings: the first sees each sentence alone, the second also what the first made of the
/// document's other sentences. Then its names are made to agree. Buffers are kept from document to document; belongs to one thread at a time.
/// </summary>
/// <param name="model">The weights.</param>
/// <param name="part">Number of the model among those that words are looked up for.</param>
internal sealed class NameRecogniser(ChainModel model, int part)
{
    private readonly ChainScorer _scorer = new(model, new NameContext(), part);
    private readonly ChainDecoder _decoder = new(model);
    private readonly DocumentMemory _memory = new();
    private readonly NameAgreement _agreement = new();
    private readonly List<TokenRange> _sentences = [];
    private readonly List<int> _firstTokens = [];
    private readonly List<NameSpan> _found = [], _names = [];
    private readonly uint[] _features = new uint[DocumentMemory.Max];
    private float[] _scores = [], _probabilities = [];
    private byte[] _labels = [];
    private WordFacts[] _facts = [];
    private int _count;

    /// <summary>Names of the blocks read so far; forgets them.</summary>
    public ImmutableArray<NameSpan> Take()
    {
        ImmutableArray<NameSpan> names = [.. _names];
        _names.Clear();
        return names;
    }

    /// <summary>Labels of the block, token by token, as the last reading left them.</summary>
    public ReadOnlySpan<byte> Labels => _labels.AsSpan(0, _count);

    /// <summary>Tokens read since the last <see cref="Finish"/>.</summary>
    public int Count => _count;

    /// <summary>First reading of a sentence whose first token is number <paramref name="first"/> of the text.</summary>
    public void Read(in SentenceWords sentence, ReadOnlySpan<KnownWord> words, int first)
    {
        var length = sentence.Words.Length;
        Grow(_count + length);
        _scorer.Score(sentence, words, _scores.AsSpan(_count * model.Stride, length * model.Stride));
        sentence.Words.CopyTo(_facts.AsSpan(_count));
        _decoder.Best(_scores.AsSpan(_count * model.Stride, length * model.Stride), _labels.AsSpan(_count, length));
        _sentences.Add(new TokenRange(_count, _count + length));
        _firstTokens.Add(first);
        _count += length;
    }

    /// <summary>Second reading of all sentences since the last call; adds their names.</summary>
    public void Finish()
    {
        _memory.Clear();
        foreach (var sentence in _sentences) _memory.Read(_facts.AsSpan(sentence.First, sentence.Count), _labels.AsSpan(sentence.First, sentence.Count));
        _memory.ReadLowerCase(_facts.AsSpan(0, _count));
        foreach (var sentence in _sentences) ReadAgain(sentence);
        _agreement.Settle(_facts.AsSpan(0, _count), CollectionsMarshal.AsSpan(_sentences), _found);
        Publish();
        Forget();
    }

    /// <summary>Forgets the sentences read without a second reading.</summary>
    public void Forget()
    {
        _sentences.Clear();
        _firstTokens.Clear();
        _found.Clear();
        _count = 0;
    }

    private void ReadAgain(TokenRange sentence)
    {
        var facts = _facts.AsSpan(sentence.First, sentence.Count);
        var scores = _scores.AsSpan(sentence.First * model.Stride, sentence.Count * model.Stride);
        var labels = _labels.AsSpan(sentence.First, sentence.Count);
        var changed = false;
        for (var at = 0; at < sentence.Count; at++)
        {
            var count = _memory.Write(facts, labels, at, _features);
            for (var f = 0; f < count; f++) _scorer.AddFeature(scores.Slice(at * model.Stride, model.Stride), _features[f]);
            changed |= count > 0;
        }

        if (changed) _decoder.Best(scores, labels);
        Collect(scores, labels, sentence.First);
    }

    /// <summary>Turns names over the block's words into names over the text's tokens.</summary>
    private void Publish()
    {
        var sentence = 0;
        foreach (var name in _found)
        {
            while (name.Tokens.First >= _sentences[sentence].End) sentence++;
            var shift = _firstTokens[sentence] - _sentences[sentence].First;
            _names.Add(name with { Tokens = new TokenRange(name.Tokens.First + shift, name.Tokens.End + shift) });
        }
    }

    private void Collect(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, int first)
    {
        if (!labels.ContainsAnyExcept((byte)NameLabels.Outside)) return;
        if (_probabilities.Length < labels.Length) _probabilities = new float[labels.Length * 2];
        _decoder.Marginals(scores, labels, _probabilities);
        var start = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            var part = NameLabels.PartOf(labels[i]);
            if (part is NamePart.First or NamePart.Only) start = i;
            if (part is not (NamePart.Last or NamePart.Only)) continue;
            _found.Add(new NameSpan(new TokenRange(first + start, first + i + 1), NameLabels.KindOf(labels[i]), Confidence(start, i + 1)));
        }
    }

    /// <summary>The least sure token's probability, in hundredths: coarse enough to be the same on every machine.</summary>
    private float Confidence(int start, int end)
    {
        var least = 1f;
        for (var i = start; i < end; i++) least = Math.Min(least, _probabilities[i]);
        return MathF.Round(least * 100f) / 100f;
    }

    private void Grow(int length)
    {
        if (_labels.Length >= length) return;
        Array.Resize(ref _labels, length * 2);
        Array.Resize(ref _facts, length * 2);
        Array.Resize(ref _scores, length * 2 * model.Stride);
    }
}
