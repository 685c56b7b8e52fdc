using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>One prepared SQL statement, bound by position from 1.</summary>
/// <remarks>A thin layer over SQLite's own calls: an import binds some hundred thousand rows a second, where named parameters would cost more than the row.</remarks>
internal sealed class Statement : IDisposable
{
    /// <summary>Bytes kept for the texts of one run; what does not fit SQLite copies for itself.</summary>
    private const int KeptBytes = 4096;
    private const int BytesPerChar = 3;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly nint statement;
    private byte[] texts = [];
    private int filled;
    private int bound;

    public Statement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        var code = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out handle);
        SqliteException.ThrowExceptionForRC(code, database);
        statement = handle.DangerousGetHandle();
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(string? value)
    {
        Check(value is null ? SqliteCalls.BindNull(statement, ++bound) : Bind(value));
        return this;
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(long value)
    {
        Check(SqliteCalls.BindInteger(statement, ++bound, value));
        return this;
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(byte[] value)
    {
        // SQLite takes no address for null.
        ReadOnlySpan<byte> bytes = value.Length == 0 ? [0] : value;
        Check(SqliteCalls.BindBlob(statement, ++bound, in MemoryMarshal.GetReference(bytes), value.Length, SqliteCalls.Transient));
        return this;
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(bool value) => With(value ? 1L : 0L);

    /// <summary>Binds the next parameter.</summary>
    public Statement With(double value)
    {
        Check(SqliteCalls.BindReal(statement, ++bound, value));
        return this;
    }

    /// <summary>Runs the statement to its end and makes it ready for the next row.</summary>
    /// <returns>Number of rows it changed.</returns>
    public int Run()
    {
        var code = SqliteCalls.Step(statement);
        while (code == raw.SQLITE_ROW) code = SqliteCalls.Step(statement);
        Finish(code);
        return raw.sqlite3_changes(database);
    }

    /// <summary>Reads all rows.</summary>
    public List<T> Read<T>(Func<Row, T> read)
    {
        var rows = new List<T>();
        int code;
        while ((code = SqliteCalls.Step(statement)) == raw.SQLITE_ROW) rows.Add(read(new Row(statement)));
        Finish(code);
        return rows;
    }

    /// <summary>Reads rows one after another; the statement is busy until the last one is read or the enumeration ends.</summary>
    public IEnumerable<T> Stream<T>(Func<Row, T> read)
    {
        try
        {
            int code;
            while ((code = SqliteCalls.Step(statement)) == raw.SQLITE_ROW) yield return read(new Row(statement));
            SqliteException.ThrowExceptionForRC(code, database);
        }
        finally
        {
            Reset();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    private int Bind(string value)
    {
        // Pinned: what is bound has to lie still until the statement has run.
        if (texts.Length == 0) texts = GC.AllocateUninitializedArray<byte>(KeptBytes, pinned: true);
        if (value.Length * BytesPerChar >= texts.Length - filled) return BindLong(value);
        var place = texts.AsSpan(filled);
        var length = Encoding.UTF8.GetBytes(value, place);
        filled += length;
        return SqliteCalls.BindText(statement, ++bound, in MemoryMarshal.GetReference(place), length, SqliteCalls.Static);
    }

    private int BindLong(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value + '\0');
        return SqliteCalls.BindText(statement, ++bound, in MemoryMarshal.GetArrayDataReference(bytes), bytes.Length - 1, SqliteCalls.Transient);
    }

    private void Finish(int code)
    {
        Reset();
        if (code != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(code, database);
    }

    private void Reset()
    {
        // Every run binds all its parameters anew.
        _ = SqliteCalls.Reset(statement);
        bound = 0;
        filled = 0;
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, database);
    }
}

/// <summary>The row a statement stands at.</summary>
internal readonly struct Row(nint statement)
{
    /// <summary>A text column, from 0.</summary>
    public string Text(int column)
    {
        var text = SqliteCalls.Text(statement, column);
        return text == 0 ? "" : Marshal.PtrToStringUTF8(text, SqliteCalls.LengthOf(statement, column));
    }

    /// <summary>A text column that may be null.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A column of bytes.</summary>
    public byte[] Blob(int column)
    {
        var blob = SqliteCalls.Blob(statement, column);
        var bytes = new byte[SqliteCalls.LengthOf(statement, column)];
        if (bytes.Length > 0) Marshal.Copy(blob, bytes, 0, bytes.Length);
        return bytes;
    }

    /// <summary>An integer column.</summary>
    public long Long(int column) => SqliteCalls.Integer(statement, column);

    /// <summary>An integer column that fits 32 bits.</summary>
    public int Int(int column) => (int)SqliteCalls.Integer(statement, column);

    /// <summary>A column of 0 and 1.</summary>
    public bool Flag(int column) => SqliteCalls.Integer(statement, column) != 0;

    /// <summary>A real column.</summary>
    public double Real(int column) => SqliteCalls.Real(statement, column);

    /// <summary>True where the column is null.</summary>
    public bool IsNull(int column) => SqliteCalls.TypeOf(statement, column) == raw.SQLITE_NULL;
}
