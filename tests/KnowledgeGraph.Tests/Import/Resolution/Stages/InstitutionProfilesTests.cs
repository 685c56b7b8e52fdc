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

    [Theory]
    [InlineData(40, 1, true)]
    [InlineData(40, 3, true)]
    [InlineData(40, 30, false)]
    [InlineData(900, 60, true)]
    [InlineData(1, 1, true)]
    public void A_name_a_letter_apart_is_a_slip_only_where_it_is_seldom_beside_the_other(int uses, int usesOfOther, bool isSlip)
    {
        var (name, other) = (Profile("University of Harrowick", uses), Profile("University of Harrewick", usesOfOther));
        Assert.Equal(isSlip, new InstitutionProfiles().Score(name, other, explains: true).ToScore().Joins);
        Assert.Equal(isSlip, new InstitutionProfiles().MayShare(name, other));
        Assert.Equal(new InstitutionProfiles().Score(name, other, explains: false).Sum, new InstitutionProfiles().Score(other, name, explains: false).Sum);
    }

    [Fact]
    public void Forms_of_one_name_are_counted_together()
    {
        InstitutionProfile[] forms = [Profile("University of Harrowick", 0), Profile("Harrowick University", 0), Profile("Harrowick Hospital", 0)];
        Assert.Equal([7, 7, 2], new InstitutionProfiles().Counted(forms, [3, 4, 2]).Select(profile => profile.Uses));
    }

    private static InstitutionProfile Profile(string name, int uses) => new(InstitutionName.Parse(name), [], "") { Uses = uses };
}
