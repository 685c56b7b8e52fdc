using KnowledgeGraph.Import.Mentions.Coreference;

namespace KnowledgeGraph.Tests.Import.Mentions.Coreference;

public sealed class ForenameGenderTests
{
    [Theory]
    [InlineData("Maria")]
    [InlineData("Susan")]
    [InlineData("AYESHA")]
    public void Names_of_women_have_odds_above_zero(string name) => Assert.True(ForenameGender.Embedded.LogOdds(name) > 1);

    [Theory]
    [InlineData("David")]
    [InlineData("Hiroshi")]
    [InlineData("Mohammed")]
    public void Names_of_men_have_odds_below_zero(string name) => Assert.True(ForenameGender.Embedded.LogOdds(name) < -1);

    [Fact]
    public void Common_names_are_known_for_sure_and_names_of_either_are_not()
    {
        Assert.All(["Mary", "Sarah", "Jane", "Zoë"], name => Assert.True(ForenameGender.Embedded.LogOdds(name) > 5));
        Assert.All(["John", "Peter", "Mike", "José"], name => Assert.True(ForenameGender.Embedded.LogOdds(name) < -5));
        Assert.All(["Robin", "Andrea", "Jean"], name => Assert.InRange(ForenameGender.Embedded.LogOdds(name), -5, 5));
        Assert.InRange(ForenameGender.Embedded.LogOddsOfLetters("Norman"), -5, 5);
    }

    [Theory]
    [InlineData("J")]
    [InlineData("J.")]
    [InlineData("")]
    public void Initials_say_nothing(string name) => Assert.Equal(0, ForenameGender.Embedded.LogOdds(name));

    [Fact]
    public void The_case_of_letters_does_not_matter() => Assert.Equal(ForenameGender.Embedded.LogOdds("maria"), ForenameGender.Embedded.LogOdds("MARIA"));
}
