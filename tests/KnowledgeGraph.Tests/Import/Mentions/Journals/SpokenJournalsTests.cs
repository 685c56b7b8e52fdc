namespace KnowledgeGraph.Tests.Import.Mentions.Journals;

public sealed class SpokenJournalsTests
{
    private const string Before = "good morning it's twenty past eight and you're listening to the bath show today we ask who likes a cold one ";

    [Theory]
    [InlineData("the study's published in the journal bath biology and the doctor told us she likes it", "bath biology")]
    [InlineData("and it's in the british journal of bathing if anyone wants a look", "british journal of bathing")]
    [InlineData("he published his study in the annals of bath medicine the cells were cold", "annals of bath medicine")]
    [InlineData("okay now your paper which is in tobacco control also says so", "tobacco control")]
    [InlineData("it's in a journal which is called i love this gut microbes and you led it", "gut microbes")]
    [InlineData("it was published in the european bath journal yesterday", "european bath journal")]
    [InlineData("that's in a paper we published last month in nature communications and it went well", "nature communications")]
    [InlineData("writing in tobacco control the researchers say it is cold", "tobacco control")]
    [InlineData("you've been looking at this for the bmj what did you see", "bmj")]
    public void A_title_in_small_letters_of_a_broadcast_is_found(string text, string title) =>
        Assert.Equal(title, Assert.Single(Extracted.From(Before + text).Journals).Name);

    [Theory]
    [InlineData("he has worked in tobacco control for years and so has she")]
    [InlineData("the journal article says so and the journal itself does not")]
    [InlineData("she writes in her journal every night after the bath")]
    public void Fields_and_diaries_are_no_journals(string text) => Assert.Empty(Extracted.From(Before + text).Journals);

    [Fact]
    public void Where_titles_have_capitals_small_letters_are_no_title() =>
        Assert.Empty(Extracted.From("Lena Marsh of Hull University spoke. Ida Brandt of Bath Aid said the journal bath biology department was closed.").Journals);
}
