using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Static Cypher for batches. Only declared names stand in it; every value is a parameter.</summary>
/// <remarks>
/// Rows are lists, so that names of properties go over the wire once a batch: for nodes id, hash, then one value for each column; for relationships see <see cref="RelationshipRows"/>;
/// for columns whose values stand in a list beside the rows see <see cref="BatchColumns"/>. Days go as text, which Cypher makes a date of: rows then fit into plain JSON, which the
/// server reads in half the time of typed JSON.
/// New elements are created, which needs no search; the constraint refuses one that stands there already, and the batch is then merged.
/// Each statement returns the number of rows that found their place.
/// </remarks>
internal static class WriteCypher
{
    private const int FirstColumn = 2;

    public static string CreateNodes(string label, BatchColumns columns) =>
        $"{Dates(columns)}UNWIND $rows AS row CREATE (n:{Vocabulary.Ours}:{Vocabulary.Quote(label)} {{{Vocabulary.Id}: {IdOfRow}, {Vocabulary.Hash}: row[1]{Pairs(columns, FirstColumn)}}}) RETURN count(*)";

    public static string MergeNodes(string label, BatchColumns columns) =>
        $"{Dates(columns)}UNWIND $rows AS row MERGE (n:{Vocabulary.Ours} {{{Vocabulary.Id}: {IdOfRow}}}) SET n:{Vocabulary.Quote(label)}, n.{Vocabulary.Hash} = row[1]{Sets("n", columns, FirstColumn)} RETURN count(*)";

    public static string CreateRelationships(string type, KeyForm form, BatchColumns columns) =>
        $"{Ends(columns)} CREATE (a)-[r:{Vocabulary.Quote(type)} {{{Vocabulary.Key}: {KeyOfRow(form)}, {Vocabulary.Hash}: row[1]{Pairs(columns, RelationshipRows.FirstColumn(form))}}}]->(b) RETURN count(*)";

    public static string MergeRelationships(string type, KeyForm form, BatchColumns columns) =>
        $"{Ends(columns)} MERGE (a)-[r:{Vocabulary.Quote(type)} {{{Vocabulary.Key}: {KeyOfRow(form)}}}]->(b) SET r.{Vocabulary.Hash} = row[1]{Sets("r", columns, RelationshipRows.FirstColumn(form))} RETURN count(*)";

    public static string DeleteRelationships(string type) =>
        $"UNWIND $ids AS id MATCH ()-[r:{Vocabulary.Quote(type)} {{{Vocabulary.Key}: id}}]->() DELETE r RETURN count(*)";

    public static string DeleteNodes =>
        $"UNWIND $ids AS id MATCH (n:{Vocabulary.Ours} {{{Vocabulary.Id}: id}}) WHERE NOT EXISTS {{ (n)--() }} DELETE n RETURN count(*)";

    public static string RetireNodes =>
        $"UNWIND $ids AS id MATCH (n:{Vocabulary.Ours} {{{Vocabulary.Id}: id}}) SET n:{Vocabulary.Retired} REMOVE n:{Vocabulary.Ours}, n.{Vocabulary.Hash} RETURN count(*)";

    public static string ReviveNodes =>
        $"UNWIND $ids AS id MATCH (n:{Vocabulary.Retired} {{{Vocabulary.Id}: id}}) SET n:{Vocabulary.Ours} REMOVE n:{Vocabulary.Retired} RETURN count(*)";

    /// <summary>Parameters of the statements that write nodes.</summary>
    public static Dictionary<string, object?> ParametersOfNodes(IReadOnlyList<ElementRow> rows, BatchColumns columns)
    {
        // The ids of nodes of one label begin with its kind.
        var kind = ElementRow.CommonKind(rows, row => row.Id);
        var cells = new object?[rows.Count][];
        for (var row = 0; row < cells.Length; row++)
        {
            cells[row] = new object?[FirstColumn + columns.Columns.Length];
            (cells[row][0], cells[row][1]) = (rows[row].Id[kind.Length..], rows[row].Hash);
            columns.Fill(cells[row].AsSpan(FirstColumn), rows[row]);
        }

        Dictionary<string, object?> parameters = new() { ["id"] = kind, ["rows"] = cells };
        columns.AddTo(parameters);
        return parameters;
    }

    /// <summary>Parameters of the statements that write relationships.</summary>
    public static Dictionary<string, object?> ParametersOfRelationships(RelationshipRows rows, BatchColumns columns)
    {
        Dictionary<string, object?> parameters = new() { ["from"] = rows.StartPrefix, ["to"] = rows.EndPrefix, ["key"] = rows.KeyPrefix, ["joint"] = rows.KeyJoint, ["rows"] = rows.Starts };
        columns.AddTo(parameters);
        return parameters;
    }

    private const string IdOfRow = "$id + row[0]";

    private static string Ends(BatchColumns columns) =>
        $"{Dates(columns)}UNWIND $rows AS start MATCH (a:{Vocabulary.Ours} {{{Vocabulary.Id}: $from + start[0]}}) UNWIND start[1] AS row MATCH (b:{Vocabulary.Ours} {{{Vocabulary.Id}: $to + row[0]}})";

    private static string KeyOfRow(KeyForm form) => form switch
    {
        KeyForm.Ends => "$key + start[0] + $joint + row[0]",
        KeyForm.EndsAndRest => $"$key + start[0] + $joint + row[0] + row[{RelationshipRows.KeyCell}]",
        _ => $"row[{RelationshipRows.KeyCell}]",
    };

    private static string Dates(BatchColumns columns) =>
        columns.Columns.Any(column => column.Form == BatchColumns.Form.Day) ? $"WITH [day IN ${BatchColumns.Days} | date(day)] AS days " : "";

    private static string Pairs(BatchColumns columns, int first) =>
        string.Concat(columns.Columns.Select((column, index) => $", {Vocabulary.Quote(column.Name)}: {Cell(column, first + index)}"));

    private static string Sets(string variable, BatchColumns columns, int first) =>
        string.Concat(columns.Columns.Select((column, index) => $", {variable}.{Vocabulary.Quote(column.Name)} = {Cell(column, first + index)}"));

    private static string Cell(BatchColumns.Column column, int cell) => column.Form switch
    {
        BatchColumns.Form.Place => string.Create(CultureInfo.InvariantCulture, $"${column.Texts}[row[{cell}]]"),
        BatchColumns.Form.Day => string.Create(CultureInfo.InvariantCulture, $"days[row[{cell}]]"),
        _ => string.Create(CultureInfo.InvariantCulture, $"row[{cell}]"),
    };
}
