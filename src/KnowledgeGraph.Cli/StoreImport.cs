using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli;

/// <summary>Brings sheets into a store, batch by batch, while the next batch is being made.</summary>
internal sealed class StoreImport(EmbeddedStore store)
{
    // Batches grow with the import, so that what each batch costs whatever its size is paid seldom.
    private const int FirstBatch = 500;
    private const int GreatestBatch = 8000;
    private readonly GraphWriter writer = new(Resolution.Create());

    /// <summary>What the import did so far.</summary>
    public BatchOutcome Outcome { get; private set; }

    /// <summary>Called after each batch.</summary>
    public Action<BatchOutcome>? OnBatch { get; set; }

    /// <summary>Write sheets also where nothing changed.</summary>
    public bool Again { get; init; }

    /// <summary>Imports all sheets; of one source the last one stands.</summary>
    public async Task RunAsync(IAsyncEnumerable<FactSheet> sheets)
    {
        var batch = new Dictionary<string, FactSheet>(StringComparer.Ordinal);
        var writing = Task.CompletedTask;
        var size = FirstBatch;
        try
        {
            await foreach (var sheet in sheets.ConfigureAwait(false))
            {
                batch[sheet.Hash] = sheet;
                if (batch.Count < size) continue;
                await writing.ConfigureAwait(false);
                var full = batch.Values.ToList();
                writing = Task.Run(() => Write(full));
                batch.Clear();
                size = Math.Min(size * 2, GreatestBatch);
            }
        }
        finally
        {
            await writing.ConfigureAwait(false);
        }

        Write(batch.Values);
    }

    /// <summary>Takes articles out.</summary>
    public void Forget(IReadOnlyCollection<string> articleHashes) => Batch(batch => writer.Apply(batch, [], articleHashes));

    /// <summary>Writes articles anew after a rejection was made or taken back in the same batch.</summary>
    /// <param name="judge">Makes or takes back the rejection; gives the hashes of the articles to renew.</param>
    public void Renew(Func<EmbeddedWriter, IReadOnlyCollection<string>> judge) => Batch(batch =>
    {
        writer.Renew(batch, judge(batch));
        return new BatchOutcome(0, 1, 0, 0);
    });

    /// <summary>Makes or takes back judgements and brings the graph in line.</summary>
    /// <param name="judge">Makes or takes back the judgements.</param>
    public void Judge(Action<EmbeddedWriter> judge) => Batch(batch =>
    {
        judge(batch);
        writer.Rejudge(batch);
        return new BatchOutcome(0, 1, 0, 0);
    });

    private void Write(IReadOnlyCollection<FactSheet> sheets)
    {
        if (sheets.Count > 0) Batch(batch => writer.Apply(batch, sheets, [], Again));
    }

    private void Batch(Func<EmbeddedWriter, BatchOutcome> work)
    {
        using var batch = store.BeginBatch();
        var outcome = store.Guard(() =>
        {
            var done = work(batch);
            if (done.Added + done.Replaced + done.Forgotten > 0) batch.Commit();
            return done;
        });
        Outcome += outcome;
        OnBatch?.Invoke(outcome);
    }
}

/// <summary>The resolver that <c>kg</c> uses.</summary>
internal static class Resolution
{
    /// <summary>A resolver for one run.</summary>
    public static Core.Ports.IResolver Create() => new DeskResolver();
}
