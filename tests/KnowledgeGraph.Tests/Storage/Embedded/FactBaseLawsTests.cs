using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Embedded;

public sealed class FactBaseLawsTests
{
    private const int Worlds = 15;

    [Fact]
    public void The_graph_is_the_same_for_any_order_and_any_batching() =>
        Gen.Select(InventedNews.Articles, Gen.Int, Gen.Int[1, 3]).Sample(
            (articles, seed, size) =>
            {
                using var atOnce = new TestStore().Import(articles);
                using var piecemeal = new TestStore();
                foreach (var batch in Shuffled(articles, seed).Chunk(size)) piecemeal.Import(batch);
                return atOnce.Hash == piecemeal.Hash;
            },
            iter: Worlds);

    [Fact]
    public void Importing_twice_changes_nothing() =>
        InventedNews.Articles.Sample(
            articles =>
            {
                using var store = new TestStore().Import(articles);
                var before = store.Hash;
                var outcome = store.Apply(articles);
                return outcome.Unchanged == articles.Length && outcome.Added + outcome.Replaced == 0 && store.Hash == before;
            },
            iter: Worlds);

    [Fact]
    public void Forgetting_an_article_gives_the_graph_that_never_saw_it() =>
        Gen.Select(InventedNews.Articles, Gen.Int[0, 5]).Sample(
            (articles, which) =>
            {
                var gone = articles[which % articles.Length];
                using var forgetful = new TestStore().Import(articles);
                forgetful.Forget(gone);
                using var innocent = new TestStore().Import(articles.Where(article => article != gone));
                return forgetful.Hash == innocent.Hash;
            },
            iter: Worlds);

    [Fact]
    public void A_changed_article_replaces_its_old_facts() =>
        Gen.Select(InventedNews.Articles, InventedNews.Article(0)).Sample(
            (articles, later) =>
            {
                using var changed = new TestStore().Import(articles).Import(later);
                using var fresh = new TestStore().Import(articles.Skip(1).Append(later));
                return changed.Hash == fresh.Hash;
            },
            iter: Worlds);

    [Fact]
    public void Taking_a_rejection_back_gives_the_graph_before() =>
        Gen.Select(InventedNews.Articles, Gen.Int[0, 1000]).Sample(
            (articles, which) =>
            {
                using var store = new TestStore().Import(articles);
                var facts = store.Edges().Where(edge => edge.Provenance is not null).SelectMany(edge => edge.Provenance!.Facts).ToList();
                if (facts.Count == 0) return true;
                var before = store.Hash;
                var fact = facts[which % facts.Count];
                store.Reject(fact);
                var isGone = store.Edges().All(edge => edge.Provenance?.Facts.Contains(fact) != true);
                store.UndoRejection(fact);
                return isGone && store.Hash == before;
            },
            iter: Worlds);

    [Fact]
    public void A_rejection_holds_whether_it_came_before_or_after_the_other_articles() =>
        Gen.Select(InventedNews.Articles, Gen.Int).Sample(
            (articles, seed) =>
            {
                using var late = new TestStore().Import(articles);
                var first = late.Edges().FirstOrDefault(edge => edge.Provenance is not null)?.Provenance!.Facts[0];
                if (first is null) return true;
                late.Reject(first);
                var owner = articles.First(article => KnowledgeGraph.Import.Writing.SheetBuilder.Build(article).Facts.Any(fact => fact.Id == first));
                using var early = new TestStore().Import(owner);
                early.Reject(first);
                early.Import(Shuffled(articles, seed));
                return late.Hash == early.Hash;
            },
            iter: Worlds);

    [Fact]
    public void The_key_of_any_mention_finds_its_entity_however_it_has_grown() =>
        InventedNews.Articles.Sample(
            articles =>
            {
                using var store = new TestStore().Import(articles);
                var catalog = new KnowledgeGraph.Storage.Embedded.EmbeddedCatalog(store.Store);
                var ids = store.Nodes().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
                return articles.Select(article => KnowledgeGraph.Import.Writing.SheetBuilder.Build(article)).SelectMany(sheet => sheet.Entities)
                    .All(entity => entity.Mentions.All(mention => ids.Contains(catalog.ById("person:" + mention.Key)!.Id)));
            },
            iter: Worlds);

    private static ArticleFacts[] Shuffled(ArticleFacts[] articles, int seed) =>
        [.. articles.OrderBy(article => KnowledgeGraph.Core.Identity.ContentHash.Of(article.Article.Id, seed.ToString(System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal)];
}
