namespace KnowledgeGraph.Tests.Import.Relations;

public sealed class AffiliationTests
{
    [Theory]
    [InlineData("Professor Lena Marsh, of Hull University, said the idea was sound.")]
    [InlineData("Lena Marsh, a reader in public health at Hull University, said the idea was sound.")]
    [InlineData("Hull University's Lena Marsh said the idea was sound.")]
    [InlineData("Lead author Lena Marsh from Hull University said the idea was sound.")]
    [InlineData("\"It is sound,\" said Lena Marsh, an epidemiologist at Hull University.")]
    public void A_person_is_tied_to_the_institution_named_with_it(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Each_person_keeps_the_institution_beside_it()
    {
        var facts = Extracted.From("Lena Marsh of Hull University led the study. Piotr Zielak, a physicist at Lund University who was not involved, said it was neat.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Piotr Zielak")));
    }
}
