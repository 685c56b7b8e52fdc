using System.Collections.Immutable;
using CsCheck;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Push;

public sealed class RelationshipRowsTests
{
    private static readonly string[] Kinds = ["person:", "study:", "", "a:b:"];

    private static readonly Gen<string> Ids = Gen.Select(Gen.Int[0, 3].Select(kind => Kinds[kind]), Gen.String[Gen.Char["xy:"], 0, 3], (kind, key) => kind + key);

    private static readonly Gen<ElementRow> Rows = Gen.Select(Ids, Ids, Gen.String[Gen.Char["xy:"], 0, 4], Gen.Long, Gen.Int[0, 3], (from, to, key, hash, form) => Row(
        from, to, form switch { 0 => key, 1 => $"STATED:{from}:{to}", 2 => $"STATED:{from}:{to}:{key}", _ => $"STATED:{from}:{GraphIds.KeyOf(to)}:{key}" }, hash));

    [Fact]
    public void Whatever_the_ids_and_their_order_every_row_comes_together_again() =>
        Rows.List[1, 12].Sample(rows => Assert.Equal(rows.Select(row => (row.From, row.To, row.Id, row.Hash)), Together(Sent(rows))));

    [Fact]
    public void Keys_of_the_graph_are_never_sent_whole_whichever_kinds_of_ends_a_batch_mixes() =>
        OneOf(GraphSchema.Relations).SelectMany(type => Edge(type).List[1, 12]).Sample(rows => Assert.NotEqual(KeyForm.Whole, Sent(rows).Form));

    [Fact]
    public void Relationships_of_one_start_name_it_once_and_repeat_neither_kinds_nor_keys()
    {
        var sent = Sent([Row(RelationKind.Found, "study:01", "claim:05"), Row(RelationKind.Found, "study:01", "claim:06"), Row(RelationKind.Found, "study:02", "claim:05")]);
        Assert.Equal(("study:", "claim:", "FOUND:", ":", KeyForm.Ends), (sent.StartPrefix, sent.EndPrefix, sent.KeyPrefix, sent.KeyJoint, sent.Form));
        Assert.Equal(["01", "02"], sent.Starts.Select(start => start[0]));
        Assert.Equal([["05", 7L], ["06", 7L]], (List<object?[]>)sent.Starts[0][1]!);
    }

    [Fact]
    public void Mentions_add_their_offsets_to_the_key()
    {
        var sent = Sent([Row("person:01", "sentence:05", GraphIds.MentionEdge("person:01", "sentence:05", 3, 9), 7)]);
        Assert.Equal(KeyForm.EndsAndRest, sent.Form);
        Assert.Equal([["05", 7L, ":00000003-00000009"]], (List<object?[]>)sent.Starts[0][1]!);
    }

    [Fact]
    public void Ends_of_several_kinds_are_sent_whole()
    {
        var sent = Sent([Row(RelationKind.Stated, "person:01", "claim:05"), Row(RelationKind.Stated, "person:01", "study:06")]);
        Assert.Equal("", sent.EndPrefix);
    }

    private static Gen<ElementRow> Edge(RelationType type) => Gen.Select(OneOf(type.From), OneOf(type.To), Gen.String[Gen.Char["0a"], 3, 3], (from, to, key) =>
        Row(type.Kind, GraphIds.Node(from, key), GraphIds.Node(to, string.Concat(key.Reverse()))));

    private static Gen<T> OneOf<T>(ImmutableArray<T> values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static RelationshipRows Sent(IReadOnlyList<ElementRow> rows) => RelationshipRows.Of(rows, BatchColumns.Of(rows, all: false));

    // What the statements of WriteCypher do with what is sent.
    private static IEnumerable<(string? From, string? To, string Id, long Hash)> Together(RelationshipRows sent) =>
        from start in sent.Starts
        from row in (List<object?[]>)start[1]!
        let ends = sent.KeyPrefix + start[0] + sent.KeyJoint + row[0]
        let key = sent.Form switch { KeyForm.Ends => ends, KeyForm.EndsAndRest => ends + row[RelationshipRows.KeyCell], _ => (string)row[RelationshipRows.KeyCell]! }
        select ((string?)(sent.StartPrefix + start[0]), (string?)(sent.EndPrefix + row[0]), key, (long)row[1]!);

    private static ElementRow Row(RelationKind kind, string from, string to) => Row(from, to, GraphIds.Edge(kind, from, to), 7);

    private static ElementRow Row(string from, string to, string key, long hash) => new("STATED_IN", key, from, to, hash, [], 0);
}
