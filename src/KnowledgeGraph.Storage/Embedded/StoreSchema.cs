using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Brings a store up to the form this program knows; refuses what is no store and what a newer program made.</summary>
internal static class StoreSchema
{
    /// <summary>"KGFB" in the file's header tells a fact base from other SQLite files.</summary>
    public const int ApplicationId = 0x4B474642;

    private const string Folder = ".Embedded.Schema.";

    /// <summary>Form of the store: the number of migrations.</summary>
    public static int Version => Migrations.Count;

    private static IReadOnlyList<string> Migrations { get; } =
    [
        .. typeof(StoreSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Checks the file and, where it may be written, creates or migrates it.</summary>
    public static void Prepare(Session session, string path, bool writable)
    {
        // One look: another process may be creating the store at this moment.
        session.Execute("BEGIN");
        var version = (int)session.Number("PRAGMA user_version");
        var application = session.Number("PRAGMA application_id");
        var isEmpty = session.Number("SELECT count(*) FROM sqlite_schema") == 0;
        var graphVersion = GraphVersion(session, isEmpty);
        session.Execute("COMMIT");
        if (!isEmpty && application != ApplicationId) throw new StoreException($"{path}: this is not a store of kg: name another file with --store");
        if (version > Version || graphVersion > GraphSchema.Version)
        {
            throw new StoreException($"{path}: the store was made by a newer kg (form {version}, this one knows {Version}): update kg, or name another store with --store");
        }

        if (!writable)
        {
            if (version < Version) throw new StoreException($"{path}: the store has an older form: run kg import or kg refresh on it once, where it may be written");
            session.Execute("PRAGMA query_only = 1; PRAGMA mmap_size = 1073741824");
            return;
        }

        // Counts only before the first page is written.
        session.Execute("PRAGMA page_size = 8192");
        session.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
        if (version < Version || isEmpty) Migrate(session);
    }

    private static long GraphVersion(Session session, bool isEmpty) =>
        isEmpty || session.Number("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'") == 0 ? 0 : session.Number("SELECT value FROM meta WHERE name = 'graph-schema'");

    private static void Migrate(Session session)
    {
        using var transaction = session.Connection.BeginTransaction(deferred: false);
        for (var version = (int)session.Number("PRAGMA user_version"); version < Version; version++) session.Execute(Read(Migrations[version]));
        foreach (var view in GraphViews.All()) session.Execute($"DROP VIEW IF EXISTS \"{view.Name}\"; {view.Sql}");
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {Version};
            INSERT OR REPLACE INTO meta (name, value) VALUES ('graph-schema', '{GraphSchema.Version}');
            """));
        transaction.Commit();
    }

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
