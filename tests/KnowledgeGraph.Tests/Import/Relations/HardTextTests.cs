using CsCheck;

namespace KnowledgeGraph.Tests.Import.Relations;

/// <summary>Texts that would lead a search round in circles or back over everything again and again.</summary>
public sealed class HardTextTests
{
    [Theory]
    [InlineData("Hannah Marsh left, said he, said she, he said, she said, said he.")]
    [InlineData("Hannah Marsh came and said and warned and said, and he later said, and she said.")]
    [InlineData("() () () (()) said he and said.")]
    public void Verbs_without_end_are_read_to_the_end(string text) => Assert.NotNull(Claims.Extract(text));

    [Theory]
    [InlineData("he said and ")]
    [InlineData("“a” said he, ")]
    [InlineData("'x ")]
    [InlineData("(a) ")]
    public void A_long_line_of_cues_is_read_to_the_end(string part) => Assert.NotNull(Claims.Extract(string.Concat(Enumerable.Repeat(part, 5000))));

    [Fact]
    public void No_order_of_cues_and_marks_breaks_the_reading() =>
        Gen.Int[0, 17].Array[0, 40].Sample(
            choices =>
            {
                string[] words = ["he", "said", "and", ",", "“", "”", "Hannah Marsh", "the team", "that", ".", "who", "according to", "told", "'", ":", "\n", "(", ")"];
                var text = string.Join(' ', choices.Select(choice => words[choice]));
                return Claims.Extract(text).Claims.All(claim => text[claim.Start..claim.End] == claim.Text);
            },
            iter: 300);
}
