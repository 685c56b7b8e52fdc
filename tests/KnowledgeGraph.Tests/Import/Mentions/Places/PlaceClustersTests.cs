namespace KnowledgeGraph.Tests.Import.Mentions.Places;

public sealed class PlaceClustersTests
{
    [Theory]
    [InlineData("PARIS: A cold bath helps, doctors in Lyon said on Monday.", "PARIS", "FR")]
    [InlineData("Doctors in Paris said on Monday that a cold bath helps.", "Paris", "FR")]
    [InlineData("Doctors in Sweden said on Monday that a cold bath helps.", "Sweden", "SE")]
    public void A_listed_place_stands_in_its_country_however_it_is_written(string text, string name, string country) =>
        Assert.Equal(country, Extracted.From(text).Places.Single(place => place.Name == name).Country);
}
