using System.Globalization;
using KnowledgeGraph.Cli.Commands.Walking;
using KnowledgeGraph.Storage.Reports;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Reports;

/// <summary>Prints reports and the list of them.</summary>
internal static class ReportPrinter
{
    private const int CellWidth = 60;

    public static void List(CommandContext context, ReportCatalog catalog)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn(AnswerFormats.Whole("Report")).AddColumns("Answers", "Parameters", "Runs on");
        foreach (var report in catalog.Reports)
        {
            var parameters = report.Described.Parameters.Select(parameter => $"{parameter.Name}={ReportTable.Text(parameter.Default)}");
            table.AddRow(Markup.Escape(report.Name), Markup.Escape(report.Described.Title), Markup.Escape(string.Join(' ', parameters)), RunsOn(report));
        }

        context.Tables.Write(table);
    }

    public static void Print(CommandContext context, ReportQuery query, ReportTable table, string format)
    {
        switch (format)
        {
            case "csv":
                context.Out.Write(ReportFormats.Csv(table));
                break;
            case "json":
                context.Out.Write(ReportFormats.Json(table));
                break;
            case "markdown":
                context.Out.Write(ReportFormats.Markdown(table));
                break;
            default:
                context.Tables.Write(TableOf(query, table));
                break;
        }
    }

    private static Table TableOf(ReportQuery query, ReportTable report)
    {
        var table = new Table()
            .Border(TableBorder.Rounded)
            .Title(Markup.Escape(query.Title))
            .Caption(string.Create(CultureInfo.InvariantCulture, $"{report.Rows.Count} rows"));
        for (var column = 0; column < report.Columns.Count; column++)
        {
            var isNumber = report.Rows.Count > 0 && report.Rows.All(row => row[column] is null or long or double);
            var isId = report.Columns[column].EndsWith("Id", StringComparison.Ordinal);
            table.AddColumn(new TableColumn(Markup.Escape(report.Columns[column])) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isId });
        }

        foreach (var row in report.Rows) table.AddRow(row.Select(value => Markup.Escape(Shortened(ReportTable.Text(value)))).ToArray());
        return table;
    }

    // Whole texts are for the other formats; a table of sentences would not fit any terminal.
    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= CellWidth) return line;
        var cut = char.IsHighSurrogate(line[CellWidth - 2]) ? CellWidth - 2 : CellWidth - 1;
        return line[..cut] + "…";
    }

    private static string RunsOn(Report report) => (report.Sql, report.Cypher) switch
    {
        (not null, not null) => "store, Neo4j",
        (not null, null) => "store",
        _ => "Neo4j",
    };
}
