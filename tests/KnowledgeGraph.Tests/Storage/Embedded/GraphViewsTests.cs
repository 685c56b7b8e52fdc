using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage.Embedded;

public sealed class GraphViewsTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("SELECT x.name FROM CONTRADICTS l JOIN Claim x ON x.id = l.from_id", "claim_by_id")]
    [InlineData("SELECT a.name FROM WROTE w JOIN Article a ON a.id = w.to_id", "article_by_id")]
    [InlineData("SELECT a.name FROM evidence e JOIN Article a ON a.id = e.article", "article_by_id")]
    [InlineData("SELECT name FROM Claim WHERE id = 'claim:0123456789abcdef'", "claim_by_id")]
    public void A_question_that_comes_to_a_claim_or_an_article_by_its_id_finds_it_in_an_index(string question, string index)
    {
        using (EmbeddedStore.OpenOrCreate(folder["kg.db"]))
        {
        }

        using var connection = new SqliteConnection($"Data Source={folder["kg.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + question;
        using var plan = command.ExecuteReader();
        var steps = new List<string>();
        while (plan.Read()) steps.Add(plan.GetString(3));
        Assert.Contains(steps, step => step.StartsWith("SEARCH", StringComparison.Ordinal) && step.Contains($"{index} (<expr>=?)", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
