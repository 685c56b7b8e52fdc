using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Tests.Import.Resolution.Scoring;

public sealed class ClaimScorerTests
{
    [Fact]
    public void The_same_finding_in_other_words_says_the_same() => Assert.Equal(
        RelationKind.SameAs,
        Relation(Claim("Gardeners who compost have fewer earthworm parasites."), Claim("Earthworm parasites were rarer among gardeners who compost, the survey found.")));

    [Fact]
    public void Findings_on_different_things_are_not_linked() => Assert.Null(
        Relation(Claim("Gardeners who compost have fewer earthworm parasites."), Claim("Gardeners who plant lavender attract bumblebees.")));

    [Fact]
    public void A_finding_that_only_may_be_so_hedges_the_one_that_is() => Assert.Equal(
        RelationKind.Hedges,
        Relation(Claim("Composting may protect gardeners against earthworm parasites.", Certainties.Possible), Claim("Composting protects gardeners against earthworm parasites.")));

    [Fact]
    public void A_cause_strengthens_what_was_a_tie() => Assert.Equal(
        RelationKind.Strengthens,
        Relation(Claim("Composting prevents earthworm parasites.", strength: Strengths.Causal), Claim("Composting is linked to fewer earthworm parasites.", strength: Strengths.Association)));

    [Theory]
    [InlineData("Composting was not linked to earthworm parasites in allotments.", "Composting was linked to earthworm parasites in allotments.")]
    [InlineData("Composting raises the density of earthworm parasites in allotments.", "Composting lowers the density of earthworm parasites in allotments.")]
    public void A_finding_denied_or_turned_round_contradicts_and_does_not_say_the_same(string left, string right)
    {
        Assert.Equal(RelationKind.Contradicts, Relation(Claim(left), Claim(right)));
        Assert.Equal(RelationKind.Contradicts, Relation(Claim(right), Claim(left)));
    }

    [Fact]
    public void Two_findings_that_deny_the_same_say_the_same() => Assert.Equal(
        RelationKind.SameAs,
        Relation(Claim("Composting was not linked to earthworm parasites.", Certainties.Denied), Claim("Composting had no link with earthworm parasites, they found.", Certainties.Denied)));

    [Fact]
    public void A_negation_beside_the_point_contradicts_nothing() => Assert.NotEqual(
        RelationKind.Contradicts,
        Relation(Claim("Composting was linked to earthworm parasites, but not in winter."), Claim("Composting was linked to earthworm parasites.")));

    [Fact]
    public void Opposite_directions_with_other_numbers_are_results_of_two_groups() => Assert.Null(
        Relation(
            Claim("Composting raises the density of earthworm parasites by 12 per cent.", number: "12"),
            Claim("Composting lowers the density of earthworm parasites by 20 per cent.", number: "20")));

    [Fact]
    public void What_is_turned_over_twice_contradicts_nothing() => Assert.NotEqual(
        RelationKind.Contradicts,
        Relation(
            Claim("Allotments with lower humus are linked to a lower density of earthworm parasites."),
            Claim("Allotments with humus are linked to a higher density of earthworm parasites.")));

    [Fact]
    public void A_part_that_does_and_another_that_does_not_are_one_result() => Assert.Null(
        Relation(
            Claim("Only 30 per cent of allotment gardeners composted enough kitchen scraps.", number: "30"),
            Claim("Almost 70 per cent of allotment gardeners did not compost enough kitchen scraps.", number: "70")));

    [Theory]
    [InlineData("Composting protects allotment gardeners against earthworm parasites.", "Allotment gardeners are protected against earthworm parasites by composting, a study found.", RelationKind.SameAs)]
    [InlineData("Composting protects allotment gardeners against earthworm parasites.", "Lavender protects allotment gardeners against earthworm parasites.", null)]
    [InlineData("Composting protects gardeners.", "Composting protects gardeners.", null)]
    [InlineData("The observational study could not prove cause and effect.", "The observational study could not prove cause and effect.", null)]
    [InlineData("Composting was not linked to earthworm parasites in allotment gardeners.", "Composting was linked to earthworm parasites in allotment gardeners.", RelationKind.Contradicts)]
    [InlineData("Composting raises the density of earthworm parasites in allotment gardens.", "Composting lowers the density of earthworm parasites in allotment gardens.", RelationKind.Contradicts)]
    public void Findings_of_different_studies_are_linked_where_one_says_nothing_telling_that_the_other_does_not(string left, string right, RelationKind? expected)
    {
        Assert.Equal(expected, ClaimScorer.RelationAcross(Finding(left), Finding(right))?.Kind);
        Assert.Equal(expected, ClaimScorer.RelationAcross(Finding(right), Finding(left))?.Kind);
    }

    [Fact]
    public void Findings_of_different_studies_that_give_other_numbers_are_two()
    {
        const string text = "Composting protects allotment gardeners against earthworm parasites.";
        Assert.Null(ClaimScorer.RelationAcross(Claim(text, number: "12") with { IsFinding = true }, Claim(text, number: "20") with { IsFinding = true }));
        Assert.NotNull(ClaimScorer.RelationAcross(Claim(text, number: "12") with { IsFinding = true }, Finding(text)));
    }

    [Fact]
    public void What_people_say_is_not_linked_across_studies() => Assert.Null(
        ClaimScorer.RelationAcross(Finding("Composting protects allotment gardeners against earthworm parasites."), Claim("Composting protects allotment gardeners against earthworm parasites.")));

    private static ClaimFeatures Finding(string text) => Claim(text) with { IsFinding = true };

    private static RelationKind? Relation(ClaimFeatures left, ClaimFeatures right) => ClaimScorer.Relation(left, right)?.Kind;

    private static ClaimFeatures Claim(string text, string certainty = Certainties.Asserted, string strength = Strengths.None, string number = "") =>
        ClaimReading.Of(text, certainty, strength, [number]);
}
