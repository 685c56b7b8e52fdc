namespace KnowledgeGraph.Tests.Import.Relations;

public sealed class AffiliationTests
{
    [Theory]
    [InlineData("Professor Lena Marsh, of Hull University, said the idea was sound.")]
    [InlineData("Lena Marsh, a reader in public health at Hull University, said the idea was sound.")]
    [InlineData("Hull University's Lena Marsh said the idea was sound.")]
    [InlineData("A research team from Hull University led by Dr Lena Marsh examined patients.")]
    [InlineData("Lead author Lena Marsh from Hull University said the idea was sound.")]
    [InlineData("\"It is sound,\" said Lena Marsh, an epidemiologist at Hull University.")]
    public void A_person_is_tied_to_the_institution_named_with_it(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Coordinated_people_keep_their_own()
    {
        var facts = Extracted.From("Lena Marsh from Hull University and Piotr Zielak from Lund University say more is needed.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Piotr Zielak")));
    }

    [Theory]
    [InlineData("Dr Lena Marsh, of Hull University, said the Government must do more.")]
    [InlineData("In a letter to the Guardian, the study's author Lena Marsh said it was fine. \"It is fine,\" said Marsh, from Hull University.")]
    public void What_is_spoken_of_or_to_is_nobodys_employer(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void A_place_with_a_scientist_behind_it_is_its_university()
    {
        var facts = Extracted.From("Stanford sleep scientist Lena Marsh said baths were fine.");
        Assert.Equal(["Stanford"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Each_person_keeps_the_institution_beside_it()
    {
        var facts = Extracted.From("Lena Marsh of Hull University led the study. Piotr Zielak, a physicist at Lund University who was not involved, said it was neat.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Piotr Zielak")));
    }

    [Fact]
    public void The_institution_of_a_namesake_is_the_namesakes()
    {
        var facts = Extracted.From("Nils Marsh of Hull University led the study. Lena Marsh, a physicist at Lund University who is no relation of the Hull University professor, said it was neat.");
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }
}
