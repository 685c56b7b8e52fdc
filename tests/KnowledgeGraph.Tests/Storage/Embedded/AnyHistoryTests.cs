using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Storage.Embedded;

/// <summary>Whatever came and went before: the graph is the one of the articles that are left, as if they had come at once.</summary>
public sealed class AnyHistoryTests
{
    private static readonly ArticleFacts[] News = [.. WorldStream.Articles(11, 24).Select(article => article.Facts)];

    [Fact]
    public void Any_sequence_of_imports_and_forgettings_gives_the_graph_of_what_is_left()
    {
        var step = from articles in Gen.Int[0, News.Length - 1].Array[1, 8] from forgets in Gen.Bool from changes in Gen.Bool select (articles, forgets, changes);
        step.Array[2, 6].Sample(
            steps =>
            {
                using var store = new TestStore();
                var left = new Dictionary<int, ArticleFacts>();
                foreach (var (articles, forgets, changes) in steps)
                {
                    var chosen = articles.Distinct().ToList();
                    var gone = forgets ? chosen.Where(article => article % 2 == 0).ToList() : [];
                    var come = chosen.Except(gone).ToDictionary(article => article, article => changes ? Later(News[article]) : News[article]);
                    store.Change(gone.Select(article => News[article]), come.Values);
                    foreach (var article in gone) left.Remove(article);
                    foreach (var (article, facts) in come) left[article] = facts;
                }

                using var fresh = new TestStore().Import(left.Values);
                return store.Hash == fresh.Hash;
            },
            iter: 25);
    }

    [Fact]
    public void Articles_handed_to_a_batch_twice_count_once_and_the_last_stands()
    {
        using var twice = new TestStore().Import([.. News, .. News.Take(5).Select(Later)]);
        using var once = new TestStore().Import([.. News.Take(5).Select(Later), .. News.Skip(5)]);
        Assert.Equal(once.Hash, twice.Hash);
    }

    // The same article with another day, one person less and another outlet: facts, witnesses and evidence of resolution change.
    private static ArticleFacts Later(ArticleFacts facts) => facts with
    {
        Article = facts.Article with { Published = new DateOnly(2020, 5, 6), Publisher = "The Later Herald" },
        Persons = [.. facts.Persons.Select(person => person with { Affiliations = [] })],
    };
}
