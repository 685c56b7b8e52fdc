namespace KnowledgeGraph.Tests.Import.Mentions.Journals;

public sealed class JournalReferencesTests
{
    [Theory]
    [InlineData("Marsh L, Brandt I, et al. Cold baths in winter. Bathing and Winter 2021;12:33-40.", "Bathing and Winter")]
    [InlineData("Lena Marsh et al. Cold baths in winter. Bathing and Winter, 2021; DOI: 10.1016/j.bath.2021.000000", "Bathing and Winter")]
    [InlineData("Journal reference: Bathing and Winter, DOI: 10.1016/j.bath.2021.000000", "Bathing and Winter")]
    [InlineData("Publication: “Cold baths in winter”, Bathing and Winter", "Bathing and Winter")]
    [InlineData("SOURCE: Bathing and Winter, online March 7, 2019.", "Bathing and Winter")]
    [InlineData("SOURCES: Lena Marsh, M.D., Hull Hospital, Hull; March 7, 2019, Bathing and Winter, online", "Bathing and Winter")]
    [InlineData("Source Reference: Marsh L, et al \"Cold baths in winter\" Circulation 2021", "Circulation")]
    public void A_reference_names_its_journal_behind_the_title_of_the_paper(string reference, string title) =>
        Assert.Equal(title, Assert.Single(Extracted.From($"A study looked at baths.\n\n{reference}").Journals).Name);

    [Theory]
    [InlineData("Baths help. Winter Bathing, 2021 was the year's fashion.")]
    [InlineData("Published: “Cold baths in winter”, Lena Marsh")]
    public void A_year_alone_makes_no_reference(string text) => Assert.Empty(Extracted.From(text).Journals);
}
