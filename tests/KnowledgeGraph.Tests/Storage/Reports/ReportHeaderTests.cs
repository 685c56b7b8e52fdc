using KnowledgeGraph.Storage.Reports;

namespace KnowledgeGraph.Tests.Storage.Reports;

public sealed class ReportHeaderTests
{
    [Fact]
    public void A_header_gives_title_question_parameters_and_columns()
    {
        var (query, _) = ReportHeader.Read("// Who?\n// Asks who.\n// Parameter: name = 'O''Hara', whose\n// Parameter: limit = 5, how many\n// Parameter: exact = true\n// Columns: a, b\nRETURN 1", ReportLanguage.Cypher);
        Assert.Equal("Who?", query!.Title);
        Assert.Equal("Asks who.", query.Question);
        Assert.Equal([new("name", "O'Hara", "whose"), new("limit", 5L, "how many"), new ReportParameter("exact", true, "")], query.Parameters);
        Assert.Equal(["a", "b"], query.Columns);
    }

    [Theory]
    [InlineData("SELECT 1", "has no title: begin its first line with \"-- \" and the title")]
    [InlineData("--\nSELECT 1", "has no title: begin its first line with \"-- \" and the title")]
    [InlineData("-- Title\n-- Parameter: x\nSELECT 1", "has a parameter that cannot be read (\"Parameter: x\"): write \"-- Parameter: name = 'default', what it does\"")]
    public void A_header_that_cannot_be_read_says_what_it_lacks(string text, string lack)
    {
        var (query, problem) = ReportHeader.Read(text, ReportLanguage.Sql);
        Assert.Null(query);
        Assert.Equal(lack, problem);
    }

    [Theory]
    [InlineData("limit=7", "")]
    [InlineData("limit=many", "must be like 5")]
    [InlineData("limit=-1", "limit takes 1 or more")]
    [InlineData("height=7", "there is no parameter height; it has limit")]
    [InlineData("limit", "write it as name=value")]
    public void A_value_is_read_like_its_default(string pair, string problem)
    {
        var query = new ReportQuery("", "T", "", [new("limit", 5L, "")], []);
        var (values, said) = ReportArguments.Read(query, [pair]);
        Assert.Contains(problem, said, StringComparison.Ordinal);
        Assert.Equal(problem.Length == 0, values is not null);
        if (values is not null) Assert.Equal(7L, values["limit"]);
    }

    [Fact]
    public void A_users_own_report_is_found_and_wins_over_one_of_the_same_name()
    {
        var folder = Directory.CreateTempSubdirectory("kg-queries-").FullName;
        File.WriteAllText(Path.Combine(folder, "mine.sql"), "-- Mine\nSELECT 1 AS one");
        File.WriteAllText(Path.Combine(folder, "outlets.sql"), "-- Other outlets\nSELECT 2 AS two");
        File.WriteAllText(Path.Combine(folder, "broken.sql"), "SELECT 3");
        var catalog = ReportCatalog.Load(folder);
        Assert.Equal("Mine", catalog.Find("mine")!.Described.Title);
        Assert.Equal("Other outlets", catalog.Find("outlets")!.Sql!.Title);
        Assert.Contains("broken.sql: has no title", Assert.Single(catalog.Problems), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Rows_come_as_CSV_JSON_and_Markdown()
    {
        var table = new ReportTable(["name", "n"], [["a, \"b\" | c", 2L], [null, 0.5]]);
        Assert.Equal("name,n\n\"a, \"\"b\"\" | c\",2\n,0.5\n", ReportFormats.Csv(table));
        Assert.Equal("| name | n |\n| --- | --- |\n| a, \"b\" \\| c | 2 |\n|  | 0.5 |\n", ReportFormats.Markdown(table));
        Assert.Equal("[{\"name\":\"a, \\\"b\\\" | c\",\"n\":2},{\"name\":null,\"n\":0.5}]", string.Concat(ReportFormats.Json(table).Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal));
    }
}
