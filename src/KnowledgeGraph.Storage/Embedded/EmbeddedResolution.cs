using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Reads what resolution remembers and what people judged.</summary>
public sealed class EmbeddedResolution
{
    private readonly EmbeddedStore store;

    /// <summary>The resolution of a store.</summary>
    public EmbeddedResolution(EmbeddedStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        this.store = store;
    }

    /// <summary>What is remembered of every article, in ordinal order of hashes.</summary>
    public IReadOnlyList<(string ArticleHash, byte[] State)> States() => store.Guard(() => new ResolutionMemory(store.Session).States().ToList());

    /// <summary>Human judgements, in ordinal order of ids.</summary>
    public IReadOnlyList<Judgement> Judgements() => store.Guard(() => new ResolutionMemory(store.Session).Judgements());

    /// <summary>What public registers call names, in ordinal order of kinds, names and ids.</summary>
    public IReadOnlyList<ExternalId> ExternalIds() => store.Guard(() => new ResolutionMemory(store.Session).ExternalIds());

    /// <summary>An article's sheet; null where it is not stored.</summary>
    public FactSheet? Sheet(string articleHash) => store.Guard(() => new SheetReader(store.Session).Read(articleHash));
}
