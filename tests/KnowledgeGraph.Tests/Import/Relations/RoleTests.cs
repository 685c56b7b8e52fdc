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
    public void A_role_is_the_job_title_as_in_the_text(string text, string role) => Assert.Equal(role, Extracted.From(text).Person("Lena Marsh").Role);

    [Theory]
    [InlineData("Lead author Dr Lena Marsh said so.")]
    [InlineData("Lead researcher Dr Lena Marsh, from Hull University, said so.")]
    public void A_part_in_the_study_is_no_role(string text) => Assert.Null(Extracted.From(text).Person("Lena Marsh").Role);
}
