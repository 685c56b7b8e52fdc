namespace KnowledgeGraph.Tests.Import.Mentions.Institutions.Finding;

/// <summary>Names in broadcasts that a machine wrote down without stops.</summary>
public sealed class SpokenNamesTests
{
    private const string Before =
        "good morning it is cold outside and we have been asking people all day long what they make of the news that baths are back in fashion with families up and down the country " +
        "some of whom told us that they have not had a warm one for weeks while others would rather stay in bed and now ";

    private const string Behind = " that more of us should go for a swim before breakfast and that the weather tomorrow will be as grey as it has been for the last three days with rain in most places";

    [Theory]
    [InlineData("the food standards agency says", "food standards agency", "agency")]
    [InlineData("the care quality Commission told us", "care quality Commission", "agency")]
    [InlineData("a report from the royal college of physicians says", "royal college of physicians", "university")]
    [InlineData("the norwegian government believes", "norwegian government", "government")]
    [InlineData("the head of the health select committee thinks", "health select committee", "agency")]
    [InlineData("the british medical association called for it and says", "british medical association", "society")]
    [InlineData("researchers at hull university have found", "hull university", "university")]
    [InlineData("the charity asthma UK says", "asthma UK", "charity")]
    [InlineData("the local government association says", "local government association", "society")]
    public void Houses_are_found_in_small_letters(string words, string name, string kind) =>
        Assert.Equal(kind, Extracted.From(Before + words + Behind).Institution(name).Kind);

    [Theory]
    [InlineData("the local council says")]
    [InlineData("the right authority says")]
    [InlineData("there was a strong association with cold water which shows")]
    [InlineData("people who have been to university say")]
    [InlineData("who could mind nice guide dogs when they say")]
    public void Words_that_name_no_house_are_left_alone(string words) => Assert.Empty(Extracted.From(Before + words + Behind).Institutions);

    [Fact]
    public void In_an_article_with_stops_small_letters_name_no_house() =>
        Assert.Empty(Extracted.From("It is cold. The food standards agency of a country may say so. Others swim.").Institutions);
}
