namespace KnowledgeGraph.Tests.Import.Relations.Roles;

/// <summary>Callings in the plural before several names.</summary>
public sealed class SharedCallingTests
{
    [Theory]
    [InlineData("“Baths help,” wrote zoologists Lena Marsh and Peter Vance, both of Hull University.", "zoologist")]
    [InlineData("“Baths help,” said the river ecologists Lena Marsh, Ida Brandt and Peter Vance.", "river ecologist")]
    public void A_calling_of_several_people_is_each_ones(string text, string role)
    {
        var facts = Extracted.From(text);
        Assert.All(facts.Persons, person => Assert.Equal(role, person.Role));
    }

    [Theory]
    [InlineData("“Baths help,” said researchers Lena Marsh and Peter Vance of Hull University.")]
    [InlineData("Baths help zoologists. Lena Marsh and Peter Vance said so.")]
    public void A_part_in_the_study_is_none(string text) => Assert.All(Extracted.From(text).Persons, person => Assert.Null(person.Role));
}
