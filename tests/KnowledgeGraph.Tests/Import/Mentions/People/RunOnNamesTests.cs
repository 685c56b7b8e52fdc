namespace KnowledgeGraph.Tests.Import.Mentions.People;

/// <summary>Names in broadcasts that a machine wrote down without stops, some of their words without capitals.</summary>
public sealed class RunOnNamesTests
{
    private static readonly string Before = string.Concat(Enumerable.Repeat("and the water was as cold as it could be in a winter that went on for weeks ", 8));
    private static readonly string Behind = string.Concat(Enumerable.Repeat(" and then it was warm again as it had been in the summer before that ", 8));

    [Theory]
    [InlineData("the chairman of the trust for England Wales Jane Marsh has resigned", "Jane Marsh")]
    [InlineData("the president of the Norse Council Jane Marsh said it was warm", "Jane Marsh")]
    [InlineData("thank you very much Jane Marsh Richard Welby for coming", "Jane Marsh", "Richard Welby")]
    [InlineData("the result shows it says Professor Jane marsh from Hull University", "Jane marsh")]
    public void Names_are_parted_from_what_stands_beside_them(string words, params string[] names)
    {
        var people = Extracted.From(Before + words + Behind).Persons.Select(person => person.Name).ToArray();
        foreach (var name in names) Assert.Contains(name, people);
        Assert.DoesNotContain(people, name => name.Split(' ').Length > 2);
    }

    [Fact]
    public void One_word_named_once_is_nobody() =>
        Assert.DoesNotContain(Extracted.From(Before + "and I think Pam and what will come out of it" + Behind).Persons, person => person.Name == "Pam");
}
