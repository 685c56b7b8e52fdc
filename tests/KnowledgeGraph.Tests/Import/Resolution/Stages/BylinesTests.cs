using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.Tests.Import.Resolution.Touched;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

/// <summary>Equal bylines of one outlet, whose name is too common to say by itself that one person wrote them: a story in common does.</summary>
public sealed class BylinesTests
{
    private static readonly (string First, string Second)[] Stories = [("Orla Fenwick", "Tomas Birkeland"), ("Ines Quarrie", "Hamid Sollberg"), ("Thrand Okonovic", "Marla Vensbury")];

    [Fact]
    public void Equal_common_bylines_that_a_story_joins_are_one_person_whatever_else_stands_between_them()
    {
        Assert.Equal([1, 2, 3, 4, 5], Enumerable.Range(1, 5).Select(between => Writers([0, .. Enumerable.Repeat(-1, between), 0]) - 1));
        Assert.Equal(2, Writers([0, 1, 0, 1, 1, 0]));
    }

    [Fact]
    public void The_order_in_which_equal_bylines_came_does_not_matter() =>
        (from stories in Gen.Int[-1, Stories.Length - 1].Array[3, 14] from size in Gen.Int[1, 3] from isAlways in Gen.Bool select (stories, size, isAlways)).Sample(
            sample =>
            {
                ArticleFacts[] news = [.. sample.stories.Select((story, number) => Article(number, story))];
                using var atOnce = new TestStore().Import(news);
                using var store = new PiecemealStore(sample.isAlways ? PiecemealStore.Always : PiecemealStore.Seldom);
                foreach (var batch in news.Chunk(sample.size)) store.Import(batch);
                return store.Hash == atOnce.Hash;
            },
            iter: 40, threads: 1);

    private static int Writers(int[] stories)
    {
        var result = Resolver.Resolve(stories.Select((story, number) => ResolvedArticle.New(ArticleReading.Of(SheetBuilder.Build(Article(number, story))))), []);
        return result.Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings))
            .Where(entity => entity.First.Kind == NodeKind.Person && ((PersonFeatures)entity.First.Features).Part == Parts.Journalist).Select(entity => entity.Second).Distinct().Count();
    }

    private static ArticleFacts Article(int number, int story)
    {
        var article = new InventedArticle($"https://news.example/{number}", publisher: "The Moor Courier").Byline("John Smith");
        if (story < 0) return article.Facts();
        var (first, second) = Stories[story];
        return article.Comment(first, "University of Tarnbridge", $"it was seen {number + 11} times", $"topic {number}").Comment(second, "Lakeside University", $"nobody counted {number + 23} of them", $"matter {number}").Facts();
    }
}
