using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.World;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage.Embedded;

public sealed class ForgottenRowsTests : IDisposable
{
    private static readonly string[] Tables = ["articles", "sentences", "local_entities", "mentions", "claims", "facts", "entities", "edges", "resolution_states"];
    private static readonly FactSheet[] Sheets = [.. WorldStream.Articles(5, 30).Select(article => SheetBuilder.Build(article.Facts))];
    private readonly TempFolder folder = new();

    [Fact]
    public void Forgotten_articles_leave_no_row_behind()
    {
        Apply(Sheets, []);
        Assert.All(Tables, table => Assert.NotEqual(0, Count(table)));
        Apply([], [.. Sheets.Select(sheet => sheet.Hash)]);
        Assert.All(Tables, table => Assert.Equal(0, Count(table)));
    }

    [Fact]
    public void An_article_that_comes_twice_in_one_batch_leaves_the_rows_of_the_later_one()
    {
        var longer = Sheets[0];
        var shorter = longer with { Content = "other", Entities = [], Claims = [], Facts = [] };
        using (var store = EmbeddedStore.OpenOrCreate(folder["kg.db"]))
        {
            using var transaction = store.BeginBatch();
            var batch = new GraphWriter(KnowledgeGraph.Cli.Resolution.Create()).Begin(transaction);
            batch.Add([longer]);
            batch.Add([shorter]);
            batch.Finish();
            transaction.Commit();
        }

        Assert.Equal(1, Count("articles"));
        Assert.All(["local_entities", "mentions", "claims", "facts", "edges", "entities"], table => Assert.Equal(0, Count(table)));
    }

    public void Dispose() => folder.Dispose();

    private void Apply(IReadOnlyCollection<FactSheet> sheets, IReadOnlyCollection<string> forget)
    {
        using var store = EmbeddedStore.OpenOrCreate(folder["kg.db"]);
        using var batch = store.BeginBatch();
        new GraphWriter(KnowledgeGraph.Cli.Resolution.Create()).Apply(batch, sheets, forget);
        batch.Commit();
    }

    private long Count(string table)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder["kg.db"], Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }
}
