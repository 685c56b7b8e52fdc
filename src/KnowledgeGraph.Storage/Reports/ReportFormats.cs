using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Storage.Export.Csv;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>Writes the rows of a report as text that other programs read. Lists come as one text, their items joined by "; ".</summary>
public static class ReportFormats
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>RFC 4180 with a header line and line feeds.</summary>
    public static string Csv(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return CsvRows.Text(table.Rows.Select(row => row.Select(ReportTable.Text)).Prepend(table.Columns), "\n");
    }

    /// <summary>An array with one object a row; numbers and flags keep their types.</summary>
    public static string Json(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var column = 0; column < table.Columns.Count; column++) Write(json, table.Columns[column], row[column]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>A pipe table.</summary>
    public static string Markdown(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        Line(table.Columns);
        Line(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows) Line(row.Select(ReportTable.Text));
        return text.ToString();

        void Line(IEnumerable<string> cells) =>
            text.Append("| ")
                .AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")))
                .Append(" |\n");
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case long number: json.WriteNumber(name, number); break;
            case double real when double.IsFinite(real): json.WriteNumber(name, real); break;
            default: json.WriteString(name, ReportTable.Text(value)); break;
        }
    }
}
