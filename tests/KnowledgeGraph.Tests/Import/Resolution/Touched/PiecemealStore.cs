using System.Diagnostics;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Touched;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Import.Resolution.Touched;

/// <summary>A store to which every batch comes from a new run, as if <c>kg import</c> had been called for it.</summary>
internal sealed class PiecemealStore : IDisposable
{
    /// <summary>The store is indexed after every batch, and no import is too large for it.</summary>
    public static readonly IndexPolicy Always = new(FewestArticles: 1, MissingShare: 1, AddedShare: 1, ReadShare: 1);

    /// <summary>The index is made anew seldom, so that much is missing in it.</summary>
    public static readonly IndexPolicy Seldom = new(FewestArticles: 10, MissingShare: 1, AddedShare: 1, ReadShare: 1);

    private readonly IndexPolicy policy;
    private readonly TempFolder folder = new();
    private readonly EmbeddedStore store;

    public PiecemealStore(IndexPolicy policy)
    {
        this.policy = policy;
        store = EmbeddedStore.OpenOrCreate(folder["test.db"]);
    }

    /// <summary>How many batches were resolved by what they touch.</summary>
    public int Touched { get; private set; }

    /// <summary>How many stored articles they read.</summary>
    public long ArticlesRead { get; private set; }

    public string Hash => GraphHash.OfAsync(store.ReadGraph()).GetAwaiter().GetResult();

    /// <summary>True where articles that come batch by batch, some of which go and come again, leave the graph that all of them at once leave.</summary>
    /// <param name="policy">When the index is made.</param>
    /// <param name="news">The articles, in the order they come.</param>
    /// <param name="size">How many come at once.</param>
    /// <param name="gone">How many of the first are forgotten, and come again.</param>
    public static bool GivesWhatAllAtOnceGives(IndexPolicy policy, ArticleFacts[] news, int size, int gone)
    {
        using var atOnce = new TestStore().Import(news);
        using var store = new PiecemealStore(policy);
        foreach (var batch in news.Chunk(size)) store.Import(batch);
        store.Forget(news.Take(gone));
        foreach (var batch in news.Take(gone).Chunk(size)) store.Import(batch);
        return store.Hash == atOnce.Hash;
    }

    public void Import(IEnumerable<ArticleFacts> articles) => Run(writer => batch => writer.Apply(batch, [.. articles.Select(facts => SheetBuilder.Build(facts))], []));

    public void Forget(IEnumerable<ArticleFacts> articles) => Run(writer => batch => writer.Apply(batch, [], [.. articles.Select(facts => SheetBuilder.Build(facts).Hash)]));

    public void Judge(Judgement judgement) => Run(writer => batch =>
    {
        batch.Judge(judgement);
        writer.Rejudge(batch);
    });

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private void Run(Func<GraphWriter, Action<EmbeddedWriter>> work)
    {
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ResolutionTrace.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = stage => Count(stage, root),
        };
        ActivitySource.AddActivityListener(listener);
        var writer = new GraphWriter(new DeskResolver(policy));
        using (var batch = store.BeginBatch())
        {
            work(writer)(batch);
            batch.Commit();
        }

        using var last = store.BeginBatch();
        if (writer.Settle(last)) last.Commit();
    }

    private void Count(Activity stage, Activity root)
    {
        // Other tests resolve at the same time.
        if (stage.TraceId != root.TraceId || stage.OperationName != "Touched" || stage.GetTagItem("articles") is not int read) return;
        Touched++;
        ArticlesRead += read;
    }
}
