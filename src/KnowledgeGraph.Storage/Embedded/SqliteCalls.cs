using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The calls of SQLite that every row takes, without a handle being counted in and out at each: an import makes some ten millions of them a minute.</summary>
/// <remarks>Those that only note or look up a value neither wait nor call back, so that they need not tell the garbage collector either.</remarks>
internal static partial class SqliteCalls
{
    /// <summary>What is bound stays where it is until the statement has run.</summary>
    public const nint Static = 0;

    /// <summary>SQLite takes a copy of what is bound.</summary>
    public const nint Transient = -1;

    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition]
    public static partial int BindNull(nint statement, int position);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static partial int BindInteger(nint statement, int position, long value);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_double"), SuppressGCTransition]
    public static partial int BindReal(nint statement, int position, double value);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_text"), SuppressGCTransition]
    public static partial int BindText(nint statement, int position, ref readonly byte text, int bytes, nint keeping);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_blob"), SuppressGCTransition]
    public static partial int BindBlob(nint statement, int position, ref readonly byte value, int bytes, nint keeping);

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    public static partial int TypeOf(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    public static partial long Integer(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_double"), SuppressGCTransition]
    public static partial double Real(nint statement, int column);

    /// <summary>Where the text of a column lies, until the statement goes on.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_text"), SuppressGCTransition]
    public static partial nint Text(nint statement, int column);

    /// <summary>Where the bytes of a column lie, until the statement goes on.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob"), SuppressGCTransition]
    public static partial nint Blob(nint statement, int column);

    /// <summary>Length of the text or the bytes asked for before.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    public static partial int LengthOf(nint statement, int column);
}
