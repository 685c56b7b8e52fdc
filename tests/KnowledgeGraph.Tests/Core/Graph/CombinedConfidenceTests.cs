using CsCheck;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Tests.Core.Graph;

public sealed class CombinedConfidenceTests
{
    [Fact]
    public void A_single_witness_keeps_its_confidence() =>
        Assert.All(Enumerable.Range(1, 999), thousandths => Assert.Equal(thousandths / 1000.0, CombinedConfidence.Of(CombinedConfidence.WeightOf(thousandths)), 0.0006));

    [Fact]
    public void Independent_witnesses_combine_as_noisy_or() =>
        Gen.Int[1, 999].Array[1, 5].Sample(witnesses =>
        {
            var doubt = witnesses.Aggregate(1.0, (product, thousandths) => product * (1 - (thousandths / 1000.0)));
            Assert.Equal(Math.Min(1 - doubt, 0.999), CombinedConfidence.Of(witnesses.Sum(CombinedConfidence.WeightOf)), 0.003);
        });

    [Fact]
    public void Another_witness_never_lowers_the_confidence() =>
        Gen.Select(Gen.Int[0, 9000], Gen.Int[1, 999]).Sample((weight, witness) =>
            CombinedConfidence.Of(weight + CombinedConfidence.WeightOf(witness)) >= CombinedConfidence.Of(weight));
}
