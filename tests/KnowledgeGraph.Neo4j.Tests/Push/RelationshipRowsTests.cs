using CsCheck;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class RelationshipRowsTests
{
    private static readonly string[] Kinds = ["person:", "study:", "", "a:b:"];

    private static readonly Gen<string> Ids = Gen.Select(Gen.Int[0, 3].Select(kind => Kinds[kind]), Gen.String[Gen.Char["xy:"], 0, 3], (kind, key) => kind + key);

    private static readonly Gen<ElementRow> Rows = Gen.Select(Ids, Ids, Gen.String[Gen.Char["xy:"], 0, 4], Gen.Long, Gen.Int[0, 2], (from, to, key, hash, form) => new ElementRow(
        "STATED", form switch { 0 => key, 1 => $"STATED:{from}:{to}", _ => $"STATED:{from}:{GraphIds.KeyOf(to)}:{key}" }, from, to, hash, [new("support", 1)], 0));

    [Fact]
    public void Whatever_the_ids_and_their_order_every_row_comes_together_again() =>
        Rows.List[1, 12].Sample(rows => Assert.Equal(
            rows.Select(row => (row.From, row.To, row.Id, row.Hash)),
            Together(RelationshipRows.Of(rows, WriteCypher.Columns(rows, [])))));

    [Fact]
    public void Relationships_of_one_start_name_it_once_and_repeat_neither_the_kind_nor_the_key_of_their_ends()
    {
        ElementRow[] rows = [Row(RelationKind.Found, "study:01", "claim:05"), Row(RelationKind.Found, "study:01", "claim:06"), Row(RelationKind.Found, "study:02", "claim:05")];
        var sent = RelationshipRows.Of(rows, []);
        Assert.Equal("claim:", sent.EndPrefix);
        Assert.Equal([["study:01", "FOUND:01:"], ["study:02", "FOUND:02:"]], sent.Starts.Select(start => start[..2]));
        Assert.Equal([["05", null, 7L], ["06", null, 7L]], (List<object?[]>)sent.Starts[0][2]!);
    }

    [Fact]
    public void Ends_of_several_kinds_are_sent_whole()
    {
        ElementRow[] rows = [Row(RelationKind.Stated, "person:01", "claim:05"), Row(RelationKind.Stated, "person:01", "study:06")];
        Assert.Equal("", RelationshipRows.Of(rows, []).EndPrefix);
    }

    // What the statements of WriteCypher do with what is sent.
    private static IEnumerable<(string? From, string? To, string Id, long Hash)> Together(RelationshipRows sent) =>
        from start in sent.Starts
        from row in (List<object?[]>)start[2]!
        select ((string?)start[0], sent.EndPrefix + row[0], (string)start[1]! + (row[1] ?? row[0]), (long)row[2]!);

    private static ElementRow Row(RelationKind kind, string from, string to) => new(GraphSchema.Of(kind).Name, GraphIds.Edge(kind, from, to), from, to, 7, [], 0);
}
