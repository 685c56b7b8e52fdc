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
    public void Whoever_says_it_stands_within_the_clause() =>
        Assert.Empty(Missed((subject, verb) => [$"The bees, {Low(subject)} {verb}, were too warm for most keepers."]));

    [Fact]
    public void According_to_names_who_says_it_at_either_end() =>
        Assert.Empty(Missed((subject, _) => [$"According to {Low(subject).TrimEnd(',')}, {Content}.", $"The bees were too warm for most keepers, according to {Low(subject).TrimEnd(',')}."]));

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
