using KnowledgeGraph.Training.Evaluation.Calibration;

namespace KnowledgeGraph.Tests.Training.Evaluation.Calibration;

public sealed class ReliabilityTableTests
{
    [Fact]
    public void Rows_set_the_mean_probability_of_a_bin_beside_the_share_of_right_ones() =>
        Assert.Equal(
            [
                "| bees | 0.10–0.30 | 2 | 0.20 | 0.50 |",
                "| bees | 0.90–1.00 | 2 | 0.94 | 1.00 |",
                "| bees, all (mean distance 0.180) | | 4 | 0.57 | 0.75 |",
            ],
            ReliabilityTable.Rows("bees", [(0.125, true), (0.275, false), (0.9, true), (0.98, true)]));

    [Fact]
    public void Without_examples_there_are_no_rows() => Assert.Empty(ReliabilityTable.Rows("bees", []));
}
