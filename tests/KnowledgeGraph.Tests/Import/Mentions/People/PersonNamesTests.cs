using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.People;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Tests.Import.Mentions.People;

public sealed class PersonNamesTests
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    [Theory]
    [InlineData("Will Marsh, from Hull University, said so.", true)]
    [InlineData("Will Marsh said so.", true)]
    [InlineData("Will Marsh win the race?", false)]
    [InlineData("Will baths, which are cold, help?", false)]
    public void Will_is_a_forename_where_no_verb_goes_with_it(string text, bool isForename)
    {
        var reading = new LexicalText(Pipeline.Analyse(TextAnalysis.Tokenize(text)));
        Assert.Equal(isForename, PersonNames.IsForename(reading, 0));
        Assert.Equal(isForename ? 2 : 0, PersonNames.RunEnd(reading, 0));
    }
}
