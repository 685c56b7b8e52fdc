using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Brings facts into a fact base and keeps the graph equal to what its facts say.</summary>
/// <remarks>Touches only relationships and entities that the batch touches. The graph after any sequence of batches is the one that all stored sheets give at once.</remarks>
/// <param name="resolver">Decides which entities are one.</param>
public sealed class GraphWriter(IResolver resolver)
{
    /// <summary>Imports sheets and forgets articles, as one batch.</summary>
    /// <param name="store">The batch's transaction.</param>
    /// <param name="sheets">Sheets to store; of one article the last one stands.</param>
    /// <param name="forget">Hashes of articles to take out; unknown ones are left out.</param>
    /// <param name="again">True where sheets are written also when they have not changed.</param>
    public BatchOutcome Apply(IFactBaseWriter store, IReadOnlyCollection<FactSheet> sheets, IReadOnlyCollection<string> forget, bool again = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(forget);
        var batch = Begin(store, again);
        foreach (var hash in forget) batch.Forget(hash);
        batch.Add(sheets);
        return batch.Finish();
    }

    /// <summary>Begins a batch that articles are handed to piece by piece.</summary>
    /// <param name="store">The batch's transaction.</param>
    /// <param name="again">True where sheets are written also when they have not changed.</param>
    public ImportBatch Begin(IFactBaseWriter store, bool again = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new ImportBatch(store, resolver, again);
    }

    /// <summary>Writes stored articles anew, so that facts rejected or taken back meanwhile leave or enter the graph.</summary>
    public void Renew(IFactBaseWriter store, IReadOnlyCollection<string> articleHashes)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(articleHashes);
        var sheets = articleHashes.Select(store.FullSheet).OfType<FactSheet>().ToList();
        Apply(store, sheets, [], again: true);
    }

    /// <summary>Prepares the next import, after the last batch of this one.</summary>
    /// <returns>False where there was nothing to do.</returns>
    public bool Settle(IFactBaseWriter store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return resolver.Settle(store);
    }

    /// <summary>Brings the graph in line with judgements made or taken back in the same transaction; resolves only what they touch.</summary>
    public void Rejudge(IFactBaseWriter store)
    {
        ArgumentNullException.ThrowIfNull(store);
        resolver.Resolve(store, new ResolutionChange([], []));
        new WriterBatch(store).WriteGraph(store.TakeDecisions());
    }

    /// <summary>Brings the entities of a kind in line with what registers call them.</summary>
    public static void Describe(IFactBaseWriter store, NodeKind kind)
    {
        ArgumentNullException.ThrowIfNull(store);
        new WriterBatch(store).Describe(kind);
    }
}

/// <summary>What a batch did.</summary>
/// <param name="Added">Articles that were new.</param>
/// <param name="Replaced">Articles whose facts changed.</param>
/// <param name="Unchanged">Articles stored already, just so.</param>
/// <param name="Forgotten">Articles taken out.</param>
public readonly record struct BatchOutcome(int Added, int Replaced, int Unchanged, int Forgotten)
{
    /// <summary>Both together.</summary>
    public static BatchOutcome operator +(BatchOutcome left, BatchOutcome right) =>
        new(left.Added + right.Added, left.Replaced + right.Replaced, left.Unchanged + right.Unchanged, left.Forgotten + right.Forgotten);

    /// <summary>Both together.</summary>
    public static BatchOutcome Add(BatchOutcome left, BatchOutcome right) => left + right;
}
