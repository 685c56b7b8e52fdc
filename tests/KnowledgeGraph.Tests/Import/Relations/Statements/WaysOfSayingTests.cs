using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Statements;

/// <summary>Every usual way of naming who speaks, with every usual verb, in every usual order: what is told has its speaker in each.</summary>
public sealed class WaysOfSayingTests
{
    private const string Opening = "Bees in winter\nHannah Marsh, who works at Leeds University, spoke of bees on Monday. The charity Hive Aid paid for it.\n";
    private const string Content = "the bees were too warm for most keepers";

    /// <summary>Subjects, and whom each names.</summary>
    private static readonly (string Subject, string Speaker)[] Subjects =
    [
        ("Marsh", "Hannah Marsh"),
        ("Dr Marsh", "Hannah Marsh"),
        ("Hannah Marsh, a reader in optics at Leeds University,", "Hannah Marsh"),
        ("Hannah Marsh from Leeds University", "Hannah Marsh"),
        ("Professor Hannah Marsh of Leeds University", "Hannah Marsh"),
        ("Hannah Marsh (Leeds University)", "Hannah Marsh"),
        ("The lead author, Hannah Marsh,", "Hannah Marsh"),
        ("Marsh, who led the study,", "Hannah Marsh"),
        ("Leeds University researcher Hannah Marsh", "Hannah Marsh"),
        ("Hive Aid's director Hannah Marsh", "Hannah Marsh"),
        ("Hannah Marsh, head of optics and light at Leeds University,", "Hannah Marsh"),
        ("Hannah Marsh and Tomas Weld", "Hannah Marsh"),
        ("Her colleague Tomas Weld", "Tomas Weld"),
        ("Leeds University", "Leeds University"),
        ("The charity Hive Aid", "Hive Aid"),
        ("A spokesman for Hive Aid", "Hive Aid"),
        ("A Hive Aid spokeswoman", "Hive Aid"),
        ("Hive Aid officials", "Hive Aid"),
        ("Dr Hannah Marsh of Leeds University, Utah, USA", "Hannah Marsh"),
        ("Hannah Marsh, MD, PhD, of Leeds University,", "Hannah Marsh"),
        ("Leeds University professor of optics Hannah Marsh", "Hannah Marsh"),
    ];

    private static readonly string[] Verbs =
    [
        "said", "says", "has said", "added", "argued", "warned", "noted", "insisted", "suggested", "claimed", "concluded", "admitted", "stressed", "confirmed", "cautioned", "predicted", "revealed",
        "stated", "reckons", "told the Herald", "told reporters",
    ];

    [Fact]
    public void A_clause_with_or_without_that_follows_whoever_says_it() =>
        Assert.Empty(Missed((subject, verb) => [$"{subject} {verb} that {Content}.", $"{subject} {verb} {Content}."]));

    [Fact]
    public void A_clause_stands_before_whoever_says_it() =>
        Assert.Empty(Missed((subject, verb) => [$"The bees were too warm for most keepers, {Low(subject)} {verb}."]));

    [Fact]
    public void A_clause_stands_before_the_verb_and_whoever_says_it() =>
        Assert.Empty(Missed((subject, verb) => verb.StartsWith("told", StringComparison.Ordinal) || verb == "has said" ? [] : [$"The bees were too warm for most keepers, {verb} {Low(subject)}."]));

    [Fact]
    public void A_clause_stands_before_whoever_thinks_so() =>
        Assert.Empty(Missed((subject, verb) => verb != "said" ? [] : [$"The bees were too warm for most keepers, believes {Low(subject)}.", $"The bees were too warm for most keepers, thinks {Low(subject)}."]));

    [Fact]
    public void What_is_added_may_begin_with_people_or_a_study() =>
        Assert.Empty(Missed((subject, verb) => [$"{subject} {verb} that hives are small, adding that researchers found bees too warm.", $"{subject} {verb} that hives are small, adding that women who keep warm bees agree."]));

