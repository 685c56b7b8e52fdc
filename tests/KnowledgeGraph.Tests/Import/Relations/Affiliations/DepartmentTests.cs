namespace KnowledgeGraph.Tests.Import.Relations.Affiliations;

/// <summary>Departments beside the name of a house.</summary>
public sealed class DepartmentTests
{
    [Theory]
    [InlineData("Dr Lena Marsh, from the Marlow Institute, King’s College London, said so.", null)]
    [InlineData("Dr Lena Marsh, from the Marlow Institute, School of Medicine and Water, said so.", "School of Medicine and Water")]
    [InlineData("Dr Lena Marsh, director of the Rivers and Wetlands Research Unit at Hull University, said so.", "Rivers and Wetlands Research Unit")]
    [InlineData("Dr Lena Marsh, head of policy and the Wetlands Research Unit at Hull University, said so.", "Wetlands Research Unit")]
    public void A_department_is_told_whole_and_is_no_house(string text, string? department) =>
        Assert.Equal(department, Extracted.From("Baths help, a study found. " + text).Person("Lena Marsh").Affiliations[0].Department);
}
