using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Statements;

public sealed class StatementTests
{
    private static string[] Reported(string text) => Claims.Of(text, ClaimForms.Reported);

    [Theory]
    [InlineData("Hannah Marsh said that hives cool down around noon.")]
    [InlineData("Hannah Marsh said hives cool down around noon.")]
    [InlineData("Hannah Marsh, a biologist at the University of Leeds, believes that hives cool down around noon.")]
    [InlineData("Hannah Marsh told Reuters that hives cool down around noon.")]
    [InlineData("According to Hannah Marsh, hives cool down around noon.")]
    public void Content_behind_its_cue_is_reported(string text) => Assert.Equal(["Hannah Marsh: hives cool down around noon"], Reported(text));

    [Theory]
    [InlineData("Most hives cool down around noon, said Hannah Marsh.")]
    [InlineData("Most hives cool down around noon, Hannah Marsh said by email.")]
    [InlineData("Most hives cool down around noon, according to Hannah Marsh.")]
    public void Content_before_its_cue_is_reported(string text) => Assert.Equal(["Hannah Marsh: Most hives cool down around noon"], Reported(text));

    [Theory]
    [InlineData("Hannah Marsh warned they would lose half of their bees.", "they would lose half of their bees")]
    [InlineData("Hannah Marsh added more hives are needed in the shade.", "more hives are needed in the shade")]
    [InlineData("Hannah Marsh laid out her plan - saying that hives should stand in the shade.", "hives should stand in the shade")]
    public void Content_needs_no_that_where_a_clause_surely_begins(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Theory]
    [InlineData("Hannah Marsh warned thousands of bees could die.", "thousands of bees could die")]
    [InlineData("Hannah Marsh said more than 90,000 bees were lost.", "more than 90,000 bees were lost")]
    [InlineData("The bees slept, but Hannah Marsh, a biologist at the University of Leeds, said these findings, alongside other studies, were no surprise.", "these findings, alongside other studies, were no surprise")]
    [InlineData("The pattern of their sleep is also telling says Hannah Marsh.", "The pattern of their sleep is also telling")]
    [InlineData("Experts have warned the hives are failing, while Hannah Marsh said they needed more shade.", "they needed more shade")]
    public void Content_is_found_beside_commas_numbers_and_other_clauses(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Fact]
    public void The_listener_is_not_the_body_a_spokesman_speaks_for() =>
        Assert.Empty(Reported("A spokesman told the University of Leeds that hives cool down around noon."));

    [Fact]
    public void Words_before_a_cue_that_introduces_speech_are_not_reported() =>
        Assert.Empty(Reported("And the debate will go on because, as Hannah Marsh said, “We know too little about these bees.”"));

    [Theory]
    [InlineData("Keepers of many hives, such as Hannah Marsh, are advised that hives should stand in the shade.")]
    [InlineData("The University of Leeds counts bees. It is thought hives cool down around noon.")]
    public void Who_is_spoken_to_or_of_does_not_speak(string text) => Assert.Empty(Reported(text));

    [Fact]
    public void What_was_done_while_speaking_is_not_what_was_said() =>
        Assert.Empty(Reported("“You have got to see this bee,” Hannah Marsh said while waving her arms in front of the hive at Leeds."));

    [Theory]
    [InlineData("A University of Leeds study revealed that hives cool down around noon.")]
    [InlineData("Hannah Marsh said more about the hives of Leeds.")]
    public void A_study_of_an_institution_and_a_bare_object_make_no_reported_statement(string text) => Assert.Empty(Reported(text));

    [Fact]
    public void Two_clauses_around_a_cue_are_two_statements() =>
        Assert.Equal(
            ["Hannah Marsh: Most hives cool down around noon", "Hannah Marsh: the queen keeps her place until evening"],
            Reported("Most hives cool down around noon, Hannah Marsh said, but the queen keeps her place until evening."));

    [Fact]
    public void A_second_verb_keeps_its_subject() =>
        Assert.Equal(
            ["Hannah Marsh: others should repeat the work"],
            Reported("Hannah Marsh called the result a surprise but warned that others should repeat the work."));

