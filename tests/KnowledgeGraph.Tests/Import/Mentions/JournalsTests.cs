namespace KnowledgeGraph.Tests.Import.Mentions;

public sealed class JournalsTests
{
    [Theory]
    [InlineData("The study was published in the journal Thorax.", "Thorax")]
    [InlineData("The findings appear in Nature.", "Nature")]
    [InlineData("Writing in the Journal of Sleep Medicine, the team said it was sure.", "Journal of Sleep Medicine")]
    [InlineData("The research is published in the BMJ journal Open Heart.", "Open Heart")]
    [InlineData("The results were published on Friday in PLOS ONE.", "PLOS ONE")]
    [InlineData("The team says so in the journal Walking and Sleep.", "Walking and Sleep")]
    [InlineData("Babies cry, researchers report in Heart Asia.", "Heart Asia")]
    [InlineData("Babies cry, a study found.\nSOURCE: bit.ly/2jtWBaQ Thorax, online January 10, 2017.", "Thorax")]
    [InlineData("The study is published in the Journal BMJ Open Respiratory Care.", "BMJ Open Respiratory Care")]
    [InlineData("It lived in caves, according to a description in Pelagic Letters.", "Pelagic Letters")]
    public void A_journal_is_announced_by_what_is_said_before_it(string text, string title)
    {
        var facts = Extracted.From(text);
        Assert.Equal(title, Assert.Single(facts.Journals).Name);
        Assert.Equal("j1", Assert.Single(facts.Studies).Journal);
    }

    [Fact]
    public void A_newspaper_is_an_institution_of_kind_media()
    {
        var facts = Extracted.From("\"We were surprised,\" Dr Lena Marsh told the New York Times.");
        Assert.Empty(facts.Journals);
        Assert.Equal("media", Assert.Single(facts.Institutions).Kind);
    }

    [Fact]
    public void Nature_without_a_context_is_no_journal() => Assert.Empty(Extracted.From("Nature is kind to those who walk in the woods.").Journals);
}
