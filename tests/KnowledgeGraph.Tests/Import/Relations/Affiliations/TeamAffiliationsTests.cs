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

    [Theory]
    [InlineData("The authors of the study, from Velm University, say that baths are cold.\nThe Norland Institute of Technology bathes. But one of them, Dr Lena Marsh, said warm ones were better.", "Velm University")]
    [InlineData("The study, by Velm University, found that baths are cold.\nBathers were many. One of them, Lena Marsh, said warm ones were better.")]
    public void One_of_the_authors_belongs_to_the_authors_house(string text, params string[] houses) => Assert.Equal(houses, Houses(text));

    private static string[] Houses(string text)
    {
        var facts = Extracted.From(text);
        return facts.InstitutionsOf(facts.Person("Lena Marsh"));
    }
}
