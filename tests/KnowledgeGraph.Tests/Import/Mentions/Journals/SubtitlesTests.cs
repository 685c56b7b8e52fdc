namespace KnowledgeGraph.Tests.Import.Mentions.Journals;

public sealed class SubtitlesTests
{
    [Theory]
    [InlineData("The study was published Thursday in Circulation: Bathing and Winter.", "Circulation: Bathing and Winter")]
    [InlineData("The study was published in JAMA Bathing – Head & Neck Care.", "JAMA Bathing – Head & Neck Care")]
    public void A_title_goes_on_behind_a_colon_or_a_dash(string text, string title) =>
        Assert.Equal(title, Assert.Single(Extracted.From(text).Journals).Name);

    [Theory]
    [InlineData("The study was published in Circulation: Cold Baths help most people.", "Circulation")]
    [InlineData("Baths help, says a study in JAMA Bathing – Norland and Hull took part.", "JAMA Bathing")]
    public void A_sentence_that_goes_on_is_no_subtitle(string text, string title) =>
        Assert.Equal(title, Assert.Single(Extracted.From(text).Journals).Name);
}
