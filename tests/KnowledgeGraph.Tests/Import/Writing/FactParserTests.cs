using System.Text;
using KnowledgeGraph.Import.Articles;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Tests.Import.Writing;

public sealed class FactParserTests
{
    [Theory]
    [InlineData("""{"article":{"id":"a","path":"a.txt"}}""", "facts.jsonl:1: ")]
    [InlineData("null", "facts.jsonl:1: the line holds no facts")]
    [InlineData("moss", "facts.jsonl:1: not a line of facts")]
    public void A_line_that_is_cut_down_or_something_else_is_a_named_problem_not_a_crash(string line, string problem) =>
        Assert.StartsWith(problem, FactParser.Parse(new FactLines.Line("facts.jsonl:1", Encoding.UTF8.GetBytes(line), null)).Problem, StringComparison.Ordinal);

    [Fact]
    public void The_problem_of_a_line_that_could_not_be_read_is_handed_on() =>
        Assert.Equal("facts.jsonl: gone", FactParser.Parse(new FactLines.Line("facts.jsonl", null, "facts.jsonl: gone")).Problem);
}
