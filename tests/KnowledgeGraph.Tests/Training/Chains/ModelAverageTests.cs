using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Chains;

namespace KnowledgeGraph.Tests.Training.Chains;

public sealed class ModelAverageTests
{
    [Fact]
    public void Weights_of_different_scales_are_averaged_by_what_they_are_worth()
    {
        var average = ModelAverage.Of([Model(100, 0.01f, bias: 1f), Model(50, 0.06f, bias: 3f)], smallest: 0.02f);
        Assert.Equal(2f, average.Rows[0] * average.RowScale, 0.01f);
        Assert.Equal(2f, average.LabelBias[0]);
    }

    [Fact]
    public void Weights_that_cancel_out_are_cut() => Assert.Equal(0, ModelAverage.Of([Model(100, 0.01f, 0f), Model(-99, 0.01f, 0f)], smallest: 0.02f).Rows[0]);

    private static ChainModel Model(sbyte first, float scale, float bias)
    {
        var rows = new sbyte[8 << 8];
        rows[0] = first;
        return new ChainModel { Labels = 5, Bits = 8, Rows = rows, RowScale = scale, LabelBias = [bias, 0, 0, 0, 0, 0, 0, 0], Transitions = new float[48], Ends = new float[8] };
    }
}
