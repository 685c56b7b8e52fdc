namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Scores every label of every token of one sentence; scratch space, belongs to one thread at a time.</summary>
internal sealed class ChainScorer(ChainModel model, ContextFeatures context)
{
    private readonly uint[] _features = new uint[ContextFeatures.Max];
    private short[] _sums = [];

    /// <summary>Scores a sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="contributions">What its words contribute, two words beyond either end included: rows of <paramref name="width"/>.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="start">Where this model's part of a row begins.</param>
    /// <param name="scores">Takes the scores: [token][label], rows of <see cref="ChainModel.Stride"/>.</param>
    public void Score(in SentenceWords sentence, ReadOnlySpan<short> contributions, int width, int start, Span<float> scores)
    {
        var length = sentence.Words.Length;
        if (_sums.Length < model.Width) _sums = new short[model.Width];
        var sums = _sums.AsSpan(0, model.Width);
        for (var at = 0; at < length; at++)
        {
            sums.Clear();
            for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
                Lanes.Add(contributions.Slice((at + offset) * width + start + offset * model.Width, model.Width), sums);
            var count = context.Write(sentence, at, _features);
            for (var f = 0; f < count; f++) WordCache.AddRow(model, FeatureHash.Row(_features[f], 0, model.Bits), sums[..model.Stride]);
            Finish(sums, scores.Slice(at * model.Stride, model.Stride));
        }
    }

    /// <summary>Adds the weight of one more feature to the scores of a token.</summary>
    public void AddFeature(Span<float> scores, uint feature) =>
        Lanes.AddScaled(model.Rows.AsSpan(FeatureHash.Row(feature, 0, model.Bits) * model.Stride, model.Stride), model.RowScale, scores);

    private void Finish(ReadOnlySpan<short> sums, Span<float> scores)
    {
        Lanes.Scale(sums[..model.Stride], model.RowScale, model.LabelBias, scores);
        for (var unit = 0; unit < model.Hidden; unit++)
        {
            var active = sums[model.Stride + unit] / ChainModel.HiddenSteps + model.HiddenBias[unit];
            if (active > 0) Lanes.AddScaled(model.Output.AsSpan(unit * model.Stride, model.Stride), active, scores);
        }
    }
}
