namespace KnowledgeGraph.Tests.Import.Relations.Affiliations;

/// <summary>Authors whose house no sentence of theirs names, tied to the house whose team the article told of.</summary>
public sealed class TeamAffiliationsTests
{
    private const string Opening = "Researchers at Hull University and the Tide Institute timed 90 swimmers. They found that cold baths cure boredom. ";

    [Fact]
    public void The_lead_belongs_to_the_first_house_of_the_team() =>
        Assert.Equal(["Hull University"], Houses(Opening + "Lead author Dr Lena Marsh said that baths should be cold."));

    [Fact]
    public void Another_house_told_of_right_before_the_name_would_be_the_authors() =>
        Assert.DoesNotContain(
            "Hull University",
            Houses(Opening + "A bath that fills itself was shown in Seoul. Its makers at the Norland Institute of Technology are proud. \"I like it,\" said Lena Marsh, a member of the research team."));

    private static string[] Houses(string text)
    {
        var facts = Extracted.From(text);
        return facts.InstitutionsOf(facts.Person("Lena Marsh"));
    }
}
