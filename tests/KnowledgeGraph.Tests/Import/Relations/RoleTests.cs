namespace KnowledgeGraph.Tests.Import.Relations;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Dr Lena Marsh, senior lecturer in sleep medicine at Hull University, said so.", "senior lecturer in sleep medicine")]
    [InlineData("Lena Marsh, a retired headteacher from Hull, said so.", "retired headteacher")]
    [InlineData("Nutrition scientist Dr Lena Marsh said so.", "Nutrition scientist")]
    [InlineData("Lena Marsh, chair of health and science at the Dental Society, said so.", "chair of health and science")]
    [InlineData("Professor Lena Marsh said so.", "Professor")]
    public void A_role_is_the_job_title_as_in_the_text(string text, string role) => Assert.Equal(role, Extracted.From(text).Person("Lena Marsh").Role);

    [Fact]
    public void A_part_in_the_study_is_no_role() => Assert.Null(Extracted.From("Lead author Dr Lena Marsh said so.").Person("Lena Marsh").Role);
}
