using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Participation.Authors;

/// <summary>Leads told of in one sentence and named in the next, and people beside a study that came before.</summary>
public sealed class UnnamedLeadTests
{
    [Theory]
    [InlineData("The study followed 400 bathers. The study's lead author said talks were too short.\n“It was hard,” said Dr. Eva Ruud, of Hull University.")]
    [InlineData("The study followed 400 bathers. The lead author of the study said talks were too short. “It was hard,” said Dr. Eva Ruud, of Hull University.")]
    public void Whoever_speaks_next_is_the_lead_spoken_of(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(facts.Person("Eva Ruud").Id, facts.Studies[0].Lead);
    }

    [Theory]
    [InlineData("The study followed 400 bathers. Lead author Ida Brandt of Hull University said talks were too short.\n“It was hard,” said Dr. Eva Ruud, a doctor at Lund Hospital.")]
    [InlineData("The study followed 400 bathers. A lead author of novels said talks were too short.\n“It was hard,” said Dr. Eva Ruud, a doctor at Lund Hospital.")]
    [InlineData("The study followed 400 bathers. The study's lead author said talks were too short.\nPeople swam. “It was hard,” said Dr. Eva Ruud, a doctor at Lund Hospital.")]
    public void Whoever_speaks_elsewhere_is_not(string text)
    {
        var facts = Extracted.From(text);
        Assert.NotEqual(facts.Person("Eva Ruud").Id, facts.Studies[0].Lead);
    }

    [Fact]
    public void Whose_study_informed_a_ruling_did_not_lead_this_one()
    {
        var facts = Extracted.From("Baths help, a study by Hull University found. Prof Odd Ruud, who led the study that informed the ruling, attacked the critics.");
        Assert.Null(facts.Studies[0].Lead);
        Assert.Equal(Parts.Expert, facts.Person("Odd Ruud").Part);
    }

    [Fact]
    public void Whose_study_found_something_led_it()
    {
        var facts = Extracted.From("Baths help, a study by Hull University found. Prof Odd Ruud, who led the study that found this, attacked the critics.");
        Assert.Equal(facts.Person("Odd Ruud").Id, facts.Studies[0].Lead);
    }
}
