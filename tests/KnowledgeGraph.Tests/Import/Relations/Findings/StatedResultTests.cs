using KnowledgeGraph.Import.Relations.Findings;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class StatedResultTests
{
    [Theory]
    [InlineData("They examined the records of 900 hives and found that bees in the shade nap longer.")]
    [InlineData("Keepers in Leeds have discovered that bees snore.")]
    [InlineData("The review, which involved 40 trials, concluded that honey does nothing for sleep.")]
    [InlineData("The study also found that drones can nap on the wing.")]
    [InlineData("The findings showed strong ties between naps and a long life.")]
    [InlineData("New research suggests as many as 28 % of bees nap at noon.")]
    [InlineData("Bees nap at noon, a new study has found.")]
    [InlineData("Lazy hives may live longer, study suggests")]
    public void What_somebody_found_is_stated_whatever_stands_around(string sentence) => Assert.True(IsStated(sentence));

    [Theory]
    [InlineData("One study found that bees nap at noon.")]
    [InlineData("A 2015 study of eight hives found that bees nap at noon.")]
    [InlineData("Lund had previously found that bees nap at noon.")]
    [InlineData("A trial published last month showed that bees nap at noon.")]
    [InlineData("“We found that bees nap at noon,” said Lund.")]
    [InlineData("The keepers found a hive that was empty.")]
    [InlineData("Studies show naps at noon are common.")]
    [InlineData("His own research suggests naps at noon are common.")]
    [InlineData("The bees the study found were asleep.")]
    [InlineData("Bees nap at noon, studies suggest.")]
    [InlineData("They could not prove it, nor did they say that it was so.")]
    public void Earlier_work_speech_and_other_verbs_state_nothing(string sentence) => Assert.False(IsStated(sentence));

    private static bool IsStated(string sentence)
    {
        var text = ReadArticle.Of(sentence);
        return StatedResult.Is(text, text.Document.Sentences[0].Tokens);
    }
}
