using System.Globalization;
using CsCheck;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class BatchColumnsTests
{
    private static readonly DateOnly Day = new(2021, 4, 9);

    [Fact]
    public void Whatever_repeats_every_text_and_day_comes_back_from_the_lists() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[1, 30], Gen.Int[1, 400], (count, kinds, days) => (count, kinds, days)).Sample(size =>
        {
            var rows = Enumerable.Range(0, size.count + 1).Select(number => Claim(number, $"form {number % size.kinds}", Day.AddDays(number * 7 % size.days))).ToList();
            Assert.Equal(
                rows.Select(row => (row.Values[IndexOf("form")], row.Values[IndexOf("name")], row.Values[IndexOf("published")])),
                Read(rows));
        });

    [Fact]
    public void Texts_that_repeat_are_said_once_and_others_stay_in_their_rows()
    {
        var rows = Enumerable.Range(0, 100).Select(number => Claim(number, number % 2 == 0 ? "narrated" : "quoted", Day)).ToList();
        var columns = BatchColumns.Of(rows, all: false);
        Assert.Equal(["form", "name", "published"], columns.Columns.Select(column => column.Name));
        Assert.Equal([BatchColumns.Form.Place, BatchColumns.Form.Value, BatchColumns.Form.Day], columns.Columns.Select(column => column.Form));
        var parameters = WriteCypher.ParametersOfNodes(rows, columns);
        Assert.Equal(["narrated", "quoted"], (string[])parameters[columns.Columns[0].Texts]!);
        Assert.Equal(["2021-04-09"], (string[])parameters[BatchColumns.Days]!);
    }

    [Fact]
    public void What_no_row_has_is_sent_only_where_it_may_stand_already()
    {
        ElementRow[] rows = [Claim(1, "quoted", Day)];
        Assert.Equal(3, BatchColumns.Of(rows, all: false).Columns.Length);
        Assert.Equal(DeclaredColumns.Of("Claim").Select(property => property.Name), BatchColumns.Of(rows, all: true).Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_property_that_the_schema_does_not_declare_is_refused()
    {
        var node = InventedGraph.Node("study:1", NodeKind.Study, "A study", ("colour", PropertyValue.Of("red")));
        Assert.Contains("colour", Assert.Throws<InvalidOperationException>(() => ElementRow.Of(node, 0)).Message, StringComparison.Ordinal);
    }

    private static ElementRow Claim(int number, string form, DateOnly day) =>
        ElementRow.Of(InventedGraph.Node($"claim:{number}", NodeKind.Claim, $"Claim {number}", ("form", PropertyValue.Of(form)), ("published", PropertyValue.Of(day))), number);

    private static int IndexOf(string name) => DeclaredColumns.Of("Claim").Select(property => property.Name).ToList().IndexOf(name);

    // What the statements of WriteCypher do with what is sent.
    private static IEnumerable<(object? Form, object? Name, object? Published)> Read(List<ElementRow> rows)
    {
        var columns = BatchColumns.Of(rows, all: false);
        var parameters = WriteCypher.ParametersOfNodes(rows, columns);
        return ((object?[][])parameters["rows"]!).Select(cells =>
        {
            var values = columns.Columns.Select((column, index) => Value(column, cells[^(columns.Columns.Length - index)])).ToList();
            return (values[0], values[1], values[2]);
        });

        object? Value(BatchColumns.Column column, object? cell) => column.Form switch
        {
            BatchColumns.Form.Place => ((string[])parameters[column.Texts]!)[(int)cell!],
            BatchColumns.Form.Day => DateOnly.ParseExact(((string[])parameters[BatchColumns.Days]!)[(int)cell!], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => cell,
        };
    }
}
