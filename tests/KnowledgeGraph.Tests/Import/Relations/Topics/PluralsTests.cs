using KnowledgeGraph.Import.Relations.Topics;

namespace KnowledgeGraph.Tests.Import.Relations.Topics;

public sealed class PluralsTests
{
    [Theory]
    [InlineData("bees", "bee")]
    [InlineData("berries", "berry")]
    [InlineData("glands", "gland")]
    [InlineData("diseases", "disease")]
    [InlineData("viruses", "virus")]
    [InlineData("causes", "cause")]
    [InlineData("headaches", "headache")]
    [InlineData("patches", "patch")]
    [InlineData("taxes", "tax")]
    public void Regular_plurals_lose_their_ending(string plural, string singular) => Assert.Equal(singular, Plurals.Singular(plural));

    [Theory]
    [InlineData("testes", "testis")]
    [InlineData("diagnoses", "diagnosis")]
    [InlineData("calories", "calorie")]
    [InlineData("mice", "mouse")]
    public void Irregular_plurals_are_looked_up(string plural, string singular) => Assert.Equal(singular, Plurals.Singular(plural));

    [Theory]
    [InlineData("diabetes")]
    [InlineData("species")]
    [InlineData("genetics")]
    [InlineData("arthritis")]
    [InlineData("virus")]
    [InlineData("illness")]
    public void Words_without_a_plural_ending_of_their_own_stay(string word) => Assert.Equal(word, Plurals.Singular(word));
}
