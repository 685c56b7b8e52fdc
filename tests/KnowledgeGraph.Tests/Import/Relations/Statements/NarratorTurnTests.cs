using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Statements;

/// <summary>Reported content ends where the journalist goes on.</summary>
public sealed class NarratorTurnTests
{
    private static string[] Reported(string text) => Claims.Of(text, ClaimForms.Reported);

    [Theory]
    [InlineData("Hannah Marsh thought the warmth may come from the shade, but she was unable to show how bees find it.", "the warmth may come from the shade")]
    [InlineData("Hannah Marsh believed the smoke worked through the wings, but she never tested it on bees.", "the smoke worked through the wings")]
    [InlineData("Hannah Marsh said the hives were cheap, but the company declined to comment on the price.", "the hives were cheap")]
    [InlineData("Hannah Marsh said the hives were cheap, but she did not say what a hive costs.", "the hives were cheap")]
    public void What_somebody_does_not_tell_or_show_is_no_content(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Theory]
    [InlineData("Hannah Marsh said the smoke helps the bees, but it is hard on the keeper.", "the smoke helps the bees, but it is hard on the keeper")]
    [InlineData("Hannah Marsh said that the hives were cheap, but that the company did not say why.", "the hives were cheap, but that the company did not say why")]
    [InlineData("Hannah Marsh said the hives were cheap, but she was unable to lift them.", "the hives were cheap, but she was unable to lift them")]
    public void What_goes_on_with_the_content_is(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Theory]
    [InlineData("Hannah Marsh says hives have clear labels, but experts warn without new rules bees will go on dying.", "hives have clear labels")]
    [InlineData("Hannah Marsh said that hives were warm at noon, while the farmers have said they need more shade.", "hives were warm at noon")]
    public void What_others_say_ends_it(string text, string content) => Assert.Equal($"Hannah Marsh: {content}", Reported(text)[0]);

    [Fact]
    public void Others_who_say_nothing_do_not() =>
        Assert.Equal(["Hannah Marsh: hives have clear labels, but experts seldom read them at noon"], Reported("Hannah Marsh says hives have clear labels, but experts seldom read them at noon."));

    [Theory]
    [InlineData("Hannah Marsh recommended that all hives be drilled twice a year, fuelling the row.", "all hives be drilled twice a year")]
    [InlineData("Hannah Marsh said that all hives must be drilled twice a year, sparking new anger among keepers.", "all hives must be drilled twice a year")]
    [InlineData("Hannah Marsh said hives must be drilled twice a year, prompting calls for a ban.", "hives must be drilled twice a year")]
    public void What_the_words_set_off_is_no_content(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Theory]
    [InlineData("Hannah Marsh said that the drills shook the hives, prompting the bees to leave.", "the drills shook the hives, prompting the bees to leave")]
    [InlineData("Hannah Marsh said that the drought killed many bees, prompting fears of a hungry winter.", "the drought killed many bees, prompting fears of a hungry winter")]
    [InlineData("Hannah Marsh said that honey lasts for years, fuelling the colony through the winter.", "honey lasts for years, fuelling the colony through the winter")]
    public void What_the_thing_told_of_sets_off_is(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));
}
