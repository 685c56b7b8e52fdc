namespace KnowledgeGraph.Import.Language.Models;

/// <summary>A word form with its facts and what it contributes to the scores of the tokens around it, for each model.</summary>
internal sealed class KnownWord
{
    private readonly IReadOnlyList<ChainModel> _models;
    private readonly short[][] _sums;

    /// <summary>Makes room for a word; <see cref="Become"/> fills it.</summary>
    public KnownWord(IReadOnlyList<ChainModel> models) => (_models, _sums) = (models, [.. models.Select(model => new short[model.Stride * WordAnalysis.Offsets])]);

    /// <summary>Hash of the form.</summary>
    public ulong Key { get; private set; }

    /// <summary>What context features need.</summary>
    public WordFacts Facts { get; private set; }

    /// <summary>What the word contributes to a model's scores of the token at an offset: 0 for the second token behind it, 4 for the second before it.</summary>
    public ReadOnlySpan<short> Part(int model, int offset)
    {
        var sums = _sums[model];
        var stride = sums.Length / WordAnalysis.Offsets;
        return sums.AsSpan(offset * stride, stride);
    }

    /// <summary>Takes on the features of a form.</summary>
    public void Become(ulong key, WordAnalysis word)
    {
        (Key, Facts) = (key, word.Facts);
        Span<int> starts = stackalloc int[WordAnalysis.MaxFeatures];
        for (var m = 0; m < _sums.Length; m++)
        {
            var model = _models[m];
            var sums = _sums[m].AsSpan();
            sums.Clear();
            for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
            {
                var count = 0;
                for (var f = 0; f < word.Count; f++)
                    if ((word.Masks[f] >> offset & 1) != 0) starts[count++] = model.Start(word.Features[f], offset - 2);
                Lanes.AddRows(model.Rows, starts[..count], sums.Slice(offset * model.Stride, model.Stride));
            }
        }
    }
}
