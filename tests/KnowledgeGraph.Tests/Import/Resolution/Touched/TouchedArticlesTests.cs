using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Touched;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Import.Resolution.Touched;

/// <summary>Imports that read only what they touch give the graph that reading everything gives.</summary>
public sealed class TouchedArticlesTests
{
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
                using var store = new PiecemealStore(isAlways ? PiecemealStore.Always : PiecemealStore.Seldom);
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
                using var store = new PiecemealStore(PiecemealStore.Seldom);
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
                using var store = new PiecemealStore(PiecemealStore.Always);
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
                using var store = new PiecemealStore(PiecemealStore.Always);
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
                using var store = new PiecemealStore(PiecemealStore.Always);
                store.Import(News.Take(30));
                store.Judge(judgement);
                foreach (var batch in sample.order.Chunk(7)) store.Import(batch);
                using var atOnce = new PiecemealStore(IndexPolicy.Usual);
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
        using var store = new PiecemealStore(IndexPolicy.Usual with { FewestArticles = 1 });
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
}
