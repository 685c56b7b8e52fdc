using KnowledgeGraph.Import.Relations.Findings;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class ResearcherViewTests
{
    [Theory]
    [InlineData("However, they stressed that more naps may not necessarily lead to a longer life.")]
    [InlineData("A tie to age does not necessarily mean that fewer naps are the cause.")]
    [InlineData("The researchers stressed that the link is no proof of a lower risk.")]
    [InlineData("The researchers said the link may also be affected by the weather, which kept more bees in.")]
    [InlineData("This may be because older bees nap more.")]
    [InlineData("Researchers suggest that drones might rest more in the shade.")]
    [InlineData("The researchers suggested that a longer nap be offered to drones.")]
    [InlineData("They warned that a higher risk of death could follow.")]
    [InlineData("Drones might rest more in the shade, the researchers suggest.")]
    [InlineData("Fewer naps could thus do more harm, the researchers said.")]
    [InlineData("The study also warned against more naps.")]
    public void Cautions_other_causes_suppositions_and_advice_are_ruled_out(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("The findings suggest that naps may lower the risk of death.")]
    [InlineData("The study, led by keepers and researchers, suggests that naps could lower the risk of death.")]
    [InlineData("Researchers suggest that drones rest more in the shade.")]
    [InlineData("Bees are at a lower risk of death, say keepers who warn against more naps.")]
    [InlineData("The researchers stressed that naps do no harm, and found that they lower the risk of death.")]
    [InlineData("Losses fell by so little that it could be due to chance.")]
    [InlineData("The shade may be worth 15 more days of life, the researchers said.")]
    [InlineData("The losses can be explained by a lack of shade, according to the researchers.")]
    public void What_findings_suggest_and_what_fell_is_not(string sentence) => Assert.False(IsRuledOut(sentence));

    [Fact]
    public void They_may_be_findings()
    {
        Assert.False(IsRuledOut("They suggest that naps may lower the risk of death.", "The findings came from Leeds."));
        Assert.True(IsRuledOut("They suggest that naps may lower the risk of death.", "The keepers came from Leeds."));
    }

    private static bool IsRuledOut(string sentence, string before = "Nobody knew why.")
    {
        var text = ReadArticle.Of($"Bees and naps\n\nBees were filmed in Leeds.\nA study followed.\n{before}\n{sentence}");
        return NoResult.Is(text, text.Document.Sentences[^1].Tokens, isLead: false);
    }
}
