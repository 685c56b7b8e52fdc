using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>A store in a folder of its own, with the resolver that <c>kg</c> uses.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly GraphWriter writer;

    public TestStore(IResolver? resolver = null)
    {
        writer = new GraphWriter(resolver ?? KnowledgeGraph.Cli.Resolution.Create());
        Store = EmbeddedStore.OpenOrCreate(folder["test.db"]);
    }

    public EmbeddedStore Store { get; }

    public string Hash => GraphHash.OfAsync(Store.ReadGraph()).GetAwaiter().GetResult();

    public TestStore Import(params IEnumerable<ArticleFacts> articles)
    {
        Apply(articles);
        return this;
    }

    public BatchOutcome Apply(IEnumerable<ArticleFacts> articles) =>
        Batch(batch => writer.Apply(batch, [.. articles.Select(facts => SheetBuilder.Build(facts))], []));

    public BatchOutcome Forget(ArticleFacts article) => Batch(batch => writer.Apply(batch, [], [SheetBuilder.Build(article).Hash]));

    /// <summary>Forgets some articles and imports others in one batch, through one resolver for the life of this store.</summary>
    public void Change(IEnumerable<ArticleFacts> forgotten, IEnumerable<ArticleFacts> imported) => Batch(batch =>
        writer.Apply(batch, [.. imported.Select(facts => SheetBuilder.Build(facts))], [.. forgotten.Select(facts => SheetBuilder.Build(facts).Hash)]));

    public void Reject(string fact) => Renew(fact, batch => batch.Reject(fact, "a test", "said"));

    public void UndoRejection(string fact) => Renew(fact, batch => batch.UndoRejection(fact));

    public List<GraphNode> Nodes() => Store.ReadGraph().NodesAsync().ToBlockingEnumerable().ToList();

    public List<GraphEdge> Edges() => Store.ReadGraph().EdgesAsync().ToBlockingEnumerable().ToList();

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    private void Renew(string fact, Action<EmbeddedWriter> judge)
    {
        using var batch = Store.BeginBatch();
        judge(batch);
        var found = new EmbeddedCatalog(Store).Fact(fact)!;
        writer.Renew(batch, [KnowledgeGraph.Core.Identity.GraphIds.KeyOf(found.ArticleId)]);
        batch.Commit();
    }

    private BatchOutcome Batch(Func<EmbeddedWriter, BatchOutcome> work)
    {
        using var batch = Store.BeginBatch();
        var outcome = work(batch);
        batch.Commit();
        return outcome;
    }
}
