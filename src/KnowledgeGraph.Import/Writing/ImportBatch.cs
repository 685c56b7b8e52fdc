using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution;

namespace KnowledgeGraph.Import.Writing;

/// <summary>One batch under way: articles come in and go out piece by piece, then all of it is resolved and the graph follows.</summary>
/// <remarks>Of an article that came in only what the graph needs stays in memory, so that a batch may be large. For one thread.</remarks>
public sealed class ImportBatch
{
    private readonly IFactBaseWriter store;
    private readonly IResolver resolver;
    private readonly bool again;
    private readonly WriterBatch batch;
    private readonly HashSet<string> unchanged = new(StringComparer.Ordinal);
    private readonly HashSet<string> replaced = new(StringComparer.Ordinal);
    private int forgotten;

    internal ImportBatch(IFactBaseWriter store, IResolver resolver, bool again)
    {
        this.store = store;
        this.resolver = resolver;
        this.again = again;
        batch = new WriterBatch(store);
    }

    /// <summary>Number of articles that came in, unchanged ones left out.</summary>
    public int Added => batch.Added;

    /// <summary>Takes an article out; nothing happens where it is not stored.</summary>
    public void Forget(string articleHash)
    {
        if (batch.Remove(articleHash)) forgotten++;
    }

    /// <summary>Puts articles in; of one article the sheet that comes last stands.</summary>
    public void Add(IReadOnlyCollection<FactSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var last = new Dictionary<string, FactSheet>(StringComparer.Ordinal);
        foreach (var sheet in sheets) last[sheet.Hash] = sheet;
        var changed = last.Values.Where(IsChanged).ToList();
        // While this thread writes the rows, others read what resolution compares.
        var standing = changed.ConvertAll(batch.Standing);
        var reading = Task.Run(() => Parallel.ForEach(standing, resolver.Read));
        using var writing = ResolutionTrace.Stage("Write rows");
        try
        {
            foreach (var sheet in changed)
            {
                if (store.ContentOf(sheet.Hash) is not null && batch.Remove(sheet.Hash)) replaced.Add(sheet.Hash);
            }

            batch.Insert(changed);
        }
        finally
        {
            reading.GetAwaiter().GetResult();
        }
    }

    /// <summary>Resolves what the batch touched and brings the graph in line.</summary>
    public BatchOutcome Finish()
    {
        if (!batch.IsEmpty)
        {
            StageMemory.GiveBack(batch.Added);
            resolver.Resolve(store, batch.ToChange());
            StageMemory.GiveBack(batch.Added);
            batch.WriteGraph(store.TakeDecisions());
            StageMemory.GiveBack(batch.Added);
        }

        return new BatchOutcome(batch.Added - replaced.Count, replaced.Count, unchanged.Count, forgotten);
    }

    private bool IsChanged(FactSheet sheet)
    {
        if (again || store.ContentOf(sheet.Hash) != sheet.Content) return true;
        if (!batch.Holds(sheet.Hash)) unchanged.Add(sheet.Hash);
        return false;
    }
}
