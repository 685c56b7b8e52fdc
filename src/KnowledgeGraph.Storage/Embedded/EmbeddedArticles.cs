using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Streams the stored articles with all their facts.</summary>
public sealed class EmbeddedArticles
{
    private readonly EmbeddedStore store;

    /// <summary>The articles of a store.</summary>
    public EmbeddedArticles(EmbeddedStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        this.store = store;
    }

    /// <summary>How many there are.</summary>
    public int Count() => (int)store.Guard(() => store.Session.Number("SELECT count(*) FROM articles"));

    /// <summary>Their sheets, rejected facts included, in ordinal order of their hashes; one in memory at a time.</summary>
    public IEnumerable<FactSheet> Sheets()
    {
        var reader = new SheetReader(store.Session);
        var hashes = store.Guard(() => store.Session["SELECT hash FROM articles ORDER BY hash"].Read(row => row.Text(0)));
        foreach (var hash in hashes)
        {
            if (store.Guard(() => reader.Read(hash)) is { } sheet) yield return sheet;
        }
    }

    /// <summary>Rejections: fact, reason, and what the fact said.</summary>
    public IReadOnlyList<(string Fact, string Because, string Said)> Rejections() => new EmbeddedCatalog(store).Rejections();

    /// <summary>Human judgements, in ordinal order of ids.</summary>
    public IReadOnlyList<Judgement> Judgements() => store.Guard(() => new ResolutionMemory(store.Session).Judgements());

    /// <summary>What public registers call names.</summary>
    public IReadOnlyList<ExternalId> ExternalIds() => new EmbeddedResolution(store).ExternalIds();

    /// <summary>What is wrong with the rows of an article: spans whose words are not those of the text. One line each.</summary>
    public IReadOnlyList<string> Problems(FactSheet sheet) => store.Guard(() => SpanCheck.Problems(store.Session, sheet));
}
