using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Attribution;

/// <summary>What an editorial says of a study is not the word of the study.</summary>
public sealed class EditorialTurnTests
{
    private const string Study = "Researchers at the University of Leeds found that hives cool down around noon.\n";
    private const string Editorial = "In a linked editorial, Eleanor Whitcombe and Marcus Oldroyd, from the University of Bath, argue that hives should be painted white.\n";

    [Theory]
    [InlineData("“The shade is where bees want to be,” they wrote.")]
    [InlineData("They added: “The shade is where bees want to be.”")]
    [InlineData("The authors added: “The shade is where bees want to be.”")]
    public void Its_writers_go_on_speaking(string next) =>
        Assert.Contains("Eleanor Whitcombe: The shade is where bees want to be", Claims.Of(Study + Editorial + next, ClaimForms.Quoted).Select(claim => claim.TrimEnd('.', ',')));

    [Theory]
    [InlineData("The researchers said: “The shade is where bees want to be.”")]
    [InlineData("The study's authors said: “The shade is where bees want to be.”")]
    public void Until_the_study_is_named_again(string next) =>
        Assert.Contains("study: The shade is where bees want to be", Claims.Of(Study + Editorial + next, ClaimForms.Quoted).Select(claim => claim.TrimEnd('.', ',')));

    [Fact]
    public void Writers_without_a_name_are_nobody_of_the_study() =>
        Assert.Equal(["other: The shade is where bees want to be."], Claims.Of(Study + "In a linked editorial, researchers at the University of Bath said: “The shade is where bees want to be.”", ClaimForms.Quoted));

    [Fact]
    public void Without_an_editorial_they_are_the_study() =>
        Assert.Equal(["study: The shade is where bees want to be."], Claims.Of(Study + "They added: “The shade is where bees want to be.”", ClaimForms.Quoted));

    [Fact]
    public void Whoever_says_what_results_show_is_quoted_with_it() =>
        Assert.Equal(
            ["Eleanor Whitcombe: a cooler way of keeping bees"],
            Claims.Of(Study + "In a linked editorial, Eleanor Whitcombe from the University of Bath said the results suggest “a cooler way of keeping bees”.", ClaimForms.Quoted));
}
