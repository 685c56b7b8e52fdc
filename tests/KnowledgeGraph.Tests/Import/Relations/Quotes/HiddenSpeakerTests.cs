using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Quotes;

/// <summary>Speakers that other words of the sentence, or of the one before, stand in front of.</summary>
public sealed class HiddenSpeakerTests
{
    private static string[] Quoted(string text) => Claims.Of(text, ClaimForms.Quoted);

    [Fact]
    public void What_the_speakers_house_did_does_not_speak() =>
        Assert.Equal(
            ["Hannah Marsh: The bees slept through the whole afternoon."],
            Quoted("Dr Hannah Marsh, medical director at the Weld Foundation, which funded the study said: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void He_who_speaks_for_a_body_goes_on_speaking_for_it() =>
        Assert.Equal(
            ["Robin Weld: The hives are all closed.", "Leeds University: The bees slept through the whole afternoon."],
            Quoted("Robin Weld said: “The hives are all closed.”\nA spokesman for Leeds University said the hives were warm. He added: “The bees slept through the whole afternoon.”"));

    [Fact]
    public void Somebody_without_a_name_goes_on_in_the_next_line() =>
        Assert.Equal(
            ["other: They slept through the whole afternoon."],
            Quoted("One keeper told Hannah Marsh that the bees were warm.\n“They slept through the whole afternoon.”"));

    [Fact]
    public void Somebody_nobody_knows_speaks_with_any_verb() =>
        Assert.Equal(
            ["other: The bees slept through the whole afternoon,"],
            Quoted("Hannah Marsh keeps bees.\n“The bees slept through the whole afternoon,” argued a swimmer."));

    [Fact]
    public void Words_of_the_same_sentence_go_on_in_small_letters() =>
        Assert.Equal(
            ["Hannah Marsh: a warm and quiet kind of hive", "Hannah Marsh: whether you have bees or not."],
            Quoted("Hannah Marsh recommended “a warm and quiet kind of hive”, closed for the winter, “whether you have bees or not.”"));

    [Fact]
    public void They_are_nobody_a_preposition_only_mentions() =>
        Assert.Equal(
            ["study: The difference in sleep may be as much as two hours"],
            Quoted("A team wrote in a journal about bees.\n“The difference in sleep may be as much as two hours” between people with and without bees, they concluded."));
}
