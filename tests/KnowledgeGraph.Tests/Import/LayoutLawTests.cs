using System.Text;
using CsCheck;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import;

/// <summary>How a page sets its words apart says nothing about what they say.</summary>
public sealed class LayoutLawTests
{
    private static readonly string[] Gaps = [" ", " ", " ", "  ", "\u00A0", "\u2009", " \u200B", "\u200B "];
    private static readonly Lazy<string> Text = new(() => File.ReadAllText(Checkout.PathOf("seeds", "000_2ad9ad8951ac7a18.txt")));
    private static readonly Lazy<string> AsWritten = new(() => Summary(Extracted.From(Text.Value)));

    [Fact]
    public void Any_kind_of_white_space_between_words_gives_the_same_facts() => Gen.Int[0, Gaps.Length - 1].Array[Text.Value.Count(c => c == ' ')].Sample(
        gaps =>
        {
            var next = 0;
            var text = string.Concat(Text.Value.Select(c => c == ' ' ? Gaps[gaps[next++]] : c.ToString()));
            Assert.Equal(AsWritten.Value, Summary(Extracted.From(text)));
        },
        iter: 40);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData(" \n")]
    [InlineData("\n    ")]
    [InlineData("\u2028")]
    public void Any_kind_of_line_break_gives_the_same_facts(string lineBreak) => Assert.Equal(AsWritten.Value, Summary(Extracted.From(Text.Value.Replace("\n", lineBreak, StringComparison.Ordinal))));

    private static string Summary(ArticleFacts facts)
    {
        var names = facts.Persons.Select(person => (person.Id, person.Name)).Concat(facts.Institutions.Select(institution => (institution.Id, institution.Name)))
            .Concat(facts.Journals.Select(journal => (journal.Id, journal.Name))).ToDictionary(entry => entry.Id, entry => entry.Name);
        var summary = new StringBuilder();
        foreach (var person in facts.Persons) summary.AppendLine($"{person.Name}: {person.Part}, {person.Role}, {string.Join(", ", facts.InstitutionsOf(person))}");
        foreach (var study in facts.Studies) summary.AppendLine($"study {string.Join(", ", study.Links.Select(link => $"{link.Kind} {names[link.Target]}").Order(StringComparer.Ordinal))}");
        foreach (var claim in facts.Claims) summary.AppendLine($"{claim.Form} {names.GetValueOrDefault(claim.Speaker ?? "", claim.Speaker ?? "")}: {string.Concat(claim.Text.Where(char.IsLetterOrDigit))}");
        return summary.ToString();
    }
}
