using KnowledgeGraph.Neo4j.Tests.Seeds;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Reports;

namespace KnowledgeGraph.Neo4j.Tests.Reports;

public sealed class TwinReportsTests(PushedSeeds seeds) : IClassFixture<PushedSeeds>
{
    private const string ManyRows = "limit=100000";

    // Questions after what should not be there: the better the graph, the fewer rows.
    private static readonly string[] MayBeEmpty = ["contradicting-claims", "likely-duplicates"];

    private static readonly string Queries = Path.Combine(Repository.Root, "queries");

    public static TheoryData<string> Names => [.. ReportCatalog.Load(Queries).Reports.Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_report_gives_the_same_rows_on_both_stores(string name)
    {
        var report = ReportCatalog.Load(Queries).Find(name)!;
        string[] given = report.Described.Parameters.Any(parameter => parameter.Name == "limit") ? [ManyRows] : [];
        var (table, problem) = SqlReports.Run(seeds.Store, report.Sql!, ReportArguments.Read(report.Sql!, given).Values!);
        Assert.True(table is not null, problem);
        var answer = await CypherReports.RunAsync(seeds.Client, report.Cypher!, ReportArguments.Read(report.Cypher!, given).Values!, TestContext.Current.CancellationToken);
        Assert.Equal(report.Sql!.Columns, table.Columns);
        Assert.Equal(report.Cypher!.Columns, answer.Columns);
        Assert.Equal(Texts(table), Texts(answer));
        Assert.True(table.Rows.Count > 0 || MayBeEmpty.Contains(name), $"{name} has no rows on the seeds");
    }

    [Fact]
    public void Every_report_has_a_twin_with_the_same_header()
    {
        var reports = ReportCatalog.Load(Queries).Reports;
        Assert.True(reports.Length >= 12);
        Assert.All(reports, report =>
        {
            Assert.NotNull(report.Cypher);
            Assert.NotNull(report.Sql);
            Assert.Equal(report.Cypher with { Text = "" }, report.Sql with { Text = "", Parameters = report.Cypher.Parameters, Columns = report.Cypher.Columns });
            Assert.Equal(report.Cypher.Parameters, report.Sql.Parameters);
            Assert.Equal(report.Cypher.Columns, report.Sql.Columns);
            Assert.NotEmpty(report.Cypher.Question);
        });
    }

    [Theory]
    [InlineData("topic-voices", "topic=hearing")]
    [InlineData("person-path", "person=saitou")]
    [InlineData("study-experts", "study=a")]
    [InlineData("edge-provenance", "type=STATED")]
    [InlineData("edge-provenance", "from=kyoto")]
    public async Task A_report_with_a_parameter_gives_the_same_rows_on_both_stores(string name, string parameter)
    {
        var report = ReportCatalog.Load(Queries).Find(name)!;
        string[] given = [ManyRows, parameter];
        var (table, problem) = SqlReports.Run(seeds.Store, report.Sql!, ReportArguments.Read(report.Sql!, given).Values!);
        Assert.True(table is not null, problem);
        var answer = await CypherReports.RunAsync(seeds.Client, report.Cypher!, ReportArguments.Read(report.Cypher!, given).Values!, TestContext.Current.CancellationToken);
        Assert.Equal(Texts(table), Texts(answer));
    }

    [Fact]
    public async Task Every_saved_query_of_the_Browser_has_a_title_and_runs()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Queries, "browser"), "*.cypher").Order(StringComparer.Ordinal))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.StartsWith("// ", text, StringComparison.Ordinal);
            await seeds.Client.RunAsync(CypherStatement.Read(text), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_report_cannot_change_the_database()
    {
        var report = ReportCatalog.Load(Queries).Find("outlets")!.Cypher! with { Text = "MATCH (n) DETACH DELETE n" };
        await Assert.ThrowsAsync<Neo4jException>(() => CypherReports.RunAsync(seeds.Client, report, new Dictionary<string, object?>(), TestContext.Current.CancellationToken));
    }

    private static List<string> Texts(ReportTable table) => [.. table.Rows.Select(row => string.Join(" | ", row.Select(ReportTable.Text)))];
}
