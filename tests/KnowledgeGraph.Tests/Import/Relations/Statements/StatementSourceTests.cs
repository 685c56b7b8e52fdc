using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Statements;

/// <summary>Whose word a statement is, and where it begins and ends.</summary>
public sealed class StatementSourceTests
{
    private static string[] Reported(string text) => Claims.Of(text, ClaimForms.Reported);

    [Theory]
    [InlineData("Food Standards Agency officials have said repeatedly that hives cool down around noon.", "Food Standards Agency")]
    [InlineData("Hull United's medical staff said hives cool down around noon.", "Hull United")]
    [InlineData("American Honey Association voluntary guidelines say hives cool down around noon.", "American Honey Association")]
    public void Who_works_for_a_body_and_what_it_issues_speak_for_it(string text, string body) => Assert.Equal([$"{body}: hives cool down around noon"], Reported(text));

    [Fact]
    public void Guidelines_state_what_their_body_says() =>
        Assert.Equal(["NHS: a 150ml glass of honey can count as one of five"], Reported("Current NHS guidelines state a 150ml glass of honey can count as one of five."));

    [Theory]
    [InlineData("University of Leeds experts said hives cool down around noon.")]
    [InlineData("Food Standards Agency patients said hives cool down around noon.")]
    public void A_study_s_authors_and_those_a_body_serves_do_not(string text) => Assert.Empty(Reported(text));

    [Fact]
    public void A_body_may_be_named_behind_what_it_is() =>
        Assert.Equal(["Asthma UK: Most hives cool down around noon"], Reported("Most hives cool down around noon, according to the charity Asthma UK."));

    [Theory]
    [InlineData("Most hives cool down around noon, according to the Nature study.")]
    [InlineData("According to University of Leeds researchers, hives cool down around noon.")]
    public void A_study_is_not_its_journal_s_or_its_house_s_word(string text) => Assert.Empty(Reported("The study was published in the journal Nature. " + text));

    [Theory]
    [InlineData("The University of Leeds last month revealed hives had become the most common home of bees.", "hives had become the most common home of bees")]
    [InlineData("The University of Leeds estimates 300 hives could be lost.", "300 hives could be lost")]
    [InlineData("The University of Leeds cut its number of hives last week, warning that bees should stand in the shade.", "bees should stand in the shade")]
    public void A_clause_of_a_body_is_read_behind_more_verbs(string text, string content) => Assert.Equal([$"University of Leeds: {content}"], Reported(text));

    [Theory]
    [InlineData("Hannah Marsh, author of the report, told The Independent, said this result was a surprise.", "this result was a surprise")]
    [InlineData("It is as warm as in a hive of wasps, Hannah Marsh said — in other words, very warm.", "It is as warm as in a hive of wasps")]
    [InlineData("Hannah Marsh said: Sleep in bees is common and we know why.", "Sleep in bees is common and we know why")]
    [InlineData("It takes no noise for a hive to wake, said Hannah Marsh: light is enough.", "It takes no noise for a hive to wake")]
    [InlineData("Hannah Marsh said it is unlikely that noise alone is behind the effect she observed.", "it is unlikely that noise alone is behind the effect she observed")]
    public void Content_ends_where_the_cue_or_another_clause_begins(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Fact]
    public void Whom_a_warning_is_for_opens_no_content() =>
        Assert.Empty(Reported("Hannah Marsh has warned young keepers against the sun after it was revealed that hives could melt."));

    [Fact]
    public void A_line_whose_first_mark_closes_opens_with_speech()
    {
        const string text = "Bees sleep\nThis result sheds new light on how bees sleep at noon,\" said lead author Hannah Marsh.";
        Assert.Equal(["Hannah Marsh: This result sheds new light on how bees sleep at noon,"], Claims.Of(text, ClaimForms.Quoted));
        Assert.Empty(Reported(text));
    }

    [Theory]
    [InlineData("In December Hannah Marsh said that hives were warm at noon.")]
    [InlineData("In 2015 Hannah Marsh said hives were warm at noon.")]
    [InlineData("On Monday night Hannah Marsh said hives were warm at noon.")]
    [InlineData("In a written statement Hannah Marsh said hives were warm at noon.")]
    [InlineData("In May last year the keeper Hannah Marsh warned the public, saying hives were warm at noon.")]
    public void When_and_where_something_is_said_does_not_hide_who_says_it(string text) => Assert.Equal(["Hannah Marsh: hives were warm at noon"], Reported(text));

    [Fact]
    public void A_company_claims_what_follows() =>
        Assert.Equal(["Hivex: pots keep the honey of a whole summer warm"], Reported("Honey drink company Hivex claims pots keep the honey of a whole summer warm."));

    [Fact]
    public void What_a_speaker_adds_behind_the_speech_is_the_speakers() =>
        Assert.Equal(["Hannah Marsh: hives cool down around noon"], Reported("Hannah Marsh said: “The bees slept through the whole afternoon,” adding that hives cool down around noon."));

    [Theory]
    [InlineData("Hannah Marsh believes the drug works well in old bees.", "the drug works well in old bees")]
    [InlineData("Hannah Marsh believes the research highlights the need for rest.", "the research highlights the need for rest")]
    public void A_verb_that_looks_like_a_plural_makes_a_clause(string text, string content) => Assert.Equal([$"Hannah Marsh: {content}"], Reported(text));

    [Fact]
    public void A_pronoun_behind_the_listener_opens_what_was_told() =>
        Assert.Equal(["Hannah Marsh: she was disappointed but not astonished"], Reported("Hannah Marsh, who led the earlier research, told Northline she was disappointed but not astonished."));

    [Fact]
    public void According_to_her_is_according_to_who_spoke_before() =>
        Assert.Equal(
            "Hannah Marsh: people who wake early lose practice at resting",
            Reported("Dr Sarah Weld said hives were warm. “They are,” she said. “They always were.”\n\nHannah Marsh, a keeper of bees, said rest deserved more attention. According to her, people who wake early lose practice at resting.")[^1]);

    [Fact]
    public void A_committee_is_no_other_body_that_the_article_names() =>
        Assert.Empty(Reported("The NHS looks after 90 hives. The public hive committee met in May. The committee said hives cool down around noon."));

    [Fact]
    public void A_charity_is_the_one_named() =>
        Assert.Equal(["Asthma UK: hives cool down around noon"], Reported("Asthma UK looks after 90 hives. The charity said hives cool down around noon."));

    [Theory]
    [InlineData("New work has found that hives cool down around noon, as Hannah Marsh reports.")]
    [InlineData("New work has found that hives cool down around noon, as our bee correspondent Hannah Marsh reports from Leeds.")]
    public void A_correspondent_who_takes_over_has_said_nothing_yet(string text) => Assert.Empty(Reported(text));

    [Fact]
    public void Who_says_so_has() => Assert.Equal(["Hannah Marsh: Most hives cool down around noon"], Reported("Most hives cool down around noon, Hannah Marsh reports."));

    [Fact]
    public void What_was_never_said_is_no_statement() => Assert.Empty(Reported("Hannah Marsh has never said that hives cool down around noon."));
}
