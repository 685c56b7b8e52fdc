namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Scores every label of every token of one sentence; scratch space, belongs to one thread at a time.</summary>
/// <param name="model">The weights.</param>
/// <param name="context">Features that join words.</param>
/// <param name="part">Number of this model among those that the words were looked up for.</param>
internal sealed class ChainScorer(ChainModel model, ContextFeatures context, int part)
{
    private readonly uint[] _features = new uint[ContextFeatures.Max];
    private readonly int[] _starts = new int[ContextFeatures.Max];
    private readonly short[] _sums = new short[model.Stride];

    /// <summary>Scores a sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="words">What its words contribute, two words beyond either end included.</param>
    /// <param name="scores">Takes the scores: [token][label], rows of <see cref="ChainModel.Stride"/>.</param>
    public void Score(in SentenceWords sentence, ReadOnlySpan<KnownWord> words, Span<float> scores)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            words[at].Part(part, 0).CopyTo(_sums);
            for (var offset = 1; offset < WordAnalysis.Offsets; offset++) Lanes.Add(words[at + offset].Part(part, offset), _sums);
            var count = context.Write(sentence, at, _features);
            for (var f = 0; f < count; f++) _starts[f] = model.Start(_features[f], 0);
            Lanes.AddRows(model.Rows, _starts.AsSpan(0, count), _sums);
            Lanes.Scale(_sums, model.RowScale, model.LabelBias, scores.Slice(at * model.Stride, model.Stride));
        }
    }

    /// <summary>Adds the weight of one more feature to the scores of a token.</summary>
    public void AddFeature(Span<float> scores, uint feature) => Lanes.AddScaled(model.Row(feature, 0), model.RowScale, scores);
}
