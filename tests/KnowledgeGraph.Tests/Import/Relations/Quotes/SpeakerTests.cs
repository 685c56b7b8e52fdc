using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Quotes;

public sealed class SpeakerTests
{
    private static string[] Quoted(string text) => Claims.Of(text, ClaimForms.Quoted);

    [Fact]
    public void A_cue_before_the_speech_names_the_speaker_through_an_apposition() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon."],
            Quoted("Hannah Marsh, a biologist at the University of Leeds, said: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void A_turned_cue_behind_the_speech_names_the_speaker() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon,"],
            Quoted("“The bees slept through the whole afternoon,” said Dr Hannah Marsh, of the University of Leeds."));

    [Fact]
    public void A_relative_clause_does_not_hide_the_speaker() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon."],
            Quoted("Dr Hannah Marsh, who led the study with Professor Tomas Weld, said: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void Speech_split_by_its_cue_has_one_speaker() =>
        Assert.Equal(
            ["Hannah Marsh: We looked for weeks,", "Hannah Marsh: The bees were asleep all along."],
            Quoted("“We looked for weeks,” said Hannah Marsh. “The bees were asleep all along.”"));

    [Fact]
    public void A_pronoun_goes_on_with_the_speaker_of_the_paragraph() =>
        Assert.Equal(
            ["Hannah Marsh: It surprised all of us at the hive,"],
            Quoted("Hannah Marsh said the bees needed rest. “It surprised all of us at the hive,” she added."));

    [Fact]
    public void The_first_of_two_people_speaks_for_both() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon."],
            Quoted("Hannah Marsh and Tomas Weld wrote: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void A_noun_beside_a_name_keeps_a_pronoun_of_the_other_gender_from_it() =>
        Assert.Equal(
            ["Hannah Marsh: It surprised all of us at the hive,"],
            Quoted("Hannah Marsh keeps bees in Leeds. Her husband, Robin, came along with the children.\n\n“It surprised all of us at the hive,” she said."));

    [Fact]
    public void They_are_the_two_people_named_last() =>
        Assert.Equal(
            ["Hannah Marsh: Sleep in bees deserves more attention,"],
            Quoted("The study was praised by Hannah Marsh and Tomas Weld. “Sleep in bees deserves more attention,” they wrote."));

    [Fact]
    public void Paragraphs_without_a_cue_go_on_with_the_speaker() =>
        Assert.Equal(
            ["Hannah Marsh: The first bees slept at noon.", "Hannah Marsh: The others slept a little later."],
            Quoted("Hannah Marsh said: “The first bees slept at noon.\n\n“The others slept a little later.”"));

    [Theory]
    [InlineData("Hannah Marsh keeps bees. Her brother sells them.\n\n“We are proud of all our hives,” said the gardening clubs.")]
    [InlineData("Hannah Marsh keeps bees. Her brother sells them.\n\nAnother said: “We are proud of all our hives,”")]
    [InlineData("Hannah Marsh keeps bees. Her brother sells them.\n\nOne 18-year-old said “We are proud of all our hives,”")]
    [InlineData("Hannah Marsh keeps bees. Parents love their bees. “We are proud of all our hives,” they say.")]
    public void Who_is_only_described_is_nobody_named_before(string text) =>
        Assert.Equal(["other: We are proud of all our hives,"], Quoted(text));

    [Theory]
    [InlineData("Beekeepers said the hive was “as quiet as an empty church” by noon.")]
    [InlineData("A retired plumber said the hive was “as quiet as an empty church” by noon.")]
    public void Anybody_may_speak_without_a_name(string text) => Assert.Equal(["other: as quiet as an empty church"], Quoted(text));

    [Fact]
    public void A_pull_quote_has_the_speaker_of_the_words_it_repeats() =>
        Assert.Equal(
            ["Tomas Weld: The bees seem to keep a record of it", "Hannah Marsh: It took us years.", "Tomas Weld: The bees seem to keep a record of it."],
            Quoted("Bees remember summers, scientists find\n‘The bees seem to keep a record of it’\nHannah Marsh, of the University of Leeds, said: “It took us years.”\nTomas Weld, who was not involved, said: “The bees seem to keep a record of it.”"));

    [Fact]
    public void Who_is_told_by_age_or_family_is_whoever_was_named_last() =>
        Assert.Equal(
            ["Hannah Marsh: We looked after them for weeks,"],
            Quoted("Hannah Marsh keeps bees in Leeds.\n“We looked after them for weeks,” said the 43-year-old mother of five."));

    [Fact]
    public void Posts_at_several_institutions_do_not_hide_the_speaker() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon."],
            Quoted("Hannah Marsh, professor at the University of Leeds and vice president at the Bee Trust said: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void Speech_that_no_verb_introduces_is_not_the_journalists() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon."],
            Quoted("Bees sleep in the afternoon\nHannah Marsh counted the bees in her garden.\nBy Robin Pell, Science Reporter\n“The bees slept through the whole afternoon.”"));

    [Fact]
    public void A_cue_without_a_comma_names_the_speaker_of_what_follows() =>
        Assert.Equal(
            ["Hannah Marsh: We looked for weeks,", "Hannah Marsh: It's the bees who were asleep all along."],
            Quoted("“We looked for weeks,” said Hannah Marsh “It's the bees who were asleep all along.”"));

    [Fact]
    public void Words_of_a_sentence_in_marks_belong_to_its_speaker() =>
        Assert.Equal(
            ["Hannah Marsh: as quiet as an empty church"],
            Quoted("The biologist Hannah Marsh said the hive was “as quiet as an empty church” by noon."));

    [Theory]
    [InlineData("Director of Bee Affairs Hannah Marsh said: “The bees slept through the whole afternoon.”")]
    [InlineData("Author of the study Hannah Marsh said: “The bees slept through the whole afternoon.”")]
    [InlineData("Hannah Marsh, the island’s director for honey and wax said: “The bees slept through the whole afternoon.”")]
    [InlineData("The wasps slept in, Tomas Weld said. The study, Hannah Marsh said, highlights “The bees slept through the whole afternoon.”")]
    public void A_post_and_a_cue_put_in_lead_to_the_name(string text) =>
        Assert.Equal(["Hannah Marsh: The bees slept through the whole afternoon."], Quoted(text));

    [Fact]
    public void A_friend_of_somebody_named_is_somebody_else() =>
        Assert.Equal(["other: The bees slept through the whole afternoon."], Quoted("A friend of the singer Hannah Marsh said: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void Where_somebody_unknown_is_from_does_not_speak_for_him() =>
        Assert.Equal(
            ["other: The bees slept through the whole afternoon."],
            Quoted("The Doc, from the University of Leeds, said: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void According_to_behind_speech_names_its_speaker() =>
        Assert.Equal(
            ["study: The bees slept through the whole afternoon,"],
            Quoted("Hannah Marsh keeps bees in Leeds.\n“The bees slept through the whole afternoon,” according to the study."));

    [Fact]
    public void Speech_without_a_cue_goes_on_from_who_spoke_in_the_sentence_before() =>
        Assert.Equal(
            ["study: The bees slept through the whole afternoon."],
            Quoted("The team, led by Hannah Marsh of the University of Leeds, said warm hives were safe.\n“The bees slept through the whole afternoon.”"));

    [Fact]
    public void A_pull_quote_between_two_paragraphs_does_not_take_over_the_speech() =>
        Assert.Equal(
            ["Hannah Marsh: It took us years.", "Tomas Weld: The bees seem to keep a record of it", "Hannah Marsh: We would do it again.", "Tomas Weld: The bees seem to keep a record of it."],
            Quoted("“It took us years.” said Hannah Marsh, of the University of Leeds.\n“The bees seem to keep a record of it”\nDr Tomas Weld\n“We would do it again.”\nTomas Weld, who was not involved, said: “The bees seem to keep a record of it.”"));

    [Fact]
    public void Two_who_wrote_go_on_as_they() =>
        Assert.Equal(
            ["Hannah Marsh: Sleep in bees deserves more attention,", "Hannah Marsh: Hives should stand in the shade,"],
            Quoted("“Sleep in bees deserves more attention,” Hannah Marsh and Tomas Weld wrote.\nBut they point out that hives differ.\nMost stand in the sun.\n“Hives should stand in the shade,” they continued."));

    [Fact]
    public void A_man_who_spoke_in_the_paragraph_is_not_she() =>
        Assert.Equal(
            ["Hannah Marsh: It surprised all of us at the hive,"],
            Quoted("Hannah Marsh keeps bees in Leeds. Mr Tomas Weld said the bees needed rest. “It surprised all of us at the hive,” she said."));

    [Fact]
    public void He_is_nobody_named_where_only_women_are() =>
        Assert.Equal(
            ["other: The bees slept through the whole afternoon,"],
            Quoted("Maria Keller keeps bees in Leeds.\n“The bees slept through the whole afternoon,” he said."));

    [Fact]
    public void Her_colleague_is_the_one_called_so()
    {
        const string Start = "Hannah Marsh led the work. Her colleague, Dr Tomas Weld, counted bees.\n“It surprised all of us at the hive,” ";
        Assert.Equal(["Tomas Weld: It surprised all of us at the hive,"], Quoted(Start + "her colleague said."));
        Assert.Equal(["other: It surprised all of us at the hive,"], Quoted(Start + "a colleague of hers said."));
        Assert.Equal(["other: It surprised all of us at the hive,"], Quoted(Start.Replace("colleague", "niece", StringComparison.Ordinal) + "her colleague said."));
    }

    [Theory]
    [InlineData("Hannah Marsh from the University of Leeds and Dr Tomas Weld from the University of York disagreed.\n“Sleep in bees deserves more attention,” they said.")]
    [InlineData("Hannah Marsh, Robin Pell and Tomas Weld disagreed.\n“Sleep in bees deserves more attention,” they said.")]
    [InlineData("“Sleep in bees deserves more attention,” Hannah Marsh, Robin Pell and Tomas Weld said.")]
    [InlineData("“Sleep in bees deserves more attention,” Hannah Marsh and Tomas Weld, research associates working on the project said.")]
    public void The_first_of_several_speaks_for_all(string text) => Assert.Equal(["Hannah Marsh: Sleep in bees deserves more attention,"], Quoted(text));

    [Fact]
    public void A_family_speaks_for_nobody_named() =>
        Assert.Equal(["other: We are proud of all our hives,"], Quoted("Hannah Marsh keeps bees in Leeds.\n“We are proud of all our hives,” her family said."));

    [Theory]
    [InlineData("The so-called “sleeping bee” effect surprised many readers.")]
    [InlineData("The album “Songs for a Tired Little Hive” came out in May.")]
    public void Quoted_terms_and_titles_are_no_speech(string text) => Assert.Empty(Quoted(text));

    [Fact]
    public void Speech_of_three_words_is_a_fragment() =>
        Assert.Equal(["Hannah Marsh: Not at all,"], Claims.Of("“Not at all,” said Hannah Marsh.", ClaimForms.Fragment));

    [Fact]
    public void Every_claim_says_what_stands_at_its_offsets()
    {
        var text = "Dr Hannah Marsh said: “The bees – all 1,200 of them – slept.” She added that hives cool down at noon.\n“They do,” said the authors.";
        foreach (var claim in Claims.Extract(text).Claims)
        {
            Assert.Equal(claim.Text, text[claim.Start..claim.End]);
            Assert.Equal(claim.Sentence.Text, text[claim.Sentence.Start..claim.Sentence.End]);
            if (claim.Cue is { } cue) Assert.Equal(cue.Text, text[cue.Start..cue.End]);
        }
    }

    [Fact]
    public void Whoever_spoke_in_the_paragraphs_before_goes_on_as_he_and_not_who_is_named_most() =>
        Assert.Equal(
            ["Tomas Weld: Bees that sleep too little lose their way.", "Tomas Weld: It is the single most useful thing to know.", "Tomas Weld: whether bees dream of flowers"],
            Quoted("""
                Professor Robert Hale, of the University of Leeds, who led the study, said bees slept through the whole afternoon. Hale said noise did not matter. “They slept well,” Hale said.
                Other keepers agreed.
                Dr Tomas Weld, a keeper of bees in Hull, said: “Bees that sleep too little lose their way.
                “It is the single most useful thing to know.”
                However, he added there was a need to look at the nights.
                Work is under way to find out “whether bees dream of flowers”, he added.
                """).Where(claim => claim.StartsWith("Tomas", StringComparison.Ordinal)));

    [Fact]
    public void They_are_somebody_and_a_colleague_who_is_not_named() =>
        Assert.Equal(
            ["Tomas Weld: should not be woken by anybody"],
            Quoted("A new study counted bees.\nTomas Weld, of the University of Leeds, and a colleague praised the work. They note that the bees “should not be woken by anybody”."));

    [Fact]
    public void A_field_before_what_somebody_is_names_nobody_else() =>
        Assert.Equal(
            ["Hannah Marsh: It surprised all of us at the hive,"],
            Quoted("Hannah Marsh, an expert on sleep, watched bees. “It surprised all of us at the hive,” the sleep expert said."));

    [Fact]
    public void A_post_of_several_fields_without_its_last_comma_is_its_holders() =>
        Assert.Equal(
            ["Hannah Marsh: Those who do not keep bees should not start now."],
            Quoted("Hannah Marsh, Director of Hives, Honey and Wax at Public Health England said: “Those who do not keep bees should not start now.”"));

    [Theory]
    [InlineData("Mary Marsh, who works at Leeds University, spoke of bees.\nJohn Weld keeps wasps.\nShe said: “Bees sleep when it is cold.”", "Mary Marsh")]
    [InlineData("Peter Weld, who works at Leeds University, spoke of bees.\nSarah Marsh keeps wasps.\nHe said: “Bees sleep when it is cold.”", "Peter Weld")]
    [InlineData("“Wasps do not sleep,” says Professor Usha Marsh, who led the study.\nSarah Hale keeps four hives – “Bees sleep when it is cold,” she says – in her garden.", "Sarah Hale")]
    public void He_is_no_Mary_and_she_no_John_and_the_subject_of_a_sentence_goes_on_in_it(string text, string speaker) =>
        Assert.Contains($"{speaker}: Bees sleep when it is cold", Quoted(text).Select(claim => claim.TrimEnd('.', ',')));
}
