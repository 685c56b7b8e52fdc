namespace KnowledgeGraph.Tests.Import.Relations.Studies;

/// <summary>Bodies whose reports and inquiries an article tells of beside the study.</summary>
public sealed class InquiriesTests
{
    [Theory]
    [InlineData("In 2005, a Norland Baths Committee report stated that 900 people drown each year.")]
    [InlineData("In the U.S., the Food and Drug Administration is reviewing the pump after complaints. “We await the outcome of the FDA investigation,” said Otto Roe, a lawyer.")]
    public void What_a_body_wrote_years_ago_or_looks_into_is_not_the_study(string sentence) =>
        Assert.Equal(["Hull University"], Houses("Pumps leak, a new study by Hull University found. " + sentence));

    [Theory]
    [InlineData("Researchers at the Norland Baths Institute found that pumps leak. In 2016, the Norland Baths Institute report stated that they leak.", "Norland Baths Institute")]
    [InlineData("Pumps leak, a study by the Norland Food Agency found. “We await the outcome of the Norland Food Agency investigation,” said Otto Roe, a lawyer.", "Norland Food Agency")]
    public void What_a_body_did_itself_is_its_study(string sentence, string house) => Assert.Equal([house], Houses(sentence));

    [Theory]
    [InlineData("Pumps leak, scientists say. The work was done by a team based at Hull University.")]
    [InlineData("Pumps leak, according to a team based in the Hull University.")]
    public void Where_the_team_is_based_the_study_was_done(string sentence) => Assert.Equal(["Hull University"], Houses(sentence));

    private static string[] Houses(string text)
    {
        var facts = Extracted.From(text);
        return [.. facts.Studies.SelectMany(study => study.Institutions).Select(id => facts.Institutions.Single(known => known.Id == id).Name)];
    }
}
