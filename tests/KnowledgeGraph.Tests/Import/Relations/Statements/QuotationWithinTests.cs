using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Statements;

/// <summary>Reported content never ends inside an open quotation mark.</summary>
public sealed class QuotationWithinTests
{
    private static string[] Reported(string text) => Claims.Of(text, ClaimForms.Reported);

    [Theory]
    [InlineData("These hives had been in use since 1990, but “nobody has ever looked at how bees sleep in them,” Hannah Marsh said.", "These hives had been in use since 1990")]
    [InlineData("While the mayor has promised new hives for every street, “the promise has so far cost nobody anything,” Hannah Marsh said.", "While the mayor has promised new hives for every street")]
    [InlineData("Keepers should not worry about cool hives, because “bees know how to warm themselves,” Hannah Marsh said.", "Keepers should not worry about cool hives")]
    public void Content_that_leads_to_speech_ends_before_it(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Theory]
    [InlineData("If left alone, the worst mites “will keep the bees from flying at all,” Hannah Marsh said.")]
    [InlineData("The new hives “are no cure for bees that never fly,” Hannah Marsh said.")]
    [InlineData("When the hives are warm, “the bees sleep through the noon,” Hannah Marsh said.")]
    public void Words_that_the_speech_completes_are_no_statement(string text)
    {
        Assert.Empty(Reported(text));
        Assert.Single(Claims.Of(text, ClaimForms.Quoted));
    }

    [Theory]
    [InlineData("Most hives in the shade are “warm,” Hannah Marsh said.", "Most hives in the shade are “warm,”")]
    [InlineData("Most hives in the shade are “warm”, Hannah Marsh said.", "Most hives in the shade are “warm”")]
    public void A_word_in_marks_belongs_to_it(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Fact]
    public void Speech_that_a_cue_before_it_introduces_belongs_to_it() =>
        Assert.Equal(
            ["Hannah Marsh: the number of lost bees “is greater than that of all nests together”"],
            Reported("Hannah Marsh said that the number of lost bees “is greater than that of all nests together”."));

    [Theory]
    [InlineData("(Hannah Marsh said that she owns shares in hives.)", "she owns shares in hives")]
    [InlineData("Hannah Marsh said that she owns shares in hives (and in honey).", "she owns shares in hives (and in honey)")]
    public void A_bracket_that_opens_before_the_cue_is_no_part_of_it(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));
}
