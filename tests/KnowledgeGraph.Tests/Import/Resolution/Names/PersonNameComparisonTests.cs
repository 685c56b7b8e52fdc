using KnowledgeGraph.Import.Resolution.Names;

namespace KnowledgeGraph.Tests.Import.Resolution.Names;

public sealed class PersonNameComparisonTests
{
    [Theory]
    [InlineData("Zoë Brückner-Oduya", "Zoe Bruckner-Oduya")]
    [InlineData("Jürgen Möllenbeck", "Jurgen Moellenbeck")]
    [InlineData("Piet van den Harrowick", "Piet Harrowick")]
    [InlineData("Haruto Shimokou", "Shimokou Haruto")]
    [InlineData("William Threlkeld", "Bill Threlkeld")]
    [InlineData("Katherine Oxtoby", "Kate Oxtoby")]
    [InlineData("M. L. Ockleford", "Maria Ockleford")]
    [InlineData("Ockleford, Maria", "Maria Ockleford")]
    [InlineData("Dr Samir Qadourani", "Samir Qadouranni")]
    [InlineData("JP Wrenfield", "Jean-Paul Wrenfield")]
    public void Two_forms_of_one_name_may_be_one_person(string left, string right)
    {
        Assert.True(Compare(left, right).MayBeOne);
        Assert.True(Compare(right, left).MayBeOne);
    }

    [Theory]
    [InlineData("Maria Ockleford", "Mario Ockleford")]
    [InlineData("Daniel Threlkeld", "Danielle Threlkeld")]
    [InlineData("John A. Wrenfield", "John B. Wrenfield")]
    [InlineData("Peter Wrenfield", "Paul Wrenfield")]
    [InlineData("Anna Brown", "Anna Browne-Okafor")]
    [InlineData("R. Ockleford", "Maria Ockleford")]
    public void Contradicting_names_are_two_people(string left, string right)
    {
        Assert.False(Compare(left, right).MayBeOne);
        Assert.False(Compare(right, left).MayBeOne);
    }

    private static PersonNameMatch Compare(string left, string right) => PersonNameComparison.Compare(PersonName.Parse(left), PersonName.Parse(right));
}
