using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The store cannot be used: it is missing, read-only, corrupt, newer than this program, in use, or the disk is full.</summary>
/// <remarks>The message is one line for users: it names the path and says what to do.</remarks>
public sealed class StoreException : Exception
{
    /// <summary>Creates the error.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Creates the error.</summary>
    public StoreException()
    {
    }

    /// <summary>Says what an error of SQLite means for a store.</summary>
    internal static StoreException From(SqliteException error, string path)
    {
        var advice = error.SqliteErrorCode switch
        {
            raw.SQLITE_READONLY or raw.SQLITE_PERM => "the store is read-only: allow writing to the file and its folder, or name another one with --store",
            raw.SQLITE_CANTOPEN => "the store cannot be opened: check that the folder exists and may be written to, or name another store with --store",
            raw.SQLITE_NOTADB => "this is not a store of kg: name another file with --store",
            raw.SQLITE_CORRUPT => "the store is corrupt: put back a copy, or move it away and import the articles again",
            raw.SQLITE_FULL => "the disk is full: make room and run the command again; what was imported before is safe",
            raw.SQLITE_IOERR => $"the store cannot be read or written ({error.Message.TrimEnd('.')}): check the disk and run the command again; what was imported before is safe",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another kg is writing to the store and does not end: wait for it, then run the command again",
            _ => error.Message,
        };
        return new StoreException($"{path}: {advice}", error);
    }
}
