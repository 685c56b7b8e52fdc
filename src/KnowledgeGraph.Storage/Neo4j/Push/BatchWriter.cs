using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Gathers rows into batches by label or type and writes several batches at once, in sorted order within each.</summary>
/// <remarks>Call <see cref="AddAsync"/> from one thread; <see cref="FlushAsync"/> waits until everything stands.</remarks>
internal sealed class BatchWriter(ICypherClient client, int rowsPerBatch, bool reviveRetired, Action<int> onWritten, CancellationToken cancellation) : IAsyncDisposable
{
    // In characters. Small batches die young: with four times as much the garbage collector takes a third of the server's processor time instead of a tenth (heap of 1 GB).
    private const int WeightPerBatch = 400_000;

    private readonly Dictionary<(string Group, bool IsNew), Batch> open = [];
    private readonly HashSet<Task> running = [];

    // Merging a relationship locks its two ends at once: one batch at a time has nobody to wait for in a circle.
    private readonly SemaphoreSlim mergingRelationships = new(1);
    private readonly CancellationTokenSource failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    private int batchSize = rowsPerBatch;

    /// <summary>Takes one row to be created or updated; waits while enough batches are on their way.</summary>
    public async ValueTask AddAsync(ElementRow row, bool isNew)
    {
        if (!open.TryGetValue((row.Group, isNew), out var batch)) open[(row.Group, isNew)] = batch = new([]);
        batch.Rows.Add(row);
        batch.Weight += row.Weight;
        if (batch.Rows.Count < batchSize && batch.Weight < WeightPerBatch) return;
        open.Remove((row.Group, isNew));
        await StartAsync(batch.Rows, isNew).ConfigureAwait(false);
    }

    /// <summary>Writes what is left and waits for all of it.</summary>
    public async Task FlushAsync()
    {
        foreach (var ((_, isNew), batch) in open.OrderBy(pair => pair.Key.Group, StringComparer.Ordinal).ThenBy(pair => pair.Key.IsNew))
            await StartAsync(batch.Rows, isNew).ConfigureAwait(false);
        open.Clear();
        while (running.Count > 0) await OneEndsAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await failed.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        failed.Dispose();
        mergingRelationships.Dispose();
    }

    private async Task StartAsync(List<ElementRow> rows, bool isNew)
    {
        while (running.Count >= client.Parallelism) await OneEndsAsync().ConfigureAwait(false);
        running.Add(Task.Run(() => WriteAsync(rows, isNew), failed.Token));
    }

    private async Task OneEndsAsync()
    {
        var ended = await Task.WhenAny(running).ConfigureAwait(false);
        running.Remove(ended);
        await ended.ConfigureAwait(false);
    }

    private async Task WriteAsync(List<ElementRow> rows, bool isNew)
    {
        var isNode = rows[0].From is null;
        try
        {
            if (isNew && isNode && reviveRetired) isNew = !await ReviveAsync(rows).ConfigureAwait(false);
            if (isNew) await CreateAsync(rows, isNode).ConfigureAwait(false);
            else await MergeAsync(rows, isNode).ConfigureAwait(false);
            onWritten(rows.Count);
        }
        catch (Neo4jException failure) when (FailureCodes.IsOutOfMemory(failure.Code) && rows.Count > 1)
        {
            var half = rows.Count / 2;
            Interlocked.Exchange(ref batchSize, Math.Max(1, Math.Min(batchSize, half)));
            await WriteAsync(rows[..half], isNew).ConfigureAwait(false);
            await WriteAsync(rows[half..], isNew).ConfigureAwait(false);
        }
    }

    private async Task CreateAsync(List<ElementRow> rows, bool isNode)
    {
        try
        {
            await RunAsync(rows, isNode ? Nodes(rows, merges: false) : Relationships(rows, merges: false)).ConfigureAwait(false);
        }
        catch (Neo4jException failure) when (failure.Code == FailureCodes.ConstraintViolated)
        {
            // The batch was written and its answer lost, or somebody else wrote the same.
            await MergeAsync(rows, isNode).ConfigureAwait(false);
        }
    }

    private async Task MergeAsync(List<ElementRow> rows, bool isNode)
    {
        if (isNode)
        {
            await RunAsync(rows, Nodes(rows, merges: true)).ConfigureAwait(false);
            return;
        }

        await mergingRelationships.WaitAsync(failed.Token).ConfigureAwait(false);
        try
        {
            await RunAsync(rows, Relationships(rows, merges: true)).ConfigureAwait(false);
        }
        finally
        {
            mergingRelationships.Release();
        }
    }

    private static CypherStatement Nodes(List<ElementRow> rows, bool merges)
    {
        var columns = BatchColumns.Of(rows, all: merges);
        var parameters = WriteCypher.ParametersOfNodes(rows, columns);
        return CypherStatement.Write(merges ? WriteCypher.MergeNodes(rows[0].Group, columns) : WriteCypher.CreateNodes(rows[0].Group, columns), parameters);
    }

    private static CypherStatement Relationships(List<ElementRow> rows, bool merges)
    {
        var columns = BatchColumns.Of(rows, all: merges);
        var gathered = RelationshipRows.Of(rows, columns);
        var parameters = WriteCypher.ParametersOfRelationships(gathered, columns);
        return CypherStatement.Write(
            merges ? WriteCypher.MergeRelationships(rows[0].Group, gathered.Form, columns) : WriteCypher.CreateRelationships(rows[0].Group, gathered.Form, columns), parameters);
    }

    private async Task RunAsync(List<ElementRow> rows, CypherStatement statement)
    {
        var answer = await client.RunAsync(statement, failed.Token).ConfigureAwait(false);
        var written = (long)answer.Scalar!;
        if (written != rows.Count)
            throw new Neo4jException(FailureCodes.NotWritten, $"{client.Target}: {rows.Count - written} of {rows.Count} {rows[0].Group} relationships found no nodes to join; somebody removes nodes meanwhile. Push again when they are done.");
    }

    private async Task<bool> ReviveAsync(List<ElementRow> rows)
    {
        var parameters = new Dictionary<string, object?> { ["ids"] = rows.Select(row => row.Id) };
        var answer = await client.RunAsync(CypherStatement.Write(WriteCypher.ReviveNodes, parameters), failed.Token).ConfigureAwait(false);
        return (long)answer.Scalar! > 0;
    }

    private sealed class Batch(List<ElementRow> rows)
    {
        public List<ElementRow> Rows { get; } = rows;

        public int Weight { get; set; }
    }
}
