using System.Threading.Channels;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli;

/// <summary>Brings sheets into a store, batch by batch, while the next batch is being made.</summary>
internal sealed class StoreImport(EmbeddedStore store)
{
    // A few small batches first, so that something stands soon; what a batch costs whatever its size is then paid seldom. The greatest is what fits into 2 GB with all it keeps in memory.
    private static readonly int[] BatchSizes = [500, 99_500];
    private const int Ahead = 128;
    private const int Handful = 64;

    /// <summary>After this long a batch ends however small it is: others wait for their turn, and a kill should not cost more.</summary>
    private static readonly TimeSpan LongestBatch = TimeSpan.FromMinutes(2);
    private readonly GraphWriter writer = new(Resolution.Create());

    /// <summary>What the import did so far.</summary>
    public BatchOutcome Outcome { get; private set; }

    /// <summary>Called after each batch.</summary>
    public Action<BatchOutcome>? OnBatch { get; set; }

    /// <summary>Called as articles come in, with how many the batch under way holds.</summary>
    public Action<int>? OnArticles { get; set; }

    /// <summary>Measures how long a batch has been open.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Imports all sheets; of one source the last one stands.</summary>
    public async Task RunAsync(IAsyncEnumerable<FactSheet> sheets)
    {
        // Sheets are made while others are written; how many wait is bounded.
        var waiting = Channel.CreateBounded<FactSheet>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        using var stop = new CancellationTokenSource();
        var making = Task.Run(() => FeedAsync(sheets, waiting.Writer, stop.Token));
        try
        {
            for (var batch = 0; await waiting.Reader.WaitToReadAsync().ConfigureAwait(false); batch++)
            {
                await WriteAsync(waiting.Reader, BatchSizes[Math.Min(batch, BatchSizes.Length - 1)]).ConfigureAwait(false);
            }

            if (Outcome.Added + Outcome.Replaced > 0) Settle();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await making.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Takes articles out.</summary>
    public void Forget(IReadOnlyCollection<string> articleHashes)
    {
        using var transaction = store.BeginBatch();
        Finish(transaction, () => writer.Apply(transaction, [], articleHashes));
    }

    /// <summary>Writes articles anew after a rejection was made or taken back in the same batch.</summary>
    /// <param name="judge">Makes or takes back the rejection; gives the hashes of the articles to renew.</param>
    public void Renew(Func<EmbeddedWriter, IReadOnlyCollection<string>> judge) => Batch(batch => writer.Renew(batch, judge(batch)));

    /// <summary>Makes or takes back judgements and brings the graph in line.</summary>
    /// <param name="judge">Makes or takes back the judgements.</param>
    public void Judge(Action<EmbeddedWriter> judge) => Batch(batch =>
    {
        judge(batch);
        writer.Rejudge(batch);
    });

    /// <summary>Replaces what public registers call the names of a kind and brings the graph in line.</summary>
    public void Identify(NodeKind kind, IReadOnlyCollection<ExternalId> ids) => Batch(batch =>
    {
        batch.SetExternalIds(kind, ids);
        GraphWriter.Describe(batch, kind);
    });

    private static async Task FeedAsync(IAsyncEnumerable<FactSheet> sheets, ChannelWriter<FactSheet> waiting, CancellationToken stop)
    {
        try
        {
            await foreach (var sheet in sheets.WithCancellation(stop).ConfigureAwait(false)) await waiting.WriteAsync(sheet, stop).ConfigureAwait(false);
            waiting.Complete();
        }
        catch (Exception error)
        {
            // Whoever reads the sheets gets the error at its place.
            waiting.TryComplete(error);
        }
    }

    private async Task WriteAsync(ChannelReader<FactSheet> waiting, int size)
    {
        using var transaction = store.BeginBatch();
        var batch = writer.Begin(transaction);
        var began = Clock.GetTimestamp();
        var handful = new List<FactSheet>(Handful);
        var more = true;
        while (more && batch.Added < size && Clock.GetElapsedTime(began) < LongestBatch)
        {
            handful.Clear();
            more = await waiting.WaitToReadAsync().ConfigureAwait(false);
            while (handful.Count < Math.Min(Handful, size - batch.Added) && waiting.TryRead(out var sheet)) handful.Add(sheet);
            if (handful.Count == 0) continue;
            store.Guard(() => batch.Add(handful));
            OnArticles?.Invoke(batch.Added);
        }

        Finish(transaction, batch.Finish);
    }

    private void Settle() => Batch(batch =>
    {
        writer.Settle(batch);
        batch.Analyse();
    });

    // A batch that imports or forgets articles: where it changes nothing, nothing is committed.
    private void Finish(EmbeddedWriter transaction, Func<BatchOutcome> work)
    {
        var outcome = store.Guard(() =>
        {
            var done = work();
            if (done.Added + done.Replaced + done.Forgotten > 0) Commit(transaction);
            return done;
        });
        Outcome += outcome;
        OnBatch?.Invoke(outcome);
    }

    // A batch that is always committed.
    private void Batch(Action<EmbeddedWriter> work)
    {
        using var transaction = store.BeginBatch();
        store.Guard(() =>
        {
            work(transaction);
            Commit(transaction);
        });
    }

    private static void Commit(EmbeddedWriter transaction)
    {
        using var stage = ResolutionTrace.Stage("Commit");
        transaction.Commit();
    }
}

/// <summary>The resolver that <c>kg</c> uses.</summary>
internal static class Resolution
{
    /// <summary>A resolver for one run.</summary>
    public static Core.Ports.IResolver Create() => new DeskResolver();
}
