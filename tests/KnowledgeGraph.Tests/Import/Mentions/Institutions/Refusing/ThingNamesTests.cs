using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Refusing;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Tests.Import.Mentions.Institutions.Refusing;

public sealed class ThingNamesTests
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    [Theory]
    [InlineData("The risk of death from O3 was low.", "O3", true)]
    [InlineData("The risk of death from B12 was low.", "B12", true)]
    [InlineData("Leaders of the G7 met in Bath.", "G7", false)]
    [InlineData("They saw the effect using MEQ , and it was real.", "MEQ", true)]
    [InlineData("They saw the effect using MEQ data, and it was real.", "MEQ", false)]
    [InlineData("The firm behind Sevipant paid. The drug, called Sevipant, helps.", "Sevipant", true)]
    [InlineData("The firm behind Sevipant paid. Sevipant makes drugs.", "Sevipant", false)]
    public void What_the_article_calls_a_thing_anywhere_is_one(string text, string name, bool isThing)
    {
        var reading = new LexicalText(Pipeline.Analyse(TextAnalysis.Tokenize(text)));
        var token = Enumerable.Range(0, reading.Count).First(i => reading.IsWord(i, name));
        Assert.Equal(isThing, ThingNames.Is(reading, new TokenRange(token, token + 1)));
    }

    [Theory]
    [InlineData("Dark honeys such as Tavika help. It comes from the tavika tree.", "Tavika", true)]
    [InlineData("Dark honeys such as Tavika help. Tavika is old.", "Tavika", false)]
    public void A_word_that_the_article_writes_small_is_no_name(string text, string name, bool isSmall)
    {
        var reading = new LexicalText(Pipeline.Analyse(TextAnalysis.Tokenize(text)));
        var token = Enumerable.Range(0, reading.Count).First(i => reading.IsWord(i, name));
        Assert.Equal(isSmall, ThingNames.IsWrittenSmall(reading, token));
    }
}
