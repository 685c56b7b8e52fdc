using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

public sealed class AcronymReadingsTests
{
    private const string Glass = "Marlow Institute of Glass Research", Rents = "Menton Institute of Ground Rents";

    [Fact]
    public void An_acronym_is_the_institution_of_whoever_speaks_for_it()
    {
        var standings = Resolved(("John Smith", Glass), ("Mary Brown", Rents), ("John Smith", "MIGR"), ("Mary Brown", "MIGR"));
        Assert.Equal(standings[0], standings[2]);
        Assert.Equal(standings[1], standings[3]);
        Assert.NotEqual(standings[0], standings[1]);
    }

    [Fact]
    public void An_acronym_that_nobody_tells_stays_an_institution_of_its_own()
    {
        var standings = Resolved(("John Smith", Glass), ("Mary Brown", Rents), ("John Smith", "MIGR"), ("Mary Brown", "MIGR"), ("Ann Other", "MIGR"), ("Joe Further", "MIGR"));
        Assert.Equal(standings[4], standings[5]);
        Assert.DoesNotContain(standings[4], standings[..4]);
    }

    [Fact]
    public void An_acronym_that_speakers_of_two_institutions_share_an_article_with_stays_apart_from_both()
    {
        var standings = Resolved(("John Smith", Glass), ("Mary Brown", Rents), ("John Smith, Mary Brown", "MIGR"));
        Assert.Equal(3, standings.Distinct().Count());
    }

    [Fact]
    public void What_an_acronym_nearly_always_means_it_means_where_nobody_tells()
    {
        var standings = Resolved([.. Enumerable.Range(0, 11).Select(_ => ("John Smith", Glass)), ("Mary Brown", Rents), ("John Smith", "MIGR"), ("Mary Brown", "MIGR"), ("Ann Other", "MIGR")]);
        Assert.Equal(standings[0], standings[^1]);
        Assert.Equal(standings[0], standings[^3]);
        Assert.Equal(standings[11], standings[^2]);
    }

    [Fact]
    public void A_name_with_an_initial_alone_tells_nothing()
    {
        var standings = Resolved(("J. Smith", Glass), ("J. Smith", "MIGR"));
        Assert.NotEqual(standings[0], standings[1]);
    }

    // One article for each; the institution's entity in each.
    private static string[] Resolved(params (string People, string Institution)[] comments)
    {
        var articles = comments.Select((comment, number) =>
        {
            var article = new InventedArticle($"https://news.example/{number}");
            foreach (var person in comment.People.Split(", ")) article.Comment(person, comment.Institution, $"it was seen {number + 11} times", $"topic {number} {person}");
            return ArticleReading.Of(SheetBuilder.Build(article.Facts()));
        }).ToList();
        var result = Resolver.Resolve(articles.Select(ResolvedArticle.New), []);
        var standings = result.Articles.ToDictionary(article => article.Article.Hash, article => article.Standings[article.Article.Entities.ToList().FindIndex(entity => entity.Kind == NodeKind.Institution)].Cluster, StringComparer.Ordinal);
        return [.. articles.Select(article => standings[article.Hash])];
    }
}
