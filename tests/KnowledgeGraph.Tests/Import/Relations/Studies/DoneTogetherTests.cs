namespace KnowledgeGraph.Tests.Import.Relations.Studies;

/// <summary>Sentences that say which houses did research, alone or with others, without anybody's name.</summary>
public sealed class DoneTogetherTests
{
    [Theory]
    [InlineData("The Norland Bath Institute (NBI) carried out the study together with Ghent University.", "Ghent University", "Norland Bath Institute")]
    [InlineData("The trial was run with Ghent University.", "Ghent University")]
    [InlineData("The work was done together with the Norland Bath Institute in Lund.", "Norland Bath Institute")]
    [InlineData("The cold is the result of a trial out of Ghent University.", "Ghent University")]
    [InlineData("The paper comes from a partnership between Ghent University and the Norland Bath Institute.", "Ghent University", "Norland Bath Institute")]
    public void Houses_that_did_it_are_the_studys(string sentence, params string[] houses) => Assert.Equal(houses, Houses(sentence));

    [Theory]
    [InlineData("The research is funded by a fund that is a partnership between the Norland Bath Trust and the Department of Health.")]
    [InlineData("Nothing is known of who did the study. Ghent Hospital ran the only bath in the town.")]
    [InlineData("The study looked at whether people bathe together with their dogs. Ghent Zoo is closed.")]
    public void Houses_that_do_something_else_are_not(string sentence) => Assert.Empty(Houses(sentence));

    private static string[] Houses(string sentence)
    {
        var facts = Extracted.From("Baths in winter\nBaths in winter are colder than baths in summer, a new study of four hundred bathrooms found.\n" + sentence);
        return [.. facts.Studies.SelectMany(study => study.Institutions).Select(id => facts.Institutions.Single(known => known.Id == id).Name).Order(StringComparer.Ordinal)];
    }
}
