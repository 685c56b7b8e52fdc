using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

public sealed class InstitutionProfilesTests
{
    [Theory]
    [InlineData("Ministry of Health", true)]
    [InlineData("National Health Service", false)]
    [InlineData("University of Harrowick", false)]
    public void Only_a_name_that_stands_in_every_country_needs_one_to_be_told(string name, bool isGeneric) =>
        Assert.Equal(isGeneric, InstitutionProfile.IsGeneric(InstitutionName.Parse(name)));
}
