using KnowledgeGraph.Import.Relations.Topics;

namespace KnowledgeGraph.Tests.Import.Relations.Topics;

public sealed class SingularFormTests
{
    [Theory]
    [InlineData("bees", "bee")]
    [InlineData("testes", "testis")]
    [InlineData("calories", "calorie")]
    [InlineData("smoothies", "smoothie")]
    [InlineData("allergies", "allergy")]
    [InlineData("viruses", "virus")]
    [InlineData("teeth", "tooth")]
    [InlineData("antibiotics", "antibiotic")]
    public void A_plural_has_a_singular(string plural, string singular) => Assert.Equal(singular, SingularForm.Of(plural));

    [Theory]
    [InlineData("diabetes")]
    [InlineData("rabies")]
    [InlineData("genetics")]
    [InlineData("arthritis")]
    [InlineData("series")]
    [InlineData("virus")]
    [InlineData("lens")]
    [InlineData("GPS")]
    public void What_only_looks_like_a_plural_stays(string word) => Assert.Equal(word, SingularForm.Of(word));
}
