using KnowledgeGraph.Import.Relations.Confidence;

namespace KnowledgeGraph.Tests.Import.Relations.Confidence;

public sealed class ConfidenceCurveTests
{
    private static readonly (double Probability, double Share)[] Points = [(0.2, 0.3), (0.6, 0.5), (0.9, 0.95)];

    [Theory]
    [InlineData(0.0, 0.3)]
    [InlineData(0.2, 0.3)]
    [InlineData(0.4, 0.4)]
    [InlineData(0.6, 0.5)]
    [InlineData(0.75, 0.725)]
    [InlineData(1.0, 0.95)]
    public void The_curve_is_linear_between_its_points_and_flat_outside(double probability, double share) =>
        Assert.Equal(share, ConfidenceCurve.At(Points, probability), 12);

    [Fact]
    public void Without_points_the_probability_stands_for_itself() => Assert.Equal(0.42, ConfidenceCurve.At([], 0.42));

    [Fact]
    public void A_finding_is_never_less_sure_where_the_model_is_surer()
    {
        var confidences = Enumerable.Range(0, 101).Select(percent => ClaimConfidence.Finding(percent / 100.0)).ToArray();
        Assert.Equal(confidences.Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
    }
}
