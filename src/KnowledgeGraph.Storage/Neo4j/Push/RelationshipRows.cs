namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>How a statement puts the key of a relationship together.</summary>
internal enum KeyForm
{
    /// <summary>It ends with the end's id.</summary>
    Ends,

    /// <summary>It ends with the end's id and what the row adds.</summary>
    EndsAndRest,

    /// <summary>It stands in the row.</summary>
    Whole,
}

/// <summary>Relationships of one batch as they go over the wire: gathered by the node they start at, and without what can be put together from its parts.</summary>
/// <remarks>
/// The server reads a body byte by byte, and finds an end by a search in an index: what stands in id, key and neighbouring rows alike is sent once, and a start is searched
/// once for all relationships behind it. <see cref="WriteCypher"/> puts ids and keys together again: a start's id is <see cref="StartPrefix"/> and the start's first cell, an end's
/// <see cref="EndPrefix"/> and the row's first cell; a key is <see cref="KeyPrefix"/>, the start's first cell, <see cref="KeyJoint"/>, the row's first cell, and the row's third one.
/// </remarks>
/// <param name="StartPrefix">What the ids of all start nodes begin with (<c>article:</c>); empty where they are of several kinds.</param>
/// <param name="EndPrefix">What the ids of all end nodes begin with (<c>sentence:</c>); empty where they are of several kinds.</param>
/// <param name="KeyPrefix">What all keys begin with; empty where the rows hold them whole.</param>
/// <param name="KeyJoint">What stands in all keys between start and end; empty where the rows hold them whole.</param>
/// <param name="Form">What the third cell of a row is; there is none where keys end with the end's id.</param>
/// <param name="Starts">For each run of rows with one start: its id without <paramref name="StartPrefix"/>, and the rows. A row is the end's id without <paramref name="EndPrefix"/>,
/// the hash, what its key needs beside, then one value for each column.</param>
internal sealed record RelationshipRows(string StartPrefix, string EndPrefix, string KeyPrefix, string KeyJoint, KeyForm Form, IReadOnlyList<object?[]> Starts)
{
    /// <summary>The cell that completes a key, where there is one.</summary>
    public const int KeyCell = 2;

    /// <summary>Cells of a row before its first column.</summary>
    public static int FirstColumn(KeyForm form) => form == KeyForm.Ends ? KeyCell : KeyCell + 1;

    /// <summary>Gathers rows that stand in order of their keys; any other order is right, too, and only longer.</summary>
    public static RelationshipRows Of(IReadOnlyList<ElementRow> rows, BatchColumns columns)
    {
        var (startPrefix, endPrefix) = (ElementRow.CommonKind(rows, row => row.From!), ElementRow.CommonKind(rows, row => row.To!));
        var (keyPrefix, joint) = Around(rows[0], startPrefix.Length, endPrefix.Length);
        var form = FormOf(rows, startPrefix.Length, endPrefix.Length, keyPrefix, joint);
        if (form == KeyForm.Whole) (keyPrefix, joint) = ("", "");
        var first = FirstColumn(form);
        var starts = new List<object?[]>();
        var from = "";
        List<object?[]> behind = [];
        foreach (var row in rows)
        {
            if (starts.Count == 0 || row.From != from)
            {
                (from, behind) = (row.From!, []);
                starts.Add([from[startPrefix.Length..], behind]);
            }

            var cells = new object?[first + columns.Columns.Length];
            (cells[0], cells[1]) = (row.To![endPrefix.Length..], row.Hash);
            if (form == KeyForm.Whole) cells[KeyCell] = row.Id;
            else if (form == KeyForm.EndsAndRest) cells[KeyCell] = row.Id[(keyPrefix.Length + from.Length - startPrefix.Length + joint.Length + row.To.Length - endPrefix.Length)..];
            columns.Fill(cells.AsSpan(first), row);
            behind.Add(cells);
        }

        return new(startPrefix, endPrefix, keyPrefix, joint, form, starts);
    }

    // What stands before the start's id and between both in one key; whether it is so in all keys is seen afterwards.
    private static (string Prefix, string Joint) Around(ElementRow row, int startPrefix, int endPrefix)
    {
        var start = row.Id.IndexOf(row.From![startPrefix..], StringComparison.Ordinal);
        if (start < 0) return ("", "");
        var behind = start + row.From.Length - startPrefix;
        var end = row.Id.IndexOf(row.To![endPrefix..], behind, StringComparison.Ordinal);
        return end < 0 ? ("", "") : (row.Id[..start], row.Id[behind..end]);
    }

    private static KeyForm FormOf(IReadOnlyList<ElementRow> rows, int startPrefix, int endPrefix, string prefix, string joint)
    {
        var form = KeyForm.Ends;
        foreach (var row in rows)
        {
            var rest = row.Id.AsSpan();
            if (!Skip(ref rest, prefix) || !Skip(ref rest, row.From.AsSpan(startPrefix)) || !Skip(ref rest, joint) || !Skip(ref rest, row.To.AsSpan(endPrefix))) return KeyForm.Whole;
            if (!rest.IsEmpty) form = KeyForm.EndsAndRest;
        }

        return form;
    }

    private static bool Skip(ref ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        if (!text.StartsWith(part, StringComparison.Ordinal)) return false;
        text = text[part.Length..];
        return true;
    }
}
