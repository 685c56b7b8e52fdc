namespace KnowledgeGraph.Tests.Import.Mentions.Journals;

public sealed class ListedTitlesTests
{
    [Theory]
    [InlineData("Baths help, Food & Function says.", "Food & Function")]
    [InlineData("Baths help, Food and Function says.", "Food and Function")]
    [InlineData("The study was published in Alzheimer’s & Dementia.", "Alzheimer’s & Dementia")]
    [InlineData("The study was published on Monday in iScience.", "iScience")]
    [InlineData("The study was published in Heart, Lung and Circulation.", "Heart, Lung and Circulation")]
    public void A_title_that_nothing_else_bears_is_found_whole(string text, string title) =>
        Assert.Equal(title, Assert.Single(Extracted.From(text).Journals).Name);

    [Theory]
    [InlineData("The results are in this year's Antiquity.")]
    [InlineData("Baths help, according to the study in Thursday's Antiquity.")]
    [InlineData("It's in Antiquity, it came out this morning.")]
    [InlineData("The work, out in Antiquity, looks at baths.")]
    [InlineData("The study ran in the June number of Antiquity.")]
    [InlineData("The results were posted online last week by Antiquity.")]
    [InlineData("The paper has been retracted from Antiquity after a reader wrote in.")]
    [InlineData("The paper has been accepted by Antiquity.")]
    [InlineData("Lena Marsh is lead author of the paper, forthcoming in Antiquity.")]
    [InlineData("Baths are older than that, she said. (Antiquity)\n\nOther news")]
    [InlineData("Antiquity has retracted the paper.")]
    [InlineData("Baths are older than that, they say in Antiquity this week.")]
    [InlineData("They describe the baths in Antiquity.")]
    public void A_title_of_a_common_word_is_one_where_research_or_publishing_is_spoken_of(string text) =>
        Assert.Equal("Antiquity", Assert.Single(Extracted.From(text).Journals).Name);

    [Theory]
    [InlineData("The bath goes back to late Antiquity.")]
    [InlineData("The lead of the study, Lena Marsh, is a lecturer in Public Health at Hull University.")]
    [InlineData("The study was paid for by the Norland Centre for Research in Public Health.")]
    [InlineData("They work at the National Center for Emerging Infectious Diseases.")]
    [InlineData("Vaccine Human Nature Ltd runs the baths.")]
    public void A_field_a_time_and_part_of_a_longer_name_are_no_journals(string text) => Assert.Empty(Extracted.From(text).Journals);
}
