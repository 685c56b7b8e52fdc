using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Static Cypher for batches. Only declared names stand in it; every value is a parameter.</summary>
/// <remarks>
/// Rows are lists, so that names of properties go over the wire once a batch: for nodes id, hash, then one value for each column; for relationships see <see cref="RelationshipRows"/>.
/// Days go as text, which Cypher makes a date of: rows then fit into plain JSON, which the server reads in half the time of typed JSON.
/// New elements are created, which needs no search; the constraint refuses one that stands there already, and the batch is then merged.
/// Each statement returns the number of rows that found their place.
/// </remarks>
internal static class WriteCypher
{
    private const int FirstColumn = 2;

    public static string CreateNodes(string label, IReadOnlyList<Column> columns) =>
        $"UNWIND $rows AS row CREATE (n:{Vocabulary.Ours}:{Vocabulary.Quote(label)} {{{Vocabulary.Id}: row[0], {Vocabulary.Hash}: row[1]{Pairs(columns, FirstColumn)}}}) RETURN count(*)";

    public static string MergeNodes(string label, IReadOnlyList<Column> columns) =>
        $"UNWIND $rows AS row MERGE (n:{Vocabulary.Ours} {{{Vocabulary.Id}: row[0]}}) SET n:{Vocabulary.Quote(label)}, n.{Vocabulary.Hash} = row[1]{Sets("n", columns, FirstColumn)} RETURN count(*)";

    public static string CreateRelationships(string type, IReadOnlyList<Column> columns) =>
        $"{Ends} CREATE (a)-[r:{Vocabulary.Quote(type)} {{{Vocabulary.Key}: {KeyOfRow}, {Vocabulary.Hash}: row[2]{Pairs(columns, RelationshipRows.FirstColumn)}}}]->(b) RETURN count(*)";

    public static string MergeRelationships(string type, IReadOnlyList<Column> columns) =>
        $"{Ends} MERGE (a)-[r:{Vocabulary.Quote(type)} {{{Vocabulary.Key}: {KeyOfRow}}}]->(b) SET r.{Vocabulary.Hash} = row[2]{Sets("r", columns, RelationshipRows.FirstColumn)} RETURN count(*)";

    public static string DeleteRelationships(string type) =>
        $"UNWIND $ids AS id MATCH ()-[r:{Vocabulary.Quote(type)} {{{Vocabulary.Key}: id}}]->() DELETE r RETURN count(*)";

    public static string DeleteNodes =>
        $"UNWIND $ids AS id MATCH (n:{Vocabulary.Ours} {{{Vocabulary.Id}: id}}) WHERE NOT EXISTS {{ (n)--() }} DELETE n RETURN count(*)";

    public static string RetireNodes =>
        $"UNWIND $ids AS id MATCH (n:{Vocabulary.Ours} {{{Vocabulary.Id}: id}}) SET n:{Vocabulary.Retired} REMOVE n:{Vocabulary.Ours}, n.{Vocabulary.Hash} RETURN count(*)";

    public static string ReviveNodes =>
        $"UNWIND $ids AS id MATCH (n:{Vocabulary.Retired} {{{Vocabulary.Id}: id}}) SET n:{Vocabulary.Ours} REMOVE n:{Vocabulary.Retired} RETURN count(*)";

    /// <summary>The properties that rows carry, in order of their names. Where elements may stand there already, all declared names are wanted, so that those gone are removed.</summary>
    public static IReadOnlyList<Column> Columns(IEnumerable<ElementRow> rows, IEnumerable<string> declared)
    {
        var dated = new SortedDictionary<string, bool?>(StringComparer.Ordinal);
        foreach (var name in declared) dated[name] = null;
        foreach (var row in rows)
        {
            foreach (var (name, value) in row.Properties) dated[name] = dated.GetValueOrDefault(name) is not false && value is DateOnly;
        }

        return [.. dated.Select(pair => new Column(pair.Key, pair.Value is true))];
    }

    /// <summary>Names declared for a label or a type.</summary>
    public static IEnumerable<string> Declared(string group) =>
        GraphSchema.FindRelation(group) is { } relation
            ? [.. relation.Properties.Select(property => property.Name), .. relation.IsStructural ? [] : GraphSchema.ProvenanceProperties.Select(property => property.Name)]
            : [Vocabulary.Name, .. GraphSchema.Nodes.Where(node => node.Label == group).SelectMany(node => node.Properties).Select(property => property.Name)];

    /// <summary>A node as a list in the order that the statements read it in.</summary>
    public static object?[] Cells(ElementRow row, IReadOnlyList<Column> columns)
    {
        var cells = new object?[FirstColumn + columns.Count];
        (cells[0], cells[1]) = (row.Id, row.Hash);
        Fill(cells.AsSpan(FirstColumn), row, columns);
        return cells;
    }

    /// <summary>Puts the row's values under its columns.</summary>
    /// <param name="cells">One for each column, null so far.</param>
    /// <param name="row">Whose values.</param>
    /// <param name="columns">The batch's columns.</param>
    public static void Fill(Span<object?> cells, ElementRow row, IReadOnlyList<Column> columns)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            foreach (var (name, value) in row.Properties)
            {
                if (name == columns[column].Name) cells[column] = columns[column].IsDay && value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
            }
        }
    }

    private static string Ends =>
        $"UNWIND $rows AS start MATCH (a:{Vocabulary.Ours} {{{Vocabulary.Id}: start[0]}}) UNWIND start[2] AS row MATCH (b:{Vocabulary.Ours} {{{Vocabulary.Id}: $end + row[0]}})";

    private static string KeyOfRow => "start[1] + coalesce(row[1], row[0])";

    private static string Pairs(IReadOnlyList<Column> columns, int first) => string.Concat(columns.Select((column, index) => $", {Vocabulary.Quote(column.Name)}: {Cell(column, first + index)}"));

    private static string Sets(string variable, IReadOnlyList<Column> columns, int first) =>
        string.Concat(columns.Select((column, index) => $", {variable}.{Vocabulary.Quote(column.Name)} = {Cell(column, first + index)}"));

    private static string Cell(Column column, int cell) => string.Create(CultureInfo.InvariantCulture, $"{(column.IsDay ? "date(" : "")}row[{cell}]{(column.IsDay ? ")" : "")}");

    /// <summary>One property of a batch.</summary>
    /// <param name="Name">The property's name.</param>
    /// <param name="IsDay">Whether every value of it in the batch is a day.</param>
    internal readonly record struct Column(string Name, bool IsDay);
}