    [Fact]
    public void A_clause_may_begin_with_a_condition_or_people_told_apart() =>
        Assert.Empty(Missed((subject, verb) => [$"{subject} {verb} if the hives are closed, the bees are too warm.", $"{subject} {verb} people who keep bees are too warm to notice."]));

    [Fact]
    public void Whoever_says_it_stands_within_the_clause() =>
        Assert.Empty(Missed((subject, verb) => [$"The bees, {Low(subject)} {verb}, were too warm for most keepers."]));

    [Fact]
    public void According_to_names_who_says_it_at_either_end() =>
        Assert.Empty(Missed((subject, _) => [$"According to {Low(subject).TrimEnd(',')}, {Content}.", $"The bees were too warm for most keepers, according to {Low(subject).TrimEnd(',')}."]));

    [Theory]
    [InlineData("An editorial in the Lancet said that the bees were too warm.")]
    [InlineData("A team led by Professor Hannah Marsh, of the Weld Institute at Leeds University said the bees were too warm.")]
    [InlineData("Marsh pointed to older studies that show bees too warm for most keepers.")]
    [InlineData("Some hives were closed, reported friends of Hannah Marsh.")]
    [InlineData("Tell us, Hannah Marsh, about the bees you think are too warm.")]
    public void Nobody_says_what_a_paper_a_team_or_a_friend_says(string sentence) => Assert.Empty(Claims.Of(Opening + sentence, ClaimForms.Reported));

    [Theory]
    [InlineData("The medical director of Hive Aid said the bees were too warm.")]
    [InlineData("Officials at Hive Aid, which owns the hives, said the bees were too warm.")]
    [InlineData("Hive Aid did say the bees were too warm.")]
    [InlineData("Hive Aid assured keepers that the bees were too warm.")]
    [InlineData("Hive Aid accepts that the bees were too warm.")]
    [InlineData("Some of the bees were too warm, Hive Aid said earlier this year.")]
    [InlineData("Some of the bees were too warm, Hive Aid said while it opened a hive.")]
    [InlineData("Keepers went home, and according to Hive Aid some bees were too warm.")]
    [InlineData("In the new book, said Hive Aid, some bees were too warm.")]
    [InlineData("Hive Aid warned ministers that bees were too warm.")]
    [InlineData("Draft guidance from Hive Aid recommended that bees were too warm.")]
    [InlineData("Some bees were too warm, said a Hive Aid report on the winter.")]
    [InlineData("Some bees were too warm, Hive Aid said by email, because the hives were closed.")]
    [InlineData("While Hive Aid said that some bees were too warm, Dr Marsh said that others were not.")]
    [InlineData("Hive Aid said some bees were too warm, and agreed others were not.")]
    [InlineData("Hive Aid said for keepers without help, bees were too warm.")]
    [InlineData("Hive Aid told The Herald bees were too warm.")]
    public void A_body_says_what_is_said_for_it_or_when_it_was_said(string sentence) =>
        Assert.Contains(Claims.Of(Opening + sentence, ClaimForms.Reported), claim => claim.StartsWith("Hive Aid: ", StringComparison.Ordinal) && claim.EndsWith("bees were too warm", StringComparison.Ordinal));

    [Fact]
    public void Whoever_is_quoted_as_saying_something_says_it() =>
        Assert.Equal(
            ["Hannah Marsh: the bees were too warm for most keepers"],
            Claims.Of(Opening + "Marsh was quoted as saying that the bees were too warm for most keepers.", ClaimForms.Reported));

    private static List<string> Missed(Func<string, string, string[]> sentences) =>
    [
        .. from subject in Subjects
           from verb in Verbs
           from sentence in sentences(subject.Subject, verb)
           where !Claims.Of(Opening + sentence, ClaimForms.Reported)
               .Any(claim => claim.StartsWith($"{subject.Speaker}: ", StringComparison.Ordinal) && claim.Contains("warm", StringComparison.Ordinal))
           select sentence,
    ];

    private static string Low(string subject) => subject.Split(' ')[0] is "The" or "A" or "Her" ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject;
}
