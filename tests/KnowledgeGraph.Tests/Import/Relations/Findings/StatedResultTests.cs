using KnowledgeGraph.Import.Relations.Findings;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class StatedResultTests
{
    [Theory]
    [InlineData("They examined the records of 900 hives and found that bees in the shade nap longer.")]
    [InlineData("Keepers in Leeds have discovered that bees snore.")]
    [InlineData("The review, which involved 40 trials, concluded that honey does nothing for sleep.")]
    [InlineData("The study also found that drones can nap on the wing.")]
    public void What_somebody_found_is_stated_whatever_stands_around(string sentence) => Assert.True(IsStated(sentence));

    [Theory]
    [InlineData("One study found that bees nap at noon.")]
    [InlineData("A 2015 study of eight hives found that bees nap at noon.")]
    [InlineData("Lund had previously found that bees nap at noon.")]
    [InlineData("A trial published last month showed that bees nap at noon.")]
    [InlineData("“We found that bees nap at noon,” said Lund.")]
    [InlineData("The keepers found a hive that was empty.")]
    [InlineData("They could not prove it, nor did they say that it was so.")]
    public void Earlier_work_speech_and_other_verbs_state_nothing(string sentence) => Assert.False(IsStated(sentence));

    private static bool IsStated(string sentence)
    {
        var text = ReadArticle.Of(sentence);
        return StatedResult.Is(text, text.Document.Sentences[0].Tokens);
    }
}
