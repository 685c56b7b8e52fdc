using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The fact base in one SQLite file.</summary>
/// <remarks>
/// One process writes at a time, any number read; a reader sees the graph as the last batch left it. A kill at any moment leaves the last committed batch.
/// Members throw <see cref="StoreException"/> where the file cannot be used. An instance is used by one thread at a time.
/// </remarks>
public sealed class EmbeddedStore : IDisposable
{
    /// <summary>How long to wait for another process's batch at most; the longest takes two minutes and what it writes behind them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait while another process creates or migrates the store.</summary>
    private static readonly TimeSpan OpeningPatience = TimeSpan.FromSeconds(60);

    /// <summary>How long SQLite itself waits for another process's batch before the library tries again.</summary>
    private static readonly TimeSpan TurnPatience = TimeSpan.FromMilliseconds(500);

    /// <summary>How long the library tries again before the user is told of the wait. It counts whole seconds, and with 0 it would try for ever.</summary>
    private static readonly TimeSpan QuietPatience = TimeSpan.FromSeconds(1);
    private readonly Session session;

    private EmbeddedStore(string path, Session session)
    {
        Path = path;
        this.session = session;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Called once when another process holds the store and this one waits.</summary>
    public Action? OnWait { get; set; }

    internal Session Session => session;

    /// <summary>Opens a store for writing; makes it where there is none and brings an older one up to date.</summary>
    public static EmbeddedStore OpenOrCreate(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Opens a store that exists for writing.</summary>
    public static EmbeddedStore OpenExisting(string path)
    {
        RequireFile(path);
        return Open(path, SqliteOpenMode.ReadWrite);
    }

    /// <summary>Opens a store that exists for reading.</summary>
    public static EmbeddedStore OpenToRead(string path)
    {
        RequireFile(path);
        return Open(path, SqliteOpenMode.ReadOnly);
    }

    /// <summary>Begins a batch; waits while another process has one.</summary>
    public EmbeddedWriter BeginBatch() => Guard(() =>
    {
        try
        {
            return new EmbeddedWriter(session, BeginImmediate(QuietPatience));
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            OnWait?.Invoke();
            return new EmbeddedWriter(session, BeginImmediate(Patience));
        }
    });

    /// <summary>Does something with the store; what SQLite complains of comes as <see cref="StoreException"/>.</summary>
    public T Guard<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw StoreException.From(error, Path);
        }
    }

    /// <summary>Does something with the store; what SQLite complains of comes as <see cref="StoreException"/>.</summary>
    public void Guard(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        Guard(() =>
        {
            work();
            return true;
        });
    }

    /// <summary>Brings what stands in the log into the file, as far as no other process reads or writes.</summary>
    public void Checkpoint() => Guard(() => session.Execute("PRAGMA wal_checkpoint(TRUNCATE)"));

    /// <summary>The graph as the last batch left it.</summary>
    public EmbeddedGraphReader ReadGraph() => new(this);

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();

    private static void RequireFile(string path)
    {
        if (!File.Exists(path)) throw new StoreException($"{path}: there is no store: make one with kg import, or name another file with --store");
    }

    private static EmbeddedStore Open(string path, SqliteOpenMode mode)
    {
        var isUri = false;
        if (mode == SqliteOpenMode.ReadOnly && ReadsWithoutLog(path)) isUri = true;
        var source = isUri ? $"file:{Uri.EscapeDataString(System.IO.Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1" : path;
        // Rows come and go article by article: checking every row's parent would cost a look at an index each.
        var text = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, ForeignKeys = false, DefaultTimeout = (int)OpeningPatience.TotalSeconds }.ToString();
        Unlock();
        var connection = new SqliteConnection(text);
        try
        {
            connection.Open();
            var session = new Session(connection);
            raw.sqlite3_busy_timeout(connection.Handle!, (int)OpeningPatience.TotalMilliseconds);
            StoreSchema.Prepare(session, path, mode != SqliteOpenMode.ReadOnly);
            raw.sqlite3_busy_timeout(connection.Handle!, (int)TurnPatience.TotalMilliseconds);
            return new EmbeddedStore(path, session);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw StoreException.From(error, path);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    // One thread at a time uses a connection, and some ten calls bind a row: a lock around each would cost as much as binding. SQLite takes this before its first connection only.
    private static void Unlock()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Where nothing may be written beside the store, and no log waits to be read, it is read as it lies.</summary>
    private static bool ReadsWithoutLog(string path)
    {
        if (File.Exists(path + "-wal")) return false;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return false;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return true;
        }
    }

    private SqliteTransaction BeginImmediate(TimeSpan patience)
    {
        session.Connection.DefaultTimeout = (int)patience.TotalSeconds;
        return session.Connection.BeginTransaction(deferred: false);
    }
}
