using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Quotes;

/// <summary>A quoted predicate that ends a sentence without a verb of speech.</summary>
public sealed class QuotedPredicateTests
{
    private const string Predicate = "will keep the bees from flying at all.";

    private static string[] Quoted(string text) => Claims.Of(text, ClaimForms.Quoted);

    [Fact]
    public void It_is_the_speaker_s_whose_quotations_stand_before_and_behind_it() =>
        Assert.Contains(
            "Hannah Marsh: " + Predicate,
            Quoted($"“We also found bees with torn wings,” Hannah Marsh said.\nIf left alone, the worst tears “{Predicate}”\n“Keepers are starting to listen,” Marsh said."));

    [Theory]
    [InlineData($"“We also found bees with torn wings,” Hannah Marsh said.\nIf left alone, the worst tears “{Predicate}”\n“Keepers are starting to listen,” said Peter Stahl.")]
    [InlineData($"“We also found bees with torn wings,” Hannah Marsh said.\nIf left alone, the worst tears “{Predicate}”\nKeepers are starting to listen.")]
    [InlineData("“We also found bees with torn wings,” Hannah Marsh said.\nIf left alone, the “worst tears of the right wing” heal.\n“Keepers are starting to listen,” Marsh said.")]
    public void Otherwise_it_is_nobody_s(string text) => Assert.DoesNotContain(Quoted(text), quote => quote.Contains("worst", StringComparison.Ordinal) || quote.Contains(Predicate, StringComparison.Ordinal));

    [Theory]
    [InlineData("The fall in weight in the second year “makes it clear that honey is good for bees”.", "makes it clear that honey is good for bees")]
    [InlineData("The absence of such a link in drones “should be read with a good deal of caution.”", "should be read with a good deal of caution.")]
    [InlineData("A finding that queens slept longer, whatever the weather, “strongly suggests that honey is good for bees.”", "strongly suggests that honey is good for bees.")]
    public void What_the_paper_says_of_what_it_found_is_the_study_s(string text, string words) =>
        Assert.Equal(["study: " + words], Quoted("Researchers at the University of Leeds looked at honey in a study published in Nature.\n" + text));

    [Theory]
    [InlineData("The new hive of the mayor “makes it clear that honey is good for bees”.")]
    [InlineData("The finding was bad for a keeper whose hive “makes no honey at all in the cold.”")]
    [InlineData("The result of the race “was a great surprise to us all,” said Hannah Marsh.")]
    public void A_thing_that_is_no_result_and_somebody_who_speaks_are_not(string text) =>
        Assert.DoesNotContain(Quoted("Researchers at the University of Leeds looked at honey in a study published in Nature.\n" + text), quote => quote.StartsWith("study", StringComparison.Ordinal));

    [Fact]
    public void Comments_listed_in_marks_are_speech_of_somebody_unnamed() =>
        Assert.Equal(
            ["other: the rot was there long before the rain", "other: even though there is rot, there is still the knock"],
            Quoted("Keepers looked at hives. Their comments included: ‘the rot was there long before the rain’ (wear); ‘even though there is rot, there is still the knock’ (accident)."));

    [Fact]
    public void Things_listed_in_marks_are_none() =>
        Assert.Empty(Quoted("Keepers looked at hives. Their hives included: ‘the rot of long before the rain’ (wear); ‘the old box of the young king’ (accident)."));

    [Theory]
    [InlineData("“Bees like the shade,” said Hannah Marsh. “Keepers may open the hives if they like bees. - Reuters", "Keepers may open the hives if they like bees.")]
    [InlineData("“Bees like the shade,” said Hannah Marsh. “Keepers may open the hives if they like - as they do - bees.", "Keepers may open the hives if they like - as they do - bees.")]
    public void An_agency_that_signs_the_article_is_no_part_of_speech_left_open(string text, string words) => Assert.Equal("Hannah Marsh: " + words, Quoted(text)[^1]);
}
