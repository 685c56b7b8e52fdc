using CsCheck;
using KnowledgeGraph.Import.Relations.Quotes;

namespace KnowledgeGraph.Tests.Import.Relations.Quotes;

public sealed class QuotationFinderTests
{
    private static string[] Found(string text) => [.. QuotationFinder.Find(text).Select(quotation => quotation.Inner.In(text))];

    [Theory]
    [InlineData("He said: “Bees sleep at noon.”", "Bees sleep at noon.")]
    [InlineData("He said: \"Bees sleep at noon.\"", "Bees sleep at noon.")]
    [InlineData("He said: ‘Bees sleep at noon.’", "Bees sleep at noon.")]
    [InlineData("He said: 'Bees sleep at noon.'", "Bees sleep at noon.")]
    [InlineData("He said:“Bees sleep at noon.”", "Bees sleep at noon.")]
    [InlineData("He said: ''Bees sleep at noon.''", "Bees sleep at noon.")]
    public void Every_kind_of_mark_encloses_speech(string text, string speech) => Assert.Equal([speech], Found(text));

    [Theory]
    [InlineData("It was the bees’ nest that Dr O’Leary saw in the ’90s.")]
    [InlineData("The Smiths' house wasn't theirs 'til '98.")]
    [InlineData("Don’t call the dogs’ owners.")]
    [InlineData("A pipe of 6\" fits a hole of 7\".")]
    public void Apostrophes_and_primes_open_nothing(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_plural_possessive_inside_single_marks_does_not_end_the_speech() =>
        Assert.Equal(["The bees’ sleep is short and the wasps’ sleep is shorter."], Found("She said: ‘The bees’ sleep is short and the wasps’ sleep is shorter.’"));

    [Theory]
    [InlineData("“Bees sleep at noon,“ she said.", "Bees sleep at noon,")]
    [InlineData("”Bees sleep at noon,” she said.", "Bees sleep at noon,")]
    public void A_mark_turned_the_wrong_way_still_encloses_speech(string text, string speech) => Assert.Equal([speech], Found(text));

    [Fact]
    public void A_word_in_single_marks_does_not_end_speech_in_single_marks() =>
        Assert.Equal(["The bees may know the hive, but they 'forget' to leave it."], Found("'The bees may know the hive, but they 'forget' to leave it.'"));

    [Fact]
    public void Nor_do_they_at_the_end_of_a_paragraph_that_the_next_goes_on_from() =>
        Assert.Equal(["They said the hive was 'very warm'.", "It was noon."], Found("He said: 'They said the hive was 'very warm'.\n'It was noon.'"));

    [Fact]
    public void They_do_where_nothing_goes_on() => Assert.Equal(["They said the hive was 'very warm"], Found("He said: 'They said the hive was 'very warm'.\nIt was noon."));

    [Theory]
    [InlineData("He said: 'Bees sleep at noon. '", "Bees sleep at noon.")]
    [InlineData("He said: 'Bees sleep at noon.", "Bees sleep at noon.")]
    public void A_closing_mark_behind_a_blank_is_no_part_of_the_speech(string text, string speech) => Assert.Equal([speech], Found(text));

    [Fact]
    public void Speech_split_by_its_cue_is_two_quotations() =>
        Assert.Equal(["We looked,", "and there it was."], Found("“We looked,” she said, “and there it was.”"));

    [Fact]
    public void Speech_inside_speech_is_part_of_it() =>
        Assert.Equal(["I asked, ‘Why now?’ and he left."], Found("“I asked, ‘Why now?’ and he left.”"));

    [Fact]
    public void Speech_that_goes_on_over_paragraphs_is_a_quotation_for_each()
    {
        var text = "He said: “The first thing is rain.\n\n“The second is wind.”";
        var found = QuotationFinder.Find(text);
        Assert.Equal(["The first thing is rain.", "The second is wind."], Found(text));
        Assert.False(found[0].IsClosed);
        Assert.True(found[1].ContinuesSpeech);
    }

    [Fact]
    public void A_mark_closed_on_the_next_line_leaves_two_quotations() =>
        Assert.Equal(["The first thing is rain.", "The second is wind."], Found("He said: \"The first thing is rain.\nThe second is wind.\""));

    [Fact]
    public void A_forgotten_closing_mark_does_not_swallow_the_next_paragraph() =>
        Assert.Equal(["The first thing is rain."], Found("He said: “The first thing is rain.\nCritics disagreed with all of it."));

    [Fact]
    public void Brackets_stay_in_the_speech() =>
        Assert.Equal(["They [the bees] sleep (at noon)."], Found("“They [the bees] sleep (at noon).”"));

    [Fact]
    public void Quotations_of_any_text_are_in_order_without_overlap_and_inside_it() =>
        Gen.Char["ab’‘“”\"'. \n,:s"].Array[0, 60].Sample(letters =>
        {
            var text = new string(letters);
            var end = 0;
            foreach (var quotation in QuotationFinder.Find(text))
            {
                if (quotation.Outer.Start < end || quotation.Outer.End > text.Length || !quotation.Outer.Contains(quotation.Inner) || quotation.Inner.In(text).Contains('\n')) return false;
                end = quotation.Outer.End;
            }

            return true;
        });

    [Theory]
    [InlineData("Bees sleep at noon and so do wasps,” said Jane Doe. “They do not mind.”", "Bees sleep at noon and so do wasps,", "They do not mind.")]
    [InlineData("Bees sleep at noon and so do wasps,' says Jane Doe. 'They do not mind.'", "Bees sleep at noon and so do wasps,", "They do not mind.")]
    public void A_line_whose_first_mark_closes_behind_a_comma_opens_with_speech(string text, string first, string second) => Assert.Equal([first, second], Found(text));

    [Fact]
    public void A_measure_is_no_end_of_speech() => Assert.Empty(Found("The pipe of 6\", says Jane Doe, fits."));
}
