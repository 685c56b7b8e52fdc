using System.Diagnostics;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Import.Resolution;

/// <summary>An import resolves again only what it touches, however much is stored.</summary>
public sealed class TouchedBlocksTests
{
    private const int Added = 20;

    [Fact]
    public void A_few_articles_more_score_only_pairs_that_they_are_part_of_or_whose_entities_they_reach()
    {
        var (small, ofSmall) = Scored(400);
        var (great, ofGreat) = Scored(2400);
        // A first import grows with the articles; a few more ones cost the same, wherever they come in.
        Assert.True(ofGreat > ofSmall * 4);
        // The pairs within neighbouring clusters, which show whether these stay as they are, are among them.
        Assert.True(great < ofGreat / 15, $"{great} pairs for the last few articles, {ofGreat} for all before them");
        Assert.True(great < small * 4, $"{small} pairs beside 400 articles, {great} beside 2400");
    }

    /// <summary>Pairs scored for the last few articles of a world, and for all before them.</summary>
    private static (long Further, long First) Scored(int size)
    {
        var articles = WorldStream.Articles(3, size + Added).Select(article => ResolvedArticle.New(ArticleReading.Of(SheetBuilder.Build(article.Facts)))).ToList();
        ResolutionResult? stored = null;
        var first = Pairs(() => stored = Resolver.Resolve(articles.Take(size), []));
        return (Pairs(() => Resolver.Resolve(stored!.Articles.Concat(articles.Skip(size)), [])), first);
    }

    private static long Pairs(Action work)
    {
        long pairs = 0;
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ResolutionTrace.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = stage => pairs += stage.TraceId == root.TraceId && stage.GetTagItem(ResolutionTrace.Pairs) is int scored ? scored : 0,
        };
        ActivitySource.AddActivityListener(listener);
        work();
        return pairs;
    }
}
