using System.Collections.Immutable;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>Turns labels into names with a confidence.</summary>
internal sealed class NameCollector(ChainDecoder decoder)
{
    private readonly List<NameSpan> _names = [];
    private float[] _probabilities = [];

    /// <summary>Forgets all names.</summary>
    public void Clear() => _names.Clear();

    /// <summary>Names so far.</summary>
    public ImmutableArray<NameSpan> ToImmutable() => [.. _names];

    /// <summary>Adds the names of a sentence whose first token is <paramref name="first"/>.</summary>
    public void Collect(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, int first)
    {
        if (!labels.ContainsAnyExcept((byte)NameLabels.Outside)) return;
        if (_probabilities.Length < labels.Length) _probabilities = new float[labels.Length * 2];
        decoder.Marginals(scores, labels, _probabilities);
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
}
