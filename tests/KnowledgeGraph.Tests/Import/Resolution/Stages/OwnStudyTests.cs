using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Tests.Graphs;
using KnowledgeGraph.Tests.Import.Resolution.Touched;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

/// <summary>Researchers who write of their own study for the press, among other articles under their byline.</summary>
public sealed class OwnStudyTests
{
    private const string Researcher = "Yvonne Castlereagh";

    // What an article is: news by somebody else on her study, her own piece on it, her piece on another study.
    private enum Kind
    {
        News,
        OwnPiece,
        OtherPiece,
    }

    [Fact]
    public void Whoever_writes_of_the_own_study_is_one_person_with_its_author() => Assert.Equal(1, Researchers(Kind.News, Kind.OwnPiece));

    [Fact]
    public void Whoever_writes_of_others_studies_need_not_be_the_researcher_of_that_name() => Assert.Equal(2, Researchers(Kind.News, Kind.OtherPiece));

    [Fact]
    public void The_own_piece_may_stand_anywhere_among_other_pieces_under_that_byline()
    {
        Assert.Equal(1, Researchers(Kind.News, Kind.OwnPiece, Kind.OtherPiece, Kind.OtherPiece));
        Assert.Equal(1, Researchers(Kind.OtherPiece, Kind.OtherPiece, Kind.News, Kind.OwnPiece));
        Assert.Equal(1, Researchers(Kind.OtherPiece, Kind.OwnPiece, Kind.OtherPiece, Kind.News));
    }

    [Fact]
    public void The_order_in_which_the_articles_came_does_not_matter() =>
        (from kinds in Gen.Enum<Kind>().Array[2, 10] from size in Gen.Int[1, 3] from isAlways in Gen.Bool select (kinds, size, isAlways)).Sample(
            sample =>
            {
                ArticleFacts[] news = [.. sample.kinds.Select(Article)];
                using var atOnce = new TestStore().Import(news);
                using var store = new PiecemealStore(sample.isAlways ? PiecemealStore.Always : PiecemealStore.Seldom);
                foreach (var batch in news.Chunk(sample.size)) store.Import(batch);
                return store.Hash == atOnce.Hash;
            },
            iter: 40, threads: 1);

    private static int Researchers(params Kind[] kinds)
    {
        var result = Resolver.Resolve(kinds.Select((kind, number) => ResolvedArticle.New(ArticleReading.Of(SheetBuilder.Build(Article(kind, number))))), []);
        return result.Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings))
            .Where(entity => entity.First.Kind == NodeKind.Person && ((PersonFeatures)entity.First.Features).Name == Researcher)
            .Select(entity => entity.Second.Cluster).Distinct().Count();
    }

    private static ArticleFacts Article(Kind kind, int number)
    {
        var article = new InventedArticle($"https://news.example/{number}", publisher: "The Moor Courier");
        return kind switch
        {
            Kind.News => OnPeat(article.Byline($"Tom Reporter{(char)('a' + number)}").Study(Researcher, "ecologist", "University of Tarnbridge", "Annals of Peat")),
            Kind.OwnPiece => OnPeat(article.Byline(Researcher).Study("Hamid Sollberg", "ecologist", "University of Tarnbridge", "Annals of Peat")),
            _ => article.Byline(Researcher).Study($"Ines Quarrie{(char)('a' + number)}", "dentist", "Lakeside University", "Tooth").Finding($"Teeth number {number} fell out").Facts(),
        };
    }

    private static ArticleFacts OnPeat(InventedArticle article) => article
        .Comment("Orla Fenwick", "Harbour University", "sphagnum bogs of Dunmarrow soak up 317 litres of drizzle", "sphagnum")
        .Comment("Tomas Birkeland", "Northfield College", "draining the Dunmarrow moorland cost 42 million crowns", "moorland")
        .Finding("Sphagnum of the Dunmarrow moorland held rainwater for 31 years")
        .Facts();
}
