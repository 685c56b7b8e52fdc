namespace KnowledgeGraph.Tests.Import.Relations;

/// <summary>Every usual way of telling which house carried research out, with houses of many kinds.</summary>
public sealed class WaysOfCarryingOutTests
{
    [Theory]
    [InlineData("Researchers at {0} found that baths are cold.")]
    [InlineData("Scientists from {0} have found that baths are cold.")]
    [InlineData("A team from {0} followed 400 bathers.")]
    [InlineData("A {1} team found that baths are cold.")]
    [InlineData("A {1}-led team found that baths are cold.")]
    [InlineData("The study, by {0}, found that baths are cold.")]
    [InlineData("The study was carried out by {0}.")]
    [InlineData("The study was led by researchers at {0}.")]
    [InlineData("A new study by {0} found that baths are cold.")]
    [InlineData("{1}'s study found that baths are cold.")]
    [InlineData("Baths are cold, according to researchers at {0}.")]
    [InlineData("Researchers at {0} published the study in the journal Bath Science.")]
    public void Who_carried_research_out_is_tied_to_it(string pattern)
    {
        string[] houses = ["Hull University", "the University of Leeds", "the Norland Institute of Health", "St Olav’s Hospital", "Universität Heldenburg", "the Food Hygiene Agency"];
        Assert.Empty(houses.Where(house => !Tied(pattern, house)).Select(house => pattern + house));
    }

    [Theory]
    [InlineData("The study was funded by {0}.")]
    [InlineData("Lena Marsh of {0}, who was not involved in the study, said baths are cold.")]
    [InlineData("The 400 bathers were treated at {0}.")]
    [InlineData("They used data from {0}.")]
    public void Who_paid_commented_or_gave_data_is_not(string pattern)
    {
        string[] houses = ["Hull University", "the Norland Institute of Health", "St Olav’s Hospital", "the Food Hygiene Agency"];
        Assert.Empty(houses.Where(house => Tied(pattern, house)).Select(house => pattern + house));
    }

    private static bool Tied(string pattern, string house)
    {
        var name = house.StartsWith("the ", StringComparison.Ordinal) ? house[4..] : house;
        var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, house, name);
        var facts = Extracted.From("Cold baths are cold, study finds\nCold baths are colder than warm ones, a new study suggests.\n" + sentence);
        return facts.Studies.Any(study => study.Institutions.Contains(facts.Institution(name).Id));
    }
}
