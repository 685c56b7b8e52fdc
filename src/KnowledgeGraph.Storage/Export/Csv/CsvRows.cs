using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KnowledgeGraph.Storage.Export.Csv;

/// <summary>Writes rows of comma-separated values (RFC 4180): the same marks for files, reports and answers.</summary>
public sealed class CsvRows : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");
    private readonly CsvWriter csv;

    /// <summary>Rows at the end of a text.</summary>
    /// <param name="writer">Stays open.</param>
    /// <param name="lineEnd">Ends each row.</param>
    public CsvRows(TextWriter writer, string lineEnd)
    {
        // A space at the edge needs no marks, a carriage return alone does: the library's own rule has it the other way round.
        var rules = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = lineEnd, ShouldQuote = cell => cell.Field.AsSpan().ContainsAny(Special) };
        csv = new CsvWriter(writer, rules, leaveOpen: true);
    }

    /// <summary>A whole table as text.</summary>
    /// <param name="rows">The header comes first.</param>
    /// <param name="lineEnd">Ends each row.</param>
    public static string Text(IEnumerable<IEnumerable<string>> rows, string lineEnd)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvRows(text, lineEnd))
        {
            foreach (var row in rows) csv.Row(row);
        }

        return text.ToString();
    }

    /// <summary>Writes a row; a cell stands between quotation marks only where it must.</summary>
    public void Row(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }

    /// <summary>Writes a row in which an empty cell stands between quotation marks and a missing one is nothing at all.</summary>
    public void MarkedRow(IEnumerable<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var cell in cells) csv.WriteField(cell, shouldQuote: cell is not null);
        csv.NextRecord();
    }

    /// <summary>Hands on what was written; the text stays open.</summary>
    public void Dispose() => csv.Dispose();
}
