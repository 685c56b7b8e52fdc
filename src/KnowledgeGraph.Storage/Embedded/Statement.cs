using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>One prepared SQL statement, bound by position from 1.</summary>
/// <remarks>A thin layer over SQLite's own calls: an import binds some hundred thousand rows a second, where named parameters would cost more than the row.</remarks>
internal sealed class Statement : IDisposable
{
    /// <summary>Texts of at most so many bytes are encoded here: nearly all are ids, names and sentences.</summary>
    private readonly byte[] buffer = new byte[1024];
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private int bound;

    public Statement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        var code = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement);
        SqliteException.ThrowExceptionForRC(code, database);
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(string? value)
    {
        bound++;
        // SQLite takes an empty span for null.
        if (value is null) Check(raw.sqlite3_bind_null(statement, bound));
        else if (value.Length == 0 || value.Length * 3 > buffer.Length) Check(raw.sqlite3_bind_text(statement, bound, value));
        else Check(raw.sqlite3_bind_text(statement, bound, buffer.AsSpan(0, Encoding.UTF8.GetBytes(value, buffer))));
        return this;
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(long value)
    {
        Check(raw.sqlite3_bind_int64(statement, ++bound, value));
        return this;
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(byte[] value)
    {
        Check(raw.sqlite3_bind_blob(statement, ++bound, value));
        return this;
    }

    /// <summary>Binds the next parameter.</summary>
    public Statement With(bool value) => With(value ? 1L : 0L);

    /// <summary>Binds the next parameter.</summary>
    public Statement With(double value)
    {
        Check(raw.sqlite3_bind_double(statement, ++bound, value));
        return this;
    }

    /// <summary>Runs the statement to its end and makes it ready for the next row.</summary>
    /// <returns>Number of rows it changed.</returns>
    public int Run()
    {
        var code = raw.sqlite3_step(statement);
        while (code == raw.SQLITE_ROW) code = raw.sqlite3_step(statement);
        Finish(code);
        return raw.sqlite3_changes(database);
    }

    /// <summary>Reads all rows.</summary>
    public List<T> Read<T>(Func<Row, T> read)
    {
        var rows = new List<T>();
        int code;
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW) rows.Add(read(new Row(statement)));
        Finish(code);
        return rows;
    }

    /// <summary>Reads rows one after another; the statement is busy until the last one is read or the enumeration ends.</summary>
    public IEnumerable<T> Stream<T>(Func<Row, T> read)
    {
        try
        {
            int code;
            while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW) yield return read(new Row(statement));
            SqliteException.ThrowExceptionForRC(code, database);
        }
        finally
        {
            Reset();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Finish(int code)
    {
        Reset();
        if (code != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(code, database);
    }

    private void Reset()
    {
        // Every run binds all its parameters anew.
        raw.sqlite3_reset(statement);
        bound = 0;
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, database);
    }
}

/// <summary>The row a statement stands at.</summary>
internal readonly struct Row(sqlite3_stmt statement)
{
    /// <summary>A text column, from 0.</summary>
    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    /// <summary>A text column that may be null.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A column of bytes.</summary>
    public byte[] Blob(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    /// <summary>An integer column.</summary>
    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>An integer column that fits 32 bits.</summary>
    public int Int(int column) => raw.sqlite3_column_int(statement, column);

    /// <summary>A column of 0 and 1.</summary>
    public bool Flag(int column) => raw.sqlite3_column_int(statement, column) != 0;

    /// <summary>A real column.</summary>
    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    /// <summary>True where the column is null.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;
}
