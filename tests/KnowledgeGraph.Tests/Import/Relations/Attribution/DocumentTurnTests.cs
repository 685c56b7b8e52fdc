using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Attribution;

/// <summary>What a report goes on to say is the word of the body whose report it is.</summary>
public sealed class DocumentTurnTests
{
    private const string Study = "Researchers at the University of Leeds looked at hives.\n";

    private static string Last(string text, string form) => Claims.Of(Study + text, form)[^1];

    [Theory]
    [InlineData("In 2009, a Food Standards Agency report stated that 9,000 hives a year are lost. The report also said that this number “is greater than the loss of all nests together”.", "Food Standards Agency")]
    [InlineData("A 2012 report by the Food Standards Agency warned that hives were short of honey. The report added that bees “were often too busy to eat what they had made”.", "Food Standards Agency")]
    [InlineData("A 2012 report by the Food Standards Agency found that hives were short of honey. The report added that bees “were often too busy to eat what they had made”.", "Food Standards Agency")]
    [InlineData("A 2012 report by the University of Leeds found that hives were short of honey. The report added that bees “were often too busy to eat what they had made”.", "study")]
    [InlineData("A report by researchers at the University of Leeds warned that hives were short of honey. The report added that bees “were often too busy to eat what they had made”.", "study")]
    [InlineData("In 2009, a Food Standards Agency report stated that 9,000 hives a year are lost. The study also said that this number “is greater than the loss of all nests together”.", "study")]
    public void A_quotation_is_that_of_the_report_taken_up(string text, string speaker) => Assert.StartsWith(speaker + ": ", Last(text, ClaimForms.Quoted), StringComparison.Ordinal);

    [Fact]
    public void It_takes_up_the_report_too() =>
        Assert.Equal(
            "Food Standards Agency: bees were often too busy to eat what they had made",
            Last("A 2012 report from the Food Standards Agency warned that hives were short of honey. It added that bees were often too busy to eat what they had made.", ClaimForms.Reported));

    [Theory]
    [InlineData("The researchers said hives were tall.")]
    [InlineData("The researchers have now counted them.")]
    public void Any_other_sentence_between_ends_it(string between) =>
        Assert.Equal(
            "study: were often too busy to eat what they had made",
            Last($"In 2009, a Food Standards Agency report stated that 9,000 hives a year are lost. {between} The report added that bees “were often too busy to eat what they had made”.", ClaimForms.Quoted));
}
