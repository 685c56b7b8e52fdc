namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Relationships of one batch as they go over the wire: gathered by the node they start at, and without what can be put together from its parts.</summary>
/// <remarks>
/// The server reads a body byte by byte, and finds an end by a search in an index: what stands in id, key and neighbouring rows alike is sent once, and a start is searched
/// once for all relationships behind it. <see cref="WriteCypher"/> puts ids and keys together again.
/// </remarks>
/// <param name="EndPrefix">What the ids of all end nodes begin with (<c>sentence:</c>); empty where they have nothing in common.</param>
/// <param name="Starts">For each run of rows with one start: its id, what the keys of its rows begin with, and the rows. A row is the end's id without <paramref name="EndPrefix"/>,
/// the key behind the beginning (null where it equals the first cell), the hash, then one value for each column.</param>
internal sealed record RelationshipRows(string EndPrefix, IReadOnlyList<object?[]> Starts)
{
    /// <summary>Cells of a row before its first column.</summary>
    public const int FirstColumn = 3;

    /// <summary>Gathers rows that stand in order of their keys; any other order is right, too, and only longer.</summary>
    public static RelationshipRows Of(IReadOnlyList<ElementRow> rows, IReadOnlyList<WriteCypher.Column> columns)
    {
        var endPrefix = CommonKind(rows);
        var starts = new List<object?[]>();
        var (from, keyPrefix) = ("", "");
        List<object?[]> behind = [];
        foreach (var row in rows)
        {
            var end = row.To![endPrefix.Length..];
            if (starts.Count == 0 || row.From != from || !row.Id.StartsWith(keyPrefix, StringComparison.Ordinal))
            {
                (from, keyPrefix, behind) = (row.From!, row.Id[..Math.Max(0, row.Id.LastIndexOf(end, StringComparison.Ordinal))], []);
                starts.Add([from, keyPrefix, behind]);
            }

            var rest = row.Id[keyPrefix.Length..];
            var cells = new object?[FirstColumn + columns.Count];
            (cells[0], cells[1], cells[2]) = (end, rest == end ? null : rest, row.Hash);
            WriteCypher.Fill(cells.AsSpan(FirstColumn), row, columns);
            behind.Add(cells);
        }

        return new(endPrefix, starts);
    }

    private static string CommonKind(IReadOnlyList<ElementRow> rows)
    {
        var first = rows[0].To!;
        var kind = first[..(first.IndexOf(':', StringComparison.Ordinal) + 1)];
        return rows.All(row => row.To!.StartsWith(kind, StringComparison.Ordinal)) ? kind : "";
    }
}
