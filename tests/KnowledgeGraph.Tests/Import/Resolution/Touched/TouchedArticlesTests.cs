using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Touched;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Import.Resolution.Touched;

/// <summary>Imports that read only what they touch give the graph that reading everything gives.</summary>
public sealed class TouchedArticlesTests
{
    // Every store is indexed after every batch, and no import is too large for it.
    private static readonly IndexPolicy Always = new(FewestArticles: 1, MissingShare: 1, AddedShare: 1, ReadShare: 1);

    // The index is made anew seldom, so that much is missing in it.
    private static readonly IndexPolicy Seldom = new(FewestArticles: 10, MissingShare: 1, AddedShare: 1, ReadShare: 1);

    private static readonly ArticleFacts[] News = [.. WorldStream.Articles(7, 60).Select(article => article.Facts)];

    // Some towns have a neighbour that differs by a letter, some are misspelt once.
    private static readonly ArticleFacts[] NearNames =
    [
        .. News.Select((facts, number) => (number % 3, number) switch
        {
            (0, _) => Respelt(facts, "Wythergrad", "Wythorgrad"),
            (1, < 30) => Respelt(facts, "Skelingpool", "Skelongpool"),
            (_, 2) => Respelt(facts, "Brackichester", "Brackechester"),
            _ => facts,
        }),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_order_and_any_batching_gives_one_graph(bool isAlways)
    {
        using var atOnce = new TestStore().Import(News);
        (from order in Gen.Shuffle(News) from size in Gen.Int[1, 12] select (order, size)).Sample(
            sample =>
            {
                using var store = new Piecemeal(isAlways ? Always : Seldom);
                foreach (var batch in sample.order.Chunk(sample.size)) store.Import(batch);
                return store.Hash == atOnce.Hash;
            },
            iter: 6, threads: 1);
    }

    [Fact]
    public void Two_names_a_letter_apart_are_told_by_their_use_whatever_came_first_or_went_again()
    {
        using var atOnce = new TestStore().Import(NearNames);
        (from order in Gen.Shuffle(NearNames) from size in Gen.Int[1, 12] from gone in Gen.Int[0, 20] select (order, size, gone)).Sample(
            sample =>
            {
                using var store = new Piecemeal(Seldom);
                foreach (var batch in sample.order.Chunk(sample.size)) store.Import(batch);
                store.Forget(sample.order.Take(sample.gone));
                foreach (var batch in sample.order.Take(sample.gone).Chunk(sample.size)) store.Import(batch);
                return store.Hash == atOnce.Hash;
            },
            iter: 8, threads: 1);
    }

    [Fact]
    public void Articles_that_come_one_by_one_give_one_graph()
    {
        using var atOnce = new TestStore().Import(News);
        Gen.Shuffle(News).Sample(
            order =>
            {
                using var store = new Piecemeal(Always);
                store.Import(order.Take(40));
                foreach (var article in order.Skip(40)) store.Import([article]);
                return store.Touched > 15 && store.Hash == atOnce.Hash;
            },
            iter: 4, threads: 1);
    }

    [Fact]
    public void Forgotten_and_changed_articles_leave_an_index_that_leads_to_the_rest()
    {
        var step = from articles in Gen.Int[0, News.Length - 1].Array[1, 8] from forgets in Gen.Bool select (articles, forgets);
        step.Array[3, 8].Sample(
            steps =>
            {
                using var store = new Piecemeal(Always);
                store.Import(News.Take(20));
                var left = Enumerable.Range(0, 20).ToHashSet();
                foreach (var (articles, forgets) in steps)
                {
                    if (forgets) store.Forget(articles.Distinct().Select(article => News[article]));
                    else store.Import(articles.Distinct().Select(article => News[article]));
                    if (forgets) left.ExceptWith(articles);
                    else left.UnionWith(articles);
                }

                using var fresh = new TestStore().Import(left.Select(article => News[article]));
                return store.Hash == fresh.Hash;
            },
            iter: 20, threads: 1);
    }

    [Fact]
    public void Judgements_hold_for_articles_that_come_later()
    {
        using var before = new TestStore().Import(News.Take(30));
        var people = before.Nodes().Where(node => node.Kind == NodeKind.Person).Select(node => node.Id).ToList();
        (from a in Gen.Int[0, people.Count - 1] from b in Gen.Int[0, people.Count - 1] from same in Gen.Bool from order in Gen.Shuffle(News) select (a, b, same, order)).Sample(
            sample =>
            {
                var judgement = new Judgement(NodeKind.Person, sample.same, Anchor(before, people[sample.a]), Anchor(before, people[sample.b]), "a test");
                using var store = new Piecemeal(Always);
                store.Import(News.Take(30));
                store.Judge(judgement);
                foreach (var batch in sample.order.Chunk(7)) store.Import(batch);
                using var atOnce = new Piecemeal(IndexPolicy.Usual);
                atOnce.Import(News);
                atOnce.Judge(judgement);
                return store.Hash == atOnce.Hash;
            },
            iter: 8, threads: 1);
    }

    [Fact]
    public void A_few_articles_read_only_some_of_many()
    {
        var world = WorldStream.Articles(3, 1510).Select(article => article.Facts).ToList();
        using var store = new Piecemeal(IndexPolicy.Usual with { FewestArticles = 1 });
        store.Import(world.Take(1500));
        store.Import(world.Skip(1500));
        Assert.Equal(1, store.Touched);
        Assert.InRange(store.ArticlesRead, 1, 500);
        using var atOnce = new TestStore().Import(world);
        Assert.Equal(atOnce.Hash, store.Hash);
    }

    private static ArticleFacts Respelt(ArticleFacts facts, string name, string other) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(facts, FactsJson.Lines.ArticleFacts).Replace(name, other, StringComparison.Ordinal), FactsJson.Lines.ArticleFacts)!;

    private static MentionAnchor Anchor(TestStore store, string person)
    {
        var key = person[(person.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var sheet = News.Select(facts => SheetBuilder.Build(facts)).First(sheet => sheet.Entities.Any(entity => entity.Key == key));
        return MentionAnchor.Of(sheet.Article.Source!, sheet.Text, sheet.Entities.First(entity => entity.Key == key).Mentions[0].Span);
    }

    /// <summary>A store to which every batch comes from a new run, as if <c>kg import</c> had been called for it.</summary>
    private sealed class Piecemeal : IDisposable
    {
        private readonly IndexPolicy policy;
        private readonly TempFolder folder = new();
        private readonly EmbeddedStore store;

        public Piecemeal(IndexPolicy policy)
        {
            this.policy = policy;
            store = EmbeddedStore.OpenOrCreate(folder["test.db"]);
        }

        /// <summary>How many batches were resolved by what they touch.</summary>
        public int Touched { get; private set; }

        /// <summary>How many stored articles they read.</summary>
        public long ArticlesRead { get; private set; }

        public string Hash => GraphHash.OfAsync(store.ReadGraph()).GetAwaiter().GetResult();

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
}
