using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Makes the graph in a Neo4j database equal to a given one, writing only what differs.</summary>
/// <remarks>
/// Everything written has the label <c>Kg</c> or the property <c>kgKey</c>; nothing else is touched. A push that was interrupted is gone on with
/// by the next one, since what stands already is found by its hash. Two pushes take turns.
/// </remarks>
public sealed class GraphPush
{
    private readonly ICypherClient client;
    private readonly PushOptions options;
    private long read;
    private long written;

    /// <summary>Prepares a push; <see cref="RunAsync"/> does it.</summary>
    public GraphPush(ICypherClient client, PushOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        this.client = client;
        this.options = options ?? new();
    }

    /// <summary>Pushes the graph, reading it once, or twice where the database may hold it already.</summary>
    /// <exception cref="Neo4jException">The server refused, cannot be reached, or holds a graph of a newer schema.</exception>
    public async Task<PushReport> RunAsync(IGraphReader graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        (read, written) = (0, 0);
        string? hash = null;
        if (await HoldsAsync(graph, cancellation).ConfigureAwait(false) is var (state, known))
        {
            if (state is not null)
            {
                if (!options.DryRun) await DatabaseSchema.EnsureAsync(client, cancellation).ConfigureAwait(false);
                return Unchanged(state);
            }

            hash = known;
        }

        if (options.DryRun) return await WriteAsync(graph, writes: false, cancellation).ConfigureAwait(false);
        await using var lease = await PushLease.TakeAsync(client, options.Clock, () => Report(PushStage.Waiting), cancellation).ConfigureAwait(false);
        try
        {
            // The one we waited for may have pushed the same.
            var now = await DatabaseState.ReadAsync(client, lease.Held).ConfigureAwait(false);
            if (hash is not null && await IsWholeAsync(now, hash, lease.Held).ConfigureAwait(false)) return Unchanged(now);
            await DatabaseSchema.EnsureAsync(client, lease.Held).ConfigureAwait(false);
            await DatabaseState.BeginAsync(client, lease.Held).ConfigureAwait(false);
            return await WriteAsync(graph, writes: true, lease.Held).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (lease.Lost && !cancellation.IsCancellationRequested)
        {
            throw new Neo4jException(FailureCodes.LeaseLost, $"{client.Target}: another push took over while this one could not reach the server; run it again when the other is done.");
        }
    }

    private async Task<(DatabaseState? Equal, string? Hash)> HoldsAsync(IGraphReader graph, CancellationToken cancellation)
    {
        var state = await DatabaseState.ReadAsync(client, cancellation).ConfigureAwait(false);
        if (state.IsImported && !options.DryRun) await ImportCompletion.RunAsync(client, cancellation).ConfigureAwait(false);
        if (state.Hash is null || options.Rewrite) return (null, null);
        Report(PushStage.Comparing);
        var hash = await GraphHash.OfAsync(graph, cancellation).ConfigureAwait(false);
        return (await IsWholeAsync(state, hash, cancellation).ConfigureAwait(false) ? state : null, hash);
    }

    private async Task<bool> IsWholeAsync(DatabaseState state, string hash, CancellationToken cancellation) =>
        !options.Rewrite && state.Hash == hash
        && await DatabaseState.CountAsync(client, cancellation).ConfigureAwait(false) == (state.Nodes, state.Relationships);

    private PushReport Unchanged(DatabaseState state) => new(state.Hash!, [], state.Nodes, state.Relationships, 0, options.DryRun);

    private async Task<PushReport> WriteAsync(IGraphReader graph, bool writes, CancellationToken cancellation)
    {
        using var hasher = new GraphHasher();
        var tally = new PushTally();
        var stored = new StoredElements(client);
        var removal = new ElementRemoval(client, options.RowsPerBatch, count => Written(PushStage.Removing, count));

        var types = await DatabaseState.CountByTypeAsync(client, cancellation).ConfigureAwait(false);
        await WriteAsync(PushStage.Nodes, HashedRows.Of(graph.NodesAsync(cancellation), hasher), stored.NodesAsync(cancellation), tally, removal, writes, cancellation).ConfigureAwait(false);
        await WriteAsync(PushStage.Relationships, HashedRows.Of(graph.EdgesAsync(cancellation), hasher), stored.RelationshipsAsync(types.Keys, cancellation), tally, removal, writes, cancellation).ConfigureAwait(false);

        var hash = hasher.Finish();
        if (writes)
        {
            await removal.FinishAsync(cancellation).ConfigureAwait(false);
            var stands = await DatabaseState.CountAsync(client, cancellation).ConfigureAwait(false);
            if (stands != (tally.Nodes, tally.Relationships))
                throw new Neo4jException(FailureCodes.NotWritten, $"{client.Target}: holds {stands.Nodes} nodes and {stands.Relationships} relationships of ours after the push, not {tally.Nodes} and {tally.Relationships}; somebody writes to them meanwhile. Push again when they are done.");
            await new DatabaseState(GraphSchema.Version, hash, tally.Nodes, tally.Relationships).CompleteAsync(client, cancellation).ConfigureAwait(false);
        }

        return new(hash, tally.Report(), tally.Nodes, tally.Relationships, removal.Retired, options.DryRun);
    }

    private async Task WriteAsync(
        PushStage stage, IAsyncEnumerable<ElementRow> wanted, IAsyncEnumerable<StoredElement> stored, PushTally tally, ElementRemoval removal, bool writes, CancellationToken cancellation)
    {
        read = 0;
        var reviveRetired = writes && stage == PushStage.Nodes && await AnyRetiredAsync(cancellation).ConfigureAwait(false);
        await using var writer = new BatchWriter(client, options.RowsPerBatch, reviveRetired, count => Written(stage, count), cancellation);
        await foreach (var difference in ElementDiff.CompareAsync(wanted, stored, cancellation).ConfigureAwait(false))
        {
            tally.Count(difference);
            if (++read % 1_000 == 0) Report(stage);
            if (!writes) continue;
            if (difference.Change == Change.Remove) removal.Add(difference.Stored);
            else if (difference.Change != Change.None || options.Rewrite) await writer.AddAsync(difference.Row!, difference.Change == Change.Create).ConfigureAwait(false);
        }

        await writer.FlushAsync().ConfigureAwait(false);
    }

    private async Task<bool> AnyRetiredAsync(CancellationToken cancellation)
    {
        var answer = await client.RunAsync(CypherStatement.Read($"MATCH (n:{Vocabulary.Retired}) RETURN count(n)"), cancellation).ConfigureAwait(false);
        return (long)answer.Scalar! > 0;
    }

    private void Written(PushStage stage, int count)
    {
        Interlocked.Add(ref written, count);
        Report(stage);
    }

    private void Report(PushStage stage) => options.OnProgress?.Invoke(new(stage, read, Interlocked.Read(ref written)));
}
