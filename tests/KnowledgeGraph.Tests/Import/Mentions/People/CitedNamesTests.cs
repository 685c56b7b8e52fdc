namespace KnowledgeGraph.Tests.Import.Mentions.People;

public sealed class CitedNamesTests
{
    [Theory]
    [InlineData("Reference\nMarsh L., Brandt I. et al. Cold baths in winter. Thorax 2021;12:33-40.")]
    [InlineData("Source Reference: Marsh L, et al \"Cold baths in winter\" Circulation 2021")]
    [InlineData("Source Reference: Marsh L, Brandt I \"Cold baths: the last dip?\" Circulation 2021")]
    public void Whom_a_reference_cites_is_named_where_the_article_names_them(string reference)
    {
        var facts = Extracted.From($"The study was led by Dr Lena Marsh of Hull University.\nIda Brandt, a chemist, said baths were cold.\n\n{reference}");
        Assert.Equal(["Lena Marsh", "Ida Brandt"], facts.Persons.Select(person => person.Name));
    }

    [Fact]
    public void A_name_with_an_initial_behind_it_is_somebody_in_prose() =>
        Assert.Contains(Extracted.From("Dr Lena B, a doctor at Hull Hospital, said baths were cold.").Persons, person => person.Name == "Lena B");
}
