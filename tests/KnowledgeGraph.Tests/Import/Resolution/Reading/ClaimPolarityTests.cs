using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Tests.Import.Resolution.Reading;

public sealed class ClaimPolarityTests
{
    private const double AnyWord = 0;

    [Theory]
    [InlineData("Swimming was not linked to stronger knees.", "linked knees", "Swimming")]
    [InlineData("There was no evidence that garlic repels moths, the team reported.", "evidence garlic repels moths", "team reported")]
    [InlineData("The pills didn’t help, but walking eased the pain.", "help", "pills walking pain")]
    [InlineData("Tea drinkers slept badly, although they never drank coffee at night.", "drank coffee", "slept badly")]
    [InlineData("The vaccine made little difference to the older patients.", "difference older patients", "vaccine made")]
    [InlineData("Gardeners who did not regularly weed their beds saw moths increase in autumn.", "weed", "moths autumn")]
    [InlineData("Moles are not pests - gardeners welcome them.", "pests", "gardeners welcome")]
    public void A_negation_denies_what_stands_behind_it_in_its_clause(string claim, string denied, string stated)
    {
        var polarity = ClaimPolarity.Of(claim, AnyWord);
        Assert.All(denied.Split(' '), word => Assert.Contains(Packed(word).Single(), polarity.Denied));
        Assert.All(stated.Split(' '), word => Assert.DoesNotContain(Packed(word).Single(), polarity.Denied));
    }

    [Theory]
    [InlineData("The diet not only helped the heart.")]
    [InlineData("There is no doubt that naps refresh.")]
    [InlineData("A few cups of tea a day refresh.")]
    public void A_negation_that_denies_nothing_is_passed_over(string claim) => Assert.Empty(ClaimPolarity.Of(claim, AnyWord).Denied);

    [Theory]
    [InlineData("Olive oil cuts bowel cancer deaths.", "", "deaths")]
    [InlineData("Olive oil boosts bowel cancer survival.", "survival", "")]
    [InlineData("A higher intake of nuts reduced the risk of stroke in older women.", "intake", "risk")]
    [InlineData("Noise led to an increase in the stress of 1,200 otters.", "stress", "")]
    public void What_goes_up_or_down_is_the_head_of_the_noun_phrase(string claim, string raised, string lowered)
    {
        var polarity = ClaimPolarity.Of(claim, AnyWord);
        Assert.Equal(Packed(raised), polarity.Raised);
        Assert.Equal(Packed(lowered), polarity.Lowered);
    }

    [Fact]
    public void A_point_inside_a_number_ends_no_clause() =>
        Assert.Contains(Packed("tails").Single(), ClaimPolarity.Of("The mice had no 1.5 or 1,500 millimetre tails.", AnyWord).Denied);

    private static uint[] Packed(string words) => [.. ContentWords.Of(words, AnyWord)];
}
