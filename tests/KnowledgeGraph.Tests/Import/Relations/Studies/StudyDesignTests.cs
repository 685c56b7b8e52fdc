namespace KnowledgeGraph.Tests.Import.Relations.Studies;

/// <summary>Sentences that tell how a study was done, and sentences that tell it of other research.</summary>
public sealed class StudyDesignTests
{
    [Theory]
    [InlineData("The researchers randomly assigned 80 volunteers to drink juice or water.", "trial")]
    [InlineData("Half of the bathers were assigned at random to drink juice.", "trial")]
    [InlineData("The bathers were assigned to teams.", null)]
    [InlineData("The bathers were chosen at random.", null)]
    public void Groups_dealt_out_by_lot_make_a_trial(string sentence, string? design) => Assert.Equal(design, DesignOf(sentence));

    [Theory]
    [InlineData("“The complete trial data on pills were not available,” said Otto Roe, a doctor at Lund Hospital, who was not involved in the study.", null)]
    [InlineData("“We are exploring this by paying for a clinical trial,” said Otto Roe, a doctor at Lund Hospital, who was not involved in the study.", null)]
    [InlineData("“This was only a small trial,” said Otto Roe, a doctor at Lund Hospital, who was not involved in the study.", "trial")]
    [InlineData("“The trial was small,” said Otto Roe, a doctor at Lund Hospital, who was not involved in the study.", "trial")]
    public void What_an_outsider_says_of_other_research_is_not_its_design(string sentence, string? design) => Assert.Equal(design, DesignOf(sentence));

    [Theory]
    [InlineData("They aggregated the findings of 23 separate studies.", "review")]
    [InlineData("The team examined 49 studies of salt.", "review")]
    [InlineData("The team examined data from two studies of salt.", null)]
    [InlineData("The team examined what earlier studies say of 49 salts.", null)]
    public void Many_studies_taken_together_make_a_review(string sentence, string? design) => Assert.Equal(design, DesignOf(sentence));

    [Theory]
    [InlineData("Bathers slept better in the study's 11-year follow-up.", "cohort")]
    [InlineData("The bathers come back for a follow-up visit.", null)]
    public void Years_of_follow_up_make_a_cohort(string sentence, string? design) => Assert.Equal(design, DesignOf(sentence));

    private static string? DesignOf(string sentence) => Extracted.From("Researchers at Hull University say so in a new paper. " + sentence).Studies[0].Design;
}
