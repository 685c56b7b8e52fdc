using System.Text;
using KnowledgeGraph.Storage.Export.Csv;

namespace KnowledgeGraph.Storage.Neo4j.Bulk;

/// <summary>One file of rows as <c>neo4j-admin database import</c> reads them: nothing at all between two commas is no property.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>Stands between the items of a list: a control character that no text has.</summary>
    public const char ListSeparator = '\u001F';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter writer;
    private readonly CsvRows rows;
    private readonly List<string?> cells = [];

    public CsvFile(Stream stream, IEnumerable<string> header)
    {
        writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true);
        rows = new CsvRows(writer, "\n");
        rows.MarkedRow(header);
    }

    /// <summary>True once an item of a list held the separator itself, which was replaced by a space.</summary>
    public bool LostSeparators { get; private set; }

    public void Cell(object? value)
    {
        if (value is not IReadOnlyCollection<string> texts)
        {
            cells.Add(value is null ? null : Reports.ReportTable.Text(value));
            return;
        }

        LostSeparators |= texts.Any(text => text.Contains(ListSeparator, StringComparison.Ordinal));
        cells.Add(string.Join(ListSeparator, texts.Select(text => text.Replace(ListSeparator, ' '))));
    }

    public void EndRow()
    {
        rows.MarkedRow(cells);
        cells.Clear();
    }

    public void Dispose()
    {
        rows.Dispose();
        writer.Dispose();
    }
}
