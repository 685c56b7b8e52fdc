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
    [InlineData("New research led by Leeds has established that bees simply ignore the wind.")]
    [InlineData("Scientists at a hive in Leeds have now shown that bees snore.")]
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
    [InlineData("Research has shown that naps are common.")]
    [InlineData("Studies have shown that naps are common.")]
    [InlineData("Doctors have shown that they care.")]
    [InlineData("Others have found that naps do harm.")]
    [InlineData("A few even showed that naps do harm.")]
    public void Earlier_work_speech_and_other_verbs_state_nothing(string sentence) => Assert.False(IsStated(sentence));

    [Theory]
    [InlineData("Researchers have linked long naps to a short life.", true, true)]
    [InlineData("Researchers have linked long naps to a short life.", false, false)]
    [InlineData("Researchers have found out why bees nap.", true, false)]
    public void What_researchers_have_linked_is_stated_in_the_lead(string sentence, bool isLead, bool isStated) => Assert.Equal(isStated, IsStated(sentence, isLead));

    [Theory]
    [InlineData("The keepers concluded that naps “mend the wings of old bees and their temper”.", true)]
    [InlineData("“It mends the wings,” said Lund, who found that bees nap.", false)]
    [InlineData("The keepers wrote: “Naps mend the wings of old bees.”", false)]
    public void The_content_of_a_verb_of_finding_may_stand_in_marks(string sentence, bool isQuoted)
    {
        var text = ReadArticle.Of(sentence);
        Assert.Equal(isQuoted, StatedResult.IsQuoted(text, text.Document.Sentences[0].Tokens));
    }

    private static bool IsStated(string sentence, bool isLead = false)
    {
        var text = ReadArticle.Of(sentence);
        return StatedResult.Is(text, text.Document.Sentences[0].Tokens, isLead);
    }
}
