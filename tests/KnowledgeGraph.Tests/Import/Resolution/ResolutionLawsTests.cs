using CsCheck;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Judgements;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Import.Resolution;

/// <summary>The laws of resolution, on the news of a small fictional world in which names collide.</summary>
public sealed class ResolutionLawsTests
{
    private static readonly ComparedArticle[] News = [.. WorldStream.Articles(7, 60).Select(article => ArticleReading.Of(SheetBuilder.Build(article.Facts)))];

    [Fact]
    public void Any_order_and_any_batching_gives_the_same_entities()
    {
        var whole = Decisions(Resolver.Resolve(News.Select(ResolvedArticle.New), []));
        (from order in Gen.Shuffle(News) from size in Gen.Int[1, 25] select (order, size)).Sample(
            sample => Decisions(sample.order.Chunk(sample.size).Aggregate(Nothing(), (state, batch) => Step(state, batch, [], [], []))) == whole,
            iter: 12, threads: 1);
    }

    [Fact]
    public void Forgetting_an_article_gives_what_had_never_seen_it()
    {
        var all = Resolver.Resolve(News.Select(ResolvedArticle.New), []);
        Gen.Shuffle(News, 1, 15).Sample(
            gone =>
            {
                var without = Resolver.Resolve(News.Except(gone).Select(ResolvedArticle.New), []);
                return Decisions(Step(all, [], gone, [], [])) == Decisions(without);
            },
            iter: 12, threads: 1);
    }

    [Fact]
    public void A_judgement_taken_back_leaves_no_trace()
    {
        var before = Resolver.Resolve(News.Select(ResolvedArticle.New), []);
        var people = News.SelectMany(article => article.Entities).Where(entity => entity.Kind is NodeKind.Person).Select(entity => entity.Key).ToArray();
        (from a in Gen.Int[0, people.Length - 1] from b in Gen.Int[0, people.Length - 1] from same in Gen.Bool select new Verdict("j", people[a], people[b], same)).Sample(
            verdict =>
            {
                var judged = Step(before, [], [], [verdict], []);
                return Decisions(Step(judged, [], [], [], [verdict])) == Decisions(before);
            },
            iter: 20, threads: 1);
    }

    [Fact]
    public void Human_judgements_outrank_scores()
    {
        var before = Resolver.Resolve(News.Select(ResolvedArticle.New), []);
        var people = before.Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings)).Where(entity => entity.First.Kind == NodeKind.Person).ToList();
        var apart = (A: people[0], B: people.First(other => other.Second.Cluster != people[0].Second.Cluster));
        var joined = people.GroupBy(entity => entity.Second.Cluster, StringComparer.Ordinal).First(cluster => cluster.Count() > 1).ToList();
        var after = Resolver.Resolve(News.Select(ResolvedArticle.New), [new Verdict("1", apart.A.First.Key, apart.B.First.Key, Same: true), new Verdict("2", joined[0].First.Key, joined[1].First.Key, Same: false)]);
        var standings = after.Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings)).ToDictionary(entity => entity.First.Key, entity => entity.Second.Cluster, StringComparer.Ordinal);
        Assert.Equal(standings[apart.A.First.Key], standings[apart.B.First.Key]);
        Assert.NotEqual(standings[joined[0].First.Key], standings[joined[1].First.Key]);
    }

    [Fact]
    public void What_is_remembered_of_an_article_reads_back_as_it_was_written()
    {
        foreach (var article in Resolver.Resolve(News.Select(ResolvedArticle.New), []).Articles.Take(20))
        {
            var back = StateCodec.Read(StateCodec.Write(article));
            Assert.NotNull(back);
            Assert.Equal(StateCodec.Write(article), StateCodec.Write(back));
            Assert.Equal(article.Standings.AsEnumerable(), back.Standings.AsEnumerable());
        }
    }

    private static ResolutionResult Nothing() => Resolver.Resolve([], []);

    private static ResolutionResult Step(ResolutionResult state, IReadOnlyCollection<ComparedArticle> added, IReadOnlyCollection<ComparedArticle> forgotten, IReadOnlyCollection<Verdict> verdicts, IReadOnlyCollection<Verdict> former)
    {
        var hashes = forgotten.Select(article => article.Hash).ToHashSet(StringComparer.Ordinal);
        var kept = state.Articles.Where(article => !hashes.Contains(article.Article.Hash)).Concat(added.Select(ResolvedArticle.New));
        return Resolver.Resolve(kept, verdicts, [.. state.Articles.Where(article => hashes.Contains(article.Article.Hash))], former);
    }

    private static string Decisions(ResolutionResult result) => string.Join(
        '\n',
        result.Articles.Select(article => $"{article.Article.Hash} {article.CopyOf}: {string.Join(' ', article.Standings.Select(standing => standing.Cluster))}")
            .Concat(result.Claims.Select(link => link.ToString())));
}
