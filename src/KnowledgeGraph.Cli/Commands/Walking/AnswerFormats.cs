using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Cli.Commands.Export;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Csv;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary>Writes answers in the format that was asked for.</summary>
internal static class AnswerFormats
{
    // The key of a relationship names both its ends: kept whole it would leave no room for anything else.
    private const int LongestId = 32;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Formats of every answer.</summary>
    public static string[] Tables { get; } = ["table", "json", "csv", "markdown"];

    /// <summary>Formats of answers that are graphs: first those of rows, then those of graphs.</summary>
    public static string[] All { get; } = [.. Tables, "graphml", "gexf", "dot", "mermaid", "svg"];

    /// <summary>The option that asks for one of some formats.</summary>
    public static Option<string> Option(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "One of " + string.Join(", ", formats) + ".",
            DefaultValueFactory = _ => "table",
            HelpName = "FORMAT",
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    /// <summary>A column that is never cut nor broken: one that people copy, such as ids.</summary>
    public static TableColumn Whole(string name) => new TableColumn(name).NoWrap();

    /// <summary>Writes to standard output.</summary>
    /// <exception cref="ArgumentException">A graph is asked of an answer that is none: its command must offer <see cref="Tables"/> only.</exception>
    public static async Task WriteAsync(CommandContext context, Answer answer, string format, CancellationToken cancellation)
    {
        switch (format)
        {
            case "table":
                Table(context, answer);
                break;
            case "json":
                context.Out.WriteLine(Json(answer));
                break;
            case "csv":
                context.Out.Write(CsvRows.Text(answer.Rows.Select(row => row.Select(Answer.Text)).Prepend(answer.Columns.Select(Camel)), "\r\n"));
                break;
            case "markdown":
                Markdown(context.Out, answer);
                break;
            default:
                await GraphAsync(context, answer.Graph ?? throw new ArgumentException($"{format} asks for a graph.", nameof(format)), format, cancellation).ConfigureAwait(false);
                break;
        }
    }

    private static void Table(CommandContext context, Answer answer)
    {
        if (answer.Heading.Length > 0) context.Out.WriteLine(answer.Heading);
        if (answer.Drawing is { } draw)
        {
            draw(context.Tables);
            return;
        }

        if (answer.Rows.IsEmpty) return;
        var table = new Table().Border(TableBorder.Rounded);
        for (var column = 0; column < answer.Columns.Length; column++)
        {
            var numeric = answer.Rows.All(row => row[column] is null or int or long or double);
            var isCopied = answer.Columns[column] is "Id" or "Fact" && answer.Rows.All(row => Answer.Text(row[column]).Length <= LongestId);
            var added = isCopied ? Whole(answer.Columns[column]) : new TableColumn(answer.Columns[column]);
            table.AddColumn(numeric ? added.RightAligned() : added);
        }

        foreach (var row in answer.Rows) table.AddRow([.. row.Select(cell => Markup.Escape(Reading.OneLine(Answer.Text(cell))))]);
        context.Tables.Write(table);
    }

    private static string Json(Answer answer)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartArray();
            foreach (var row in answer.Rows)
            {
                json.WriteStartObject();
                for (var column = 0; column < answer.Columns.Length; column++) Value(json, Camel(answer.Columns[column]), row[column]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Value(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNull(name);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, Math.Round(number, 9));
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray(name);
                foreach (var text in texts) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                json.WriteString(name, Answer.Text(cell));
                break;
        }
    }

    private static void Markdown(TextWriter output, Answer answer)
    {
        if (answer.Heading.Length > 0) output.WriteLine(answer.Heading + "\n");
        output.WriteLine($"| {string.Join(" | ", answer.Columns)} |");
        output.WriteLine($"|{string.Concat(answer.Columns.Select(_ => "---|"))}");
        foreach (var row in answer.Rows)
        {
            output.WriteLine($"| {string.Join(" | ", row.Select(cell => Reading.OneLine(Answer.Text(cell)).Replace("|", "\\|", StringComparison.Ordinal)))} |");
        }
    }

    private static async Task GraphAsync(CommandContext context, MemoryGraph graph, string format, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await Exporters.Of(format).WriteAsync(graph, new StreamTarget(bytes), cancellation).ConfigureAwait(false);
        context.Out.Write(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static string Camel(string column)
    {
        var words = column.Split(' ');
        return words[0].ToLower(CultureInfo.InvariantCulture) + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
