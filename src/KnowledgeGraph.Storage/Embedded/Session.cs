using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>A connection with the statements prepared on it; one thread at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>The connection itself.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>The prepared form of a statement; a statement being streamed must not be asked for again.</summary>
    public Statement this[string sql]
    {
        get
        {
            if (!statements.TryGetValue(sql, out var statement)) statements[sql] = statement = new Statement(connection, sql);
            return statement;
        }
    }

    /// <summary>A statement of its own, for streams that may run beside each other; the caller disposes it.</summary>
    public Statement Prepare(string sql) => new(connection, sql);

    /// <summary>Runs statements without parameters.</summary>
    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>One text value; null where there is none.</summary>
    public string? Scalar(string sql) => this[sql].Read(row => row.TextOrNull(0)).FirstOrDefault();

    /// <summary>One number; 0 where there is none.</summary>
    public long Number(string sql) => this[sql].Read(row => row.Long(0)).FirstOrDefault();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        connection.Dispose();
    }
}
