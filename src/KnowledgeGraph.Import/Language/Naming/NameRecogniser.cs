using System.Collections.Immutable;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>
/// Finds the names of a document in two readings: the first sees each sentence alone, the second also what the first made of the
/// document's other sentences. Buffers are kept from document to document; belongs to one thread at a time.
/// </summary>
/// <param name="model">The weights.</param>
/// <param name="part">Number of the model among those that words are looked up for.</param>
internal sealed class NameRecogniser(ChainModel model, int part)
{
    private readonly ChainScorer _scorer = new(model, new NameContext(), part);
    private readonly ChainDecoder _decoder = new(model);
    private readonly DocumentMemory _memory = new();
    private readonly List<(int Start, int Length, int First)> _sentences = [];
    private readonly List<NameSpan> _names = [];
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
        _sentences.Add((_count, length, first));
        _count += length;
    }

    /// <summary>Second reading of all sentences since the last call; adds their names.</summary>
    public void Finish()
    {
        _memory.Clear();
        foreach (var (start, length, _) in _sentences) _memory.Read(_facts.AsSpan(start, length), _labels.AsSpan(start, length));
        _memory.ReadLowerCase(_facts.AsSpan(0, _count));
        foreach (var (start, length, first) in _sentences)
        {
            var scores = _scores.AsSpan(start * model.Stride, length * model.Stride);
            var labels = _labels.AsSpan(start, length);
            var changed = false;
            for (var at = 0; at < length; at++)
            {
                var count = _memory.Write(_facts.AsSpan(start, length), labels, at, _features);
                for (var f = 0; f < count; f++) _scorer.AddFeature(scores.Slice(at * model.Stride, model.Stride), _features[f]);
                changed |= count > 0;
            }

            if (changed) _decoder.Best(scores, labels);
            Collect(scores, labels, first);
        }

        Forget();
    }

    /// <summary>Forgets the sentences read without a second reading.</summary>
    public void Forget()
    {
        _sentences.Clear();
        _count = 0;
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
            _names.Add(new NameSpan(new TokenRange(first + start, first + i + 1), NameLabels.KindOf(labels[i]), Confidence(start, i + 1)));
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
