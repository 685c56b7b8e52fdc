namespace KnowledgeGraph.Tests.Cli;

/// <summary>What an option cannot take is refused before anything is read, in one line that says what it takes.</summary>
public sealed class WrongValueTests
{
    [Theory]
    [InlineData("--max-size takes a whole number of 1 or more, not “-1”.", "import", "--max-size", "-1", "x.jsonl")]
    [InlineData("--max-size takes a whole number of 1 or more, not “0”.", "extract", "--max-size", "0", "x.jsonl")]
    [InlineData("--max-size takes a whole number of 1 or more, not “many”.", "import", "--max-size", "many", "x.jsonl")]
    [InlineData("--limit takes a whole number of 1 or more, not “0”.", "search", "x", "-n", "0")]
    [InlineData("--limit takes a whole number of 1 or more, not “-3”.", "rank", "--limit", "-3")]
    [InlineData("--limit takes a whole number of 1 or more, not “2.5”.", "cores", "-n", "2.5")]
    [InlineData("--depth takes a whole number of 1 or more, not “-1”.", "neighbours", "x", "--depth", "-1")]
    [InlineData("--depth takes a whole number of 0 or more, not “-1”.", "export", "dot", "--depth", "-1")]
    [InlineData("--min-support takes a whole number of 0 or more, not “-2”.", "export", "dot", "--min-support", "-2")]
    [InlineData("--max-length takes a whole number of 1 or more, not “0”.", "path", "a", "b", "--max-length", "0")]
    [InlineData("--resolution takes a number of 0 or more, not “NaN”.", "communities", "--resolution", "NaN")]
    [InlineData("--since takes a day as yyyy-MM-dd, such as 2021-03-05, not “05/03/2021”.", "export", "dot", "--since", "05/03/2021")]
    [InlineData("--since takes a day as yyyy-MM-dd, such as 2021-03-05, not “March 2021”.", "export", "dot", "--since", "March 2021")]
    [InlineData("--via takes Place, Topic or Institution, not “Foo”.", "path", "a", "b", "--via", "Foo")]
    [InlineData("--kind takes Person or Study, not “Place”.", "review", "--kind", "Place")]
    [InlineData("--by takes PageRank, Betweenness, Degree or Eigenvector, not “fame”.", "rank", "--by", "fame")]
    public void A_value_that_makes_no_sense_is_refused_with_what_the_option_takes(string message, params string[] args)
    {
        var run = KgRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("error: " + message, run.ErrorLines[0]);
    }

    [Fact]
    public void A_wrong_kind_is_answered_with_all_kinds()
    {
        var run = KgRun.Of("rank", "--kind", "Person", "Foo");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Person", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("Topic", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("KnowledgeGraph", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_offers_the_two_kinds_it_takes()
    {
        Assert.DoesNotContain("Institution", KgRun.Of("review", "--help").Out, StringComparison.Ordinal);
        Assert.Equal("Person\nStudy\n", KgRun.Of("[suggest:17]", "kg review --kind ").Out.ReplaceLineEndings("\n"));
    }
}
