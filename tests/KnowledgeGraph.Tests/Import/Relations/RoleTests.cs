namespace KnowledgeGraph.Tests.Import.Relations;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Dr Lena Marsh, senior lecturer in sleep medicine at Hull University, said so.", "senior lecturer in sleep medicine")]
    [InlineData("Lena Marsh, a retired headteacher from Hull, said so.", "retired headteacher")]
    [InlineData("Nutrition scientist Dr Lena Marsh said so.", "Nutrition scientist")]
    [InlineData("Lena Marsh, chair of health and science at the Dental Society, said so.", "chair of health and science")]
    [InlineData("Professor Lena Marsh said so.", "Professor")]
    [InlineData("Hull University professor of sleep medicine Lena Marsh said so.", "professor of sleep medicine")]
    [InlineData("Child and adolescent psychiatrist Dr Lena Marsh, of the Priory Group, said so.", "Child and adolescent psychiatrist")]
    [InlineData("Dr. Lena Marsh is director of sleep medicine at Hull Hospital in Ohio. She said so.", "director of sleep medicine")]
    [InlineData("Lena Marsh, a senior cardiac nurse at the Heart Foundation, said so.", "senior cardiac nurse")]
    [InlineData("Lena Marsh, joint chief medical officer at the Dental Society, said so.", "joint chief medical officer")]
    [InlineData("Lena Marsh, director-general of the Dental Society, said so.", "director-general")]
    [InlineData("This is Lena Marsh, a 24-year-old history teacher. She said so.", "history teacher")]
    [InlineData("Assistant professor Lena Marsh said so.", "Assistant professor")]
    [InlineData("Hull University professor Lena Marsh said so.", "professor")]
    [InlineData("Lena Marsh, chief executive of health charity Action on Baths, said so.", "chief executive")]
    [InlineData("Lena Marsh, a glass-harp tuner at Hull University, said so.", "glass-harp tuner")]
    [InlineData("Lena Marsh, the Dental Society's head information nurse, said so.", "head information nurse")]
    [InlineData("Lena Marsh, head of sleep medicine at Hull University, said so.", "head of sleep medicine")]
    [InlineData("The society was pleased. Its deputy director of research, Dr Lena Marsh, said so.", "deputy director of research")]
    [InlineData("Lena Marsh, policy lead of the Dental Society, said so.", "policy lead")]
    [InlineData("Lena Marsh, Hull Council's cabinet member for baths and parks, said so.", "cabinet member for baths and parks")]
    [InlineData("The society was pleased. Its executive director for medical devices, Lena Marsh, said so.", "executive director for medical devices")]
    [InlineData("Lena Marsh, a statistician on the project, said so.", "statistician")]
    [InlineData("Lena Marsh, a violinist from Hull, said so.", "violinist")]
    [InlineData("Lena Marsh, a specialist heart nurse at Hull Hospital, said so.", "specialist heart nurse")]
    [InlineData("Lena Marsh, a consultant vascular surgeon at Hull Hospital, said so.", "consultant vascular surgeon")]
    [InlineData("Lena Marsh, a specialist clinical negligence lawyer at Green Law, said so.", "specialist clinical negligence lawyer")]
    [InlineData("Lena Marsh, a specialist at Hull Hospital, said so.", "specialist")]
    [InlineData("Lena Marsh, the director of otter and stoat charity Holt, said so.", "director")]
    [InlineData("Lena Marsh, the director of otter and stoat studies at Hull University, said so.", "director of otter and stoat studies")]
    public void A_role_is_the_job_title_as_in_the_text(string text, string role) => Assert.Equal(role, Extracted.From(text).Person("Lena Marsh").Role);

    [Fact]
    public void A_post_before_the_next_name_of_a_list_is_the_next_ones()
    {
        var facts = Extracted.From("In an editorial, Dr Ivo Brand, Hull University river expert Tess Morrow and Lena Falk, a vet, said so.");
        Assert.Equal([null, "river expert", "vet"], facts.Persons.Select(person => person.Role));
        Assert.Empty(facts.Person("Ivo Brand").Affiliations);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Tess Morrow")));
    }

    [Theory]
    [InlineData("Lead author Dr Lena Marsh said so.")]
    [InlineData("Lead researcher Dr Lena Marsh, from Hull University, said so.")]
    [InlineData("Lena Marsh, the project's leader, said so.")]
    [InlineData("The study's leader, Lena Marsh, said so.")]
    public void A_part_in_the_study_is_no_role(string text) => Assert.Null(Extracted.From(text).Person("Lena Marsh").Role);
}
