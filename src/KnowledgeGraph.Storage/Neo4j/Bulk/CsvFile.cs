using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Bulk;

/// <summary>One file of rows as <c>neo4j-admin database import</c> reads them (RFC 4180; nothing at all between two commas is no property).</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>Stands between the items of a list: a control character that no text has.</summary>
    public const char ListSeparator = '\u001F';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter writer;
    private bool isFirst = true;

    public CsvFile(Stream stream, IEnumerable<string> header)
    {
        writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        foreach (var name in header) Cell(name);
        EndRow();
    }

    /// <summary>True once an item of a list held the separator itself, which was replaced by a space.</summary>
    public bool LostSeparators { get; private set; }

    public void Cell(string? text)
    {
        if (!isFirst) writer.Write(',');
        isFirst = false;
        if (text is null) return;
        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    public void Cell(object? value)
    {
        switch (value)
        {
            case null:
                Cell(null);
                break;
            case IReadOnlyCollection<string> texts:
                if (texts.Any(text => text.Contains(ListSeparator, StringComparison.Ordinal))) LostSeparators = true;
                Cell(string.Join(ListSeparator, texts.Select(text => text.Replace(ListSeparator, ' '))));
                break;
            default:
                Cell(Reports.ReportTable.Text(value));
                break;
        }
    }

    public void EndRow()
    {
        writer.WriteLine();
        isFirst = true;
    }

    public void Dispose() => writer.Dispose();
}
