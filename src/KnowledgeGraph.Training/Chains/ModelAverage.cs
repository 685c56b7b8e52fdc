using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Chains;

/// <summary>The average of several models with the same labels and features.</summary>
internal static class ModelAverage
{
    /// <summary>Averages weights, in the order given; sparse weights smaller than <paramref name="smallest"/> are cut.</summary>
    public static ChainModel Of(IReadOnlyList<ChainModel> models, float smallest)
    {
        ArgumentOutOfRangeException.ThrowIfZero(models.Count);
        var first = models[0];
        var rows = new float[first.Rows.Length];
        foreach (var model in models)
            for (var i = 0; i < rows.Length; i++) rows[i] += model.Rows[i] * model.RowScale / models.Count;
        for (var i = 0; i < rows.Length; i++) if (MathF.Abs(rows[i]) < smallest) rows[i] = 0;
        var (steps, scale) = Quantiser.ToBytes(rows);
        return new ChainModel
        {
            Labels = first.Labels,
            Bits = first.Bits,
            Rows = steps,
            RowScale = scale,
            LabelBias = Mean(models, m => m.LabelBias),
            Transitions = Mean(models, m => m.Transitions),
            Ends = Mean(models, m => m.Ends),
        };
    }

    private static float[] Mean(IReadOnlyList<ChainModel> models, Func<ChainModel, float[]> part) =>
        [.. Enumerable.Range(0, part(models[0]).Length).Select(i => models.Sum(m => part(m)[i]) / models.Count)];
}