    [Theory]
    [InlineData("The researchers said that hives cool down around noon.")]
    [InlineData("Critics said that hives cool down around noon.")]
    public void Sources_without_a_name_make_no_reported_statement(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Hannah Marsh told her students to count the hives.")]
    [InlineData("Hannah Marsh wrote the software that counted the hives.")]
    [InlineData("Hannah Marsh said: “Hives cool down around noon.”")]
    public void Orders_works_and_direct_speech_are_no_reported_statement(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Hannah Marsh went on to say hives cool down around noon.", "hives cool down around noon")]
    [InlineData("Hannah Marsh was quick to add that hives cool down around noon.", "hives cool down around noon")]
    [InlineData("Marsh counters that hives cool down around noon. Hannah Marsh is a biologist.", "hives cool down around noon")]
    [InlineData("Hannah Marsh last year warned that hives cool down around noon.", "hives cool down around noon")]
    [InlineData("Hannah Marsh has long said that hives cool down around noon.", "hives cool down around noon")]
    [InlineData("Hannah Marsh has said about 20 hives cool down around noon.", "about 20 hives cool down around noon")]
    [InlineData("Hannah Marsh warned last month that hives cool down around noon.", "hives cool down around noon")]
    [InlineData("Hannah Marsh said it was “as cool as an empty church” by noon.", "it was “as cool as an empty church” by noon")]
    [InlineData("According to Hannah Marsh, a hive cools down around noon in the shade.", "a hive cools down around noon in the shade")]
    [InlineData("According to Hannah Marsh, a biologist at the University of Leeds, hives cool down around noon.", "hives cool down around noon")]
    [InlineData("The catch of the plan, according to Hannah Marsh, is the price of the honey.", "is the price of the honey")]
    [InlineData("Bees like shade; according to Hannah Marsh, hives cool down around noon.", "hives cool down around noon")]
    [InlineData("Most hives cool down around noon, Hannah Marsh believes.", "Most hives cool down around noon")]
    [InlineData("Most hives cool down around noon, Hannah Marsh says; the others never do.", "Most hives cool down around noon")]
    [InlineData("The case for shade around the hive “is very strong,” concluded Hannah Marsh of the University of Leeds.", "The case for shade around the hive “is very strong,”")]
    [InlineData("Hannah Marsh recommends that hives be put in the shade, the biologist said.", "hives be put in the shade")]
    [InlineData("Hannah Marsh said about half of the hives were cool around noon.", "about half of the hives were cool around noon")]
    [InlineData("Hannah Marsh said nearly half of hives cooled down around noon.", "nearly half of hives cooled down around noon")]
    [InlineData("Hannah Marsh told this programme the hives were cool around noon.", "the hives were cool around noon")]
    [InlineData("Hannah Marsh said in an interview the hives were cool around noon.", "the hives were cool around noon")]
    [InlineData("Hannah Marsh regretted that hives cool down around noon.", "hives cool down around noon")]
    public void Content_is_found_in_other_frames(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Theory]
    [InlineData("“We sleep at noon,” Hannah Marsh said in her kitchen, where bees were dancing.")]
    [InlineData("“We sleep at noon,” Hannah Marsh says – in the year when the bees had danced.")]
    [InlineData("Hannah Marsh agreed to the plan and declined to be asked again.")]
    [InlineData("Some cited the price of Hannah Marsh, currently estimated at ten pounds a jar.")]
    [InlineData("The sleep of the bees then began, most of them danced a little, in the hives of Hannah Marsh.")]
    public void When_where_and_what_was_done_is_no_content(string text) => Assert.Empty(Reported(text));

    [Fact]
    public void Talk_written_down_without_stops_is_no_statement()
    {
        const string Clause = "hives cool down around noon";
        Assert.Single(Reported($"Hannah Marsh said {Clause} in the shade."));
        Assert.Empty(Reported($"Hannah Marsh said {string.Concat(Enumerable.Repeat($"{Clause} and then ", 12))}{Clause}."));
    }

    [Fact]
    public void A_paper_that_quotes_somebody_does_not_say_it_itself() =>
        Assert.Empty(Reported("Hannah Marsh said: “The bees slept, and all the hives are warm,” reported The Guardian."));

    [Fact]
    public void A_team_between_dashes_is_the_study_not_its_university() =>
        Assert.Empty(Reported("The team - from the University of Leeds - says that hives cool down around noon."));

    [Fact]
    public void A_second_verb_has_the_subject_of_the_first_one_whatever_was_said_between() =>
        Assert.Equal(
            ["Hannah Marsh: though hives are warm the bees are safe", "Hannah Marsh: most of them sleep around noon"],
            Reported("Hannah Marsh said though hives are warm the bees are safe, adding that most of them sleep around noon."));

    [Fact]
    public void They_are_not_the_body_that_something_was_done_by() =>
        Assert.Empty(Reported("The researchers looked at hives. Although these were declared safe by the University of Leeds, they believe hives cool down around noon."));

    [Fact]
    public void A_participle_goes_on_with_the_subject_of_its_clause() =>
        Assert.Contains(
            "Hannah Marsh: the bees of the island had lost their naps",
            Claims.Of("Hannah Marsh criticised the plan of the University of Leeds, saying the bees of the island had lost their naps.", ClaimForms.Reported));

    [Fact]
    public void It_speaks_for_the_body_that_was_the_last_subject() =>
        Assert.Contains(
            "World Health Organization: hives cool down around noon",
            Reported("The World Health Organization held a meeting in Leeds. It said that hives cool down around noon."));
}
