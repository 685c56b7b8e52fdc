using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.World;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage.Embedded;

public sealed class StoreMigrationTests : IDisposable
{
    // What the migrations from the third on did, undone.
    private const string BackToTwo = BackToFour + """
        ;
        ALTER TABLE entities DROP COLUMN tally;
        DROP TABLE external_ids;
        CREATE TABLE blocks (kind TEXT NOT NULL, block TEXT NOT NULL, local_key TEXT NOT NULL, PRIMARY KEY (kind, block, local_key)) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 2
        """;

    // What the fifth migration did, undone.
    private const string BackToFour = BackToSix + """
        ;
        DROP TABLE resolution_index;
        DROP TABLE resolution_unindexed;
        DROP INDEX article_by_original;
        PRAGMA user_version = 4
        """;

    // What the seventh migration did, undone.
    private const string BackToSix = """
        CREATE TABLE claim_links (kind TEXT NOT NULL, from_key TEXT NOT NULL, to_key TEXT NOT NULL, score INTEGER NOT NULL, PRIMARY KEY (from_key, to_key, kind)) STRICT, WITHOUT ROWID;
        INSERT INTO claim_links
          SELECT kind, substr(from_id, 7), substr(to_id, 7), CAST(round(1000 * (properties ->> '$.score')) AS INTEGER) FROM edges WHERE kind IN ('SAME_AS', 'HEDGES', 'STRENGTHENS', 'CONTRADICTS');
        PRAGMA user_version = 6
        """;

    private static readonly ArticleFacts[] News = [.. WorldStream.Articles(5, 30).Select(article => article.Facts)];
    private readonly TempFolder folder = new();

    [Fact]
    public void A_store_of_the_form_before_entities_were_tallied_goes_on_as_if_they_always_had_been()
    {
        Import(folder["old.db"], News.Take(15));
        Execute(folder["old.db"], BackToTwo);
        Import(folder["old.db"], News.Skip(15));
        Import(folder["new.db"], News);
        Assert.Equal(Hash(folder["new.db"]), Hash(folder["old.db"]));
    }

    [Fact]
    public void A_store_of_the_form_before_blocks_were_indexed_reads_all_it_remembers_and_then_has_an_index()
    {
        Import(folder["old.db"], News.Take(15));
        Execute(folder["old.db"], BackToFour);
        using (var store = EmbeddedStore.OpenOrCreate(folder["old.db"]))
        {
            using var batch = store.BeginBatch();
            Assert.Equal(15, batch.Index.MissingCount);
        }

        Import(folder["old.db"], News.Skip(15));
        Import(folder["new.db"], News);
        Assert.Equal(Hash(folder["new.db"]), Hash(folder["old.db"]));
    }

    [Fact]
    public void A_store_of_the_form_that_kept_links_between_claims_twice_changes_them_as_one_that_always_kept_them_once()
    {
        Import(folder["old.db"], News);
        Assert.NotEqual(0, Count(folder["old.db"], "edges WHERE kind IN ('SAME_AS', 'HEDGES', 'STRENGTHENS', 'CONTRADICTS')"));
        Execute(folder["old.db"], BackToSix);
        using (var store = EmbeddedStore.OpenOrCreate(folder["old.db"]))
        {
            using var batch = store.BeginBatch();
            new GraphWriter(KnowledgeGraph.Cli.Resolution.Create()).Apply(batch, [], [.. News.Take(10).Select(facts => SheetBuilder.Build(facts).Hash)]);
            batch.Commit();
        }

        Import(folder["new.db"], News.Skip(10));
        Assert.Equal(Hash(folder["new.db"]), Hash(folder["old.db"]));
    }

    [Fact]
    public void An_older_store_is_not_read_before_it_has_been_brought_up_to_date()
    {
        Import(folder["old.db"], News.Take(2));
        Execute(folder["old.db"], BackToTwo);
        Assert.Contains("older form", Assert.Throws<StoreException>(() => EmbeddedStore.OpenToRead(folder["old.db"])).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static void Import(string path, IEnumerable<ArticleFacts> articles)
    {
        using var store = EmbeddedStore.OpenOrCreate(path);
        using var batch = store.BeginBatch();
        new GraphWriter(KnowledgeGraph.Cli.Resolution.Create()).Apply(batch, [.. articles.Select(facts => SheetBuilder.Build(facts))], []);
        batch.Commit();
    }

    private static long Count(string path, string rows)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM " + rows;
        return (long)command.ExecuteScalar()!;
    }

    private static string Hash(string path)
    {
        using var store = EmbeddedStore.OpenToRead(path);
        return GraphHash.OfAsync(store.ReadGraph()).GetAwaiter().GetResult();
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
