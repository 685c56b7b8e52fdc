using System.Globalization;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using KnowledgeGraph.Storage.Export.Csv;

namespace KnowledgeGraph.Tests.Storage.Export.Csv;

public sealed class CsvRowsTests
{
    [Fact]
    public void Only_what_would_break_a_row_stands_between_quotation_marks() =>
        Assert.Equal("a,,\"b,c\",\"q\"\"x\",\"l\rm\", edge ,42\n", CsvRows.Text([["a", "", "b,c", "q\"x", "l\rm", " edge ", "42"]], "\n"));

    [Fact]
    public void A_missing_cell_of_a_marked_row_is_told_from_an_empty_one()
    {
        using var text = new StringWriter();
        using (var rows = new CsvRows(text, "\n")) rows.MarkedRow(["x", null, ""]);
        Assert.Equal("\"x\",,\"\"\n", text.ToString());
    }

    [Fact]
    public void Any_cells_come_back_as_they_were() =>
        Gen.String[Gen.Char["ab\"',;\r\n \tö"], 0, 6].Array[2, 4].List[1, 5].Sample(table =>
        {
            using var csv = new CsvParser(new StringReader(CsvRows.Text(table, "\r\n")), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
            foreach (var row in table)
            {
                Assert.True(csv.Read());
                Assert.Equal(row, csv.Record);
            }

            Assert.False(csv.Read());
        });
}
