namespace KnowledgeGraph.Tests.Import.Relations.Studies;

/// <summary>Research that an article tells of only once, as something new.</summary>
public sealed class AnnouncedStudyTests
{
    [Theory]
    [InlineData("A study of 400 people found that bakers sleep an hour longer.")]
    [InlineData("Bakers sleep an hour longer, according to new research.")]
    [InlineData("A small survey suggests that bakers sleep an hour longer.")]
    public void A_study_that_is_news_is_one(string text) => Assert.Single(Extracted.From(text).Studies);

    [Theory]
    [InlineData("Another study of 400 people found that bakers sleep an hour longer.")]
    [InlineData("A 1998 study found that bakers sleep an hour longer.")]
    [InlineData("A study will show whether bakers sleep longer.")]
    public void One_that_is_not_is_none(string text) => Assert.Empty(Extracted.From(text).Studies);

    [Fact]
    public void What_it_found_is_its_finding()
    {
        var facts = Extracted.From("A study of 400 people found that bakers sleep an hour longer.");
        Assert.Equal(400, facts.Studies[0].SampleSize);
        Assert.NotEmpty(facts.Studies[0].Evidence);
    }
}
