namespace KnowledgeGraph.Tests.Import.Relations.Studies.Samples;

/// <summary>Sentences that count those a study looked at, in one group or several, and sentences that count others.</summary>
public sealed class SampleSizeTests
{
    [Theory]
    [InlineData("The researchers randomly assigned 42 men and 63 women to bathe or not.", 105)]
    [InlineData("The team recruited 120 boys and 140 girls.", 260)]
    [InlineData("The study involved 4,100 women between 1990 and 2000, and 2,900 men between 1992 and 2001.", 7000)]
    [InlineData("They compared results for 2,100 patients having the bath with salt and 9,400 having the usual bath.", 11500)]
    [InlineData("They compared 50 patients with gout with 60 healthy volunteers.", 110)]
    [InlineData("The study followed 105 people, 42 men and 63 women.", 105)]
    [InlineData("The study followed 105 people and 14 years later asked them again.", 105)]
    [InlineData("The study followed 105 people, of whom 42 were men.", 105)]
    public void Groups_counted_side_by_side_are_added(string sentence, int size) => Assert.Equal(size, SizeOf(sentence));

    [Theory]
    [InlineData("The study polled 8,412 12-year-olds.", 8412)]
    [InlineData("The study involved 1,412 young and middle-aged Danish men and women.", 1412)]
    [InlineData("They followed 814 young, healthy and mostly rural Spanish women.", 814)]
    [InlineData("Researchers studied 112 at-risk people.", 112)]
    [InlineData("The study polled 12-year-olds.", null)]
    [InlineData("The study of 1990, young and middle-aged men say, was slow.", null)]
    public void The_noun_may_stand_far_behind_its_number(string sentence, int? size) => Assert.Equal(size, SizeOf(sentence));

    [Theory]
    [InlineData("The study of more than one million patients was slow.", 1000000)]
    [InlineData("They looked at nearly two million bathers.", 2000000)]
    [InlineData("The study said that one million patients bathe.", null)]
    public void Millions_may_be_told_in_words(string sentence, int? size) => Assert.Equal(size, SizeOf(sentence));

    [Theory]
    [InlineData("Marsh led surgeons and nurses in examining 213 rowers at nine clubs.", 213)]
    [InlineData("Marsh began by testing 213 rowers at nine clubs.", 213)]
    [InlineData("After examining the bath, 213 rowers left.", null)]
    public void Looking_may_be_told_by_any_form_of_its_verb(string sentence, int? size) => Assert.Equal(size, SizeOf(sentence));

    [Theory]
    [InlineData("To see why, 35 senior inspectors in Norland took part in an online task.", 35)]
    [InlineData("Some 48 head pursers completed a questionnaire.", 48)]
    [InlineData("For this, 213 rowers were interviewed.", 213)]
    [InlineData("For this, parents of 305 otters aged up to 12 years were interviewed.", 305)]
    [InlineData("In May, 9,000 runners took part in the race.", null)]
    [InlineData("Some 48 head pursers completed a voyage.", null)]
    [InlineData("For this, 213 hospitals were surveyed.", null)]
    public void Whoever_does_what_research_asks_is_counted(string sentence, int? size) => Assert.Equal(size, SizeOf(sentence));

    [Theory]
    [InlineData("That meant a loss of 0.6 per 100 infants, the study found.")]
    [InlineData("The study saw 4 out of every 100 infants catch a cold.")]
    [InlineData("The old pumps, made in Wales, were given to 31,000 Italian men in the 1980s.")]
    [InlineData("More than 9,000 patients took the tablets last winter, ministers admitted.")]
    [InlineData("The union gave tubs, and predicted that 1million people will own one.")]
    public void Rates_and_what_many_got_without_research_are_no_size(string sentence) => Assert.Null(SizeOf(sentence));

    [Theory]
    [InlineData("The team compared two kinds of bath in 144 babies.", 144)]
    [InlineData("The study tested the salt in 1,200 older men.", 1200)]
    [InlineData("The study looked at a salt that helps 3 men in 144.", null)]
    [InlineData("The study looked at a salt that harms one man in 1,200 men.", null)]
    [InlineData("The study tested a salt in 2010 men bathe with.", null)]
    public void In_whom_something_is_tested_is_counted(string sentence, int? size) => Assert.Equal(size, SizeOf(sentence));

    [Theory]
    [InlineData("They found that of 114,000 women who bathed, most sang.", 114000)]
    [InlineData("The team gave 604 patients 200 milligrams a day.", 604)]
    [InlineData("Tests on 161 sufferers went well.", 161)]
    [InlineData("They found that 114,000 women sang.", null)]
    [InlineData("The team says that 604 patients a day sing.", null)]
    public void Shares_doses_and_tests_tell_of_those_counted(string sentence, int? size) => Assert.Equal(size, SizeOf(sentence));

    [Fact]
    public void Those_to_whom_research_gave_something_are_counted() => Assert.Equal(120, SizeOf("They gave 120 patients the new tablets."));

    private static int? SizeOf(string sentence) => Extracted.From("Researchers at Hull University say so in a new paper. " + sentence).Studies[0].SampleSize;
}
