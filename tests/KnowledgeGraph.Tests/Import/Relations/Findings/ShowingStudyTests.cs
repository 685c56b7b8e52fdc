using KnowledgeGraph.Import.Relations.Findings;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class ShowingStudyTests
{
    [Theory]
    [InlineData("A Leeds study also found some good in short naps.")]
    [InlineData("A new study has now shown a rise in naps.")]
    [InlineData("The research, based on logs from Leeds, Bath and York, also shows a rise in naps.")]
    [InlineData("The findings, published in the British Bee Journal, suggest a rise in naps.")]
    [InlineData("Third study this month links naps with a long life")]
    [InlineData("A new study links naps to a long life.")]
    [InlineData("But a large trial reports the fans are useless.")]
    [InlineData("The study says at least 40,000 more bees will nap each year.")]
    [InlineData("And the study expects naps to double by then.")]
    [InlineData("The study, published in the British Bee Journal, says at least 40,000 more bees will nap each year.")]
    public void A_study_tells_its_result_behind_adverbs_and_insertions(string sentence) => Assert.True(Opens(sentence));

    [Theory]
    [InlineData("Research has shown a rise in naps.")]
    [InlineData("The study also showed what keepers do at noon.")]
    [InlineData("The study found the reason why bees nap.")]
    [InlineData("The study claims to be the first of naps.")]
    [InlineData("The study concluded in May.")]
    [InlineData("The study, published in the British Bee Journal, looked at naps.")]
    [InlineData("The study says keepers should give 40 hives more shade.")]
    [InlineData("The study says naps are common.")]
    [InlineData("The study estimated the number of naps since 1998.")]
    [InlineData("A recent study also found a rise in naps.")]
    public void Questions_advice_and_what_is_known_are_no_result_of_it(string sentence) => Assert.False(Opens(sentence));

    [Theory]
    [InlineData("The study looked at bees.", "It also suggests that naps are rare.", true)]
    [InlineData("The study looked at bees.", "It also suggests a film.", false)]
    [InlineData("A previous study looked at bees.", "It suggested that naps are rare.", false)]
    [InlineData("A keeper looked at bees.", "It also suggests that naps are rare.", false)]
    public void It_is_the_study_of_the_sentence_before(string before, string sentence, bool goesOn)
    {
        var text = ReadArticle.Of($"{before}\n{sentence}");
        Assert.Equal(goesOn, ShowingStudy.GoesOn(text, text.Document.Sentences[^1].Tokens));
    }

    [Theory]
    [InlineData("Previous studies found naps to harm, but it is the first large study to show that they help.", true)]
    [InlineData("It is the first study to look at naps in bees.", false)]
    [InlineData("It is the first study to find whether naps help.", false)]
    public void A_study_may_be_the_first_to_show_something(string sentence, bool isFirst)
    {
        var text = ReadArticle.Of(sentence);
        Assert.Equal(isFirst, ShowingStudy.IsFirstToShow(text, text.Document.Sentences[0].Tokens));
    }

    private static bool Opens(string sentence)
    {
        var text = ReadArticle.Of(sentence);
        return ShowingStudy.Opens(text, text.Document.Sentences[0].Tokens);
    }
}
