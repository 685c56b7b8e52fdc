using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Streams a large answer in pages by a unique text in its first column, the next page on its way while one is read.</summary>
/// <remarks>The statement takes <c>$after</c> and <c>$limit</c> and returns rows in ascending order of its first column.</remarks>
internal sealed class PageReader(ICypherClient client)
{
    private const int FewestRows = 50;
    private const int MostRows = 5_000;
    private const long BytesWanted = 2_000_000;

    public async IAsyncEnumerable<object?[]> ReadAsync(string statement, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var limit = 1_000;
        var (page, asked) = await PageAsync(statement, "", limit, cancellation).ConfigureAwait(false);
        while (page.Rows.Count > 0)
        {
            limit = Next(asked, page);
            // A page that is not full was the last one.
            var ahead = page.Rows.Count < asked ? null : PageAsync(statement, (string)page.Rows[^1][0]!, limit, cancellation);
            try
            {
                foreach (var row in page.Rows) yield return row;
            }
            finally
            {
                // A reader that stops early leaves no statement behind unobserved.
                if (ahead is not null) await Task.WhenAny(ahead).ConfigureAwait(false);
            }

            if (ahead is null) yield break;
            (page, asked) = await ahead.ConfigureAwait(false);
        }
    }

    private async Task<(CypherResult Page, int Asked)> PageAsync(string statement, string after, int limit, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                var parameters = new Dictionary<string, object?> { ["after"] = after, ["limit"] = limit };
                return (await client.RunAsync(CypherStatement.Read(statement, parameters), cancellation).ConfigureAwait(false), limit);
            }
            catch (Neo4jException failure) when (FailureCodes.IsOutOfMemory(failure.Code) && limit > 1)
            {
                limit = Math.Max(1, limit / 4);
            }
        }
    }

    private static int Next(int asked, CypherResult page)
    {
        if (page.Bytes == 0) return asked;
        var perRow = Math.Max(1, page.Bytes / page.Rows.Count);
        return (int)Math.Clamp(BytesWanted / perRow, Math.Min(FewestRows, asked), MostRows);
    }
}
