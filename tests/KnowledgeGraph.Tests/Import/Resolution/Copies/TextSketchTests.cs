using KnowledgeGraph.Import.Resolution.Copies;

namespace KnowledgeGraph.Tests.Import.Resolution.Copies;

public sealed class TextSketchTests
{
    private static readonly string Story = string.Join(' ', Enumerable.Range(0, 240).Select(i => $"word{i * 7919 % 977}"));

    [Fact]
    public void A_story_republished_with_a_new_first_and_last_sentence_is_a_copy()
    {
        var copy = "By our own correspondent in town. " + Story + " Reporting by somebody else, editing by another.";
        Assert.True(TextSketch.Similarity(TextSketch.Of(Story), TextSketch.Of(copy)) >= CopyGroups.Threshold);
    }

    [Fact]
    public void Two_stories_with_the_same_words_in_another_order_are_no_copies()
    {
        var other = string.Join(' ', Story.Split(' ').Reverse());
        Assert.True(TextSketch.Similarity(TextSketch.Of(Story), TextSketch.Of(other)) < CopyGroups.Threshold);
    }

    [Fact]
    public void A_few_words_have_no_sketch() => Assert.Empty(TextSketch.Of("Too short to be known again."));
}
