using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Quotes;

/// <summary>Teams, bodies and their spokesmen as speakers.</summary>
public sealed class SpeakingGroupTests
{
    private static string[] Quoted(string text) => Claims.Of(text, ClaimForms.Quoted);

    [Fact]
    public void A_spokeswoman_speaks_for_the_body_that_spoke_before() =>
        Assert.Equal(
            ["University of Leeds: It surprised all of us at the hive,"],
            Quoted("The University of Leeds said the bees were safe. “It surprised all of us at the hive,” a spokeswoman said."));

    [Fact]
    public void A_spokesman_who_is_named_speaks_by_name() =>
        Assert.Equal(
            ["Tomas Weld: It surprised all of us at the hive,"],
            Quoted("“It surprised all of us at the hive,” said a spokesman, Tomas Weld."));

    [Fact]
    public void The_authors_as_a_group_are_the_study() =>
        Assert.Equal(["study: Sleep in bees deserves more attention,"], Quoted("“Sleep in bees deserves more attention,” the authors write."));

    [Fact]
    public void Authors_writing_in_a_journal_are_the_study_not_the_journal() =>
        Assert.Equal(["study: Sleep in bees deserves more attention."], Quoted("Researchers writing in the journal Nature said: “Sleep in bees deserves more attention.”"));

    [Theory]
    [InlineData("The study, published in the journal Nature, said: “Sleep in bees deserves more attention.”")]
    [InlineData("A review of all hives, published last night in the journal Nature, said: “Sleep in bees deserves more attention.”")]
    [InlineData("The research team, led by the University of Leeds, said: “Sleep in bees deserves more attention.”")]
    public void Where_a_study_appeared_and_who_led_it_do_not_speak_for_it(string text) =>
        Assert.Equal(["study: Sleep in bees deserves more attention."], Quoted(text));

    [Fact]
    public void Who_paid_for_the_study_speaks_for_itself() =>
        Assert.Equal(
            ["University of Leeds: worthy of more serious debate"],
            Quoted("And the wing of the charity, the University of Leeds which paid for the study, said the findings were “worthy of more serious debate”."));

    [Fact]
    public void A_spokesman_speaks_for_his_institution() =>
        Assert.Equal(
            ["University of Leeds: We are proud of our hives."],
            Quoted("A spokeswoman for the University of Leeds said: “We are proud of our hives.”"));

    [Fact]
    public void A_spokesman_of_nobody_named_is_unnamed() =>
        Assert.Equal(["other: We are proud of all our hives."], Quoted("A spokeswoman said: “We are proud of all our hives.”"));

    [Theory]
    [InlineData("Leeds University experts said: “Sleep in bees deserves more attention.”")]
    [InlineData("The experts said: “Sleep in bees deserves more attention.”")]
    public void The_experts_are_the_study(string text) => Assert.Equal(["study: Sleep in bees deserves more attention."], Quoted(text));

    [Fact]
    public void It_is_the_body_that_the_sentence_before_is_about() =>
        Assert.Equal(
            ["University of Leeds: as free as any other bees"],
            Quoted("The University of Leeds, which pays for the hives, declined to comment. In a statement it said its bees were “as free as any other bees”."));

    [Fact]
    public void A_place_behind_a_body_does_not_hide_it() =>
        Assert.Equal(
            ["Bee Research Institute: We looked after them for weeks,"],
            Quoted("“We looked after them for weeks,” the Bee Research Institute in Pasadena, California, said in a statement."));

    [Fact]
    public void A_team_of_several_institutions_is_the_study() =>
        Assert.Equal(
            ["study: the bees slept through the afternoon"],
            Quoted("In fact, “the bees slept through the afternoon”, the team from the University of Leeds, the University of York and the University of Hull said."));

    [Fact]
    public void Doctors_who_write_in_a_journal_are_the_study() =>
        Assert.Equal(["study: Sleep in bees deserves more attention."], Quoted("The doctors, writing in the journal Nature, said: “Sleep in bees deserves more attention.”"));

    [Fact]
    public void What_a_body_issues_is_its_word_and_its_study_is_the_study()
    {
        Assert.Equal(["University of Leeds: Sleep in bees deserves more attention."], Quoted("A University of Leeds report said: “Sleep in bees deserves more attention.”"));
        Assert.Equal(["study: Sleep in bees deserves more attention."], Quoted("A University of Leeds study said: “Sleep in bees deserves more attention.”"));
    }

    [Fact]
    public void What_an_alliance_is_made_of_does_not_speak_for_it() =>
        Assert.Equal(
            ["Bee Health Alliance: We are proud of all our hives."],
            Quoted("The Bee Health Alliance, a coalition of charities, farming groups and Royal Medical Colleges, said: “We are proud of all our hives.”"));

    [Fact]
    public void What_a_charity_says_that_a_study_shows_is_the_charitys_word() =>
        Assert.Equal(
            ["University of Leeds: great promise for tired bees"],
            Quoted("The University of Leeds said the research showed “great promise for tired bees”."));

    [Fact]
    public void The_spokesman_speaks_for_the_body_he_came_with_not_for_who_was_named_last() =>
        Assert.Equal(
            ["University of Leeds: We are proud of all our hives,"],
            Quoted("A spokesman for the University of Leeds came late. Tomas Weld was early.\n“We are proud of all our hives,” the spokesman said."));

    [Fact]
    public void A_patient_of_a_trial_is_not_the_trial() =>
        Assert.Equal(["other: It felt like a complete wonder drug,"], Quoted("“It felt like a complete wonder drug,” says a trial patient."));

    [Fact]
    public void An_apostrophe_too_many_hides_no_authors() =>
        Assert.Equal(["study: Sleep in bees deserves more attention,"], Quoted("Bees nap at noon\nHannah Marsh\n“Sleep in bees deserves more attention,” the author's wrote."));
}
