using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Import.Resolution.Touched;

/// <summary>Findings of different studies are linked by what they say alone, however their articles came.</summary>
public sealed class FindingReachTests
{
    private static readonly string[] Findings =
    [
        "Composting protects allotment gardeners against earthworm parasites",
        "Allotment gardeners who go composting are protected against earthworm parasites",
        "Composting did not protect allotment gardeners against earthworm parasites",
        "Lavender protects allotment gardeners against earthworm parasites",
    ];

    [Fact]
    public void A_finding_is_linked_with_that_of_another_study_and_contradicts_its_opposite()
    {
        using var store = new TestStore().Import([Article(0, 0, 0), Article(1, 1, 1), Article(2, 2, 2), Article(3, 3, -1)]);
        var links = store.Edges().Where(edge => edge.Kind is RelationKind.SameAs or RelationKind.Hedges or RelationKind.Strengthens or RelationKind.Contradicts).Select(edge => edge.Kind).Order().ToList();
        Assert.Equal([RelationKind.SameAs, RelationKind.Contradicts, RelationKind.Contradicts], links);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Links_are_the_same_whatever_came_first_or_went_again(bool isAlways)
    {
        var article = from finding in Gen.Int[0, Findings.Length - 1] from study in Gen.Int[-1, 3] select (finding, study);
        (from articles in article.Array[4, 14] from size in Gen.Int[1, 3] from gone in Gen.Int[0, 4] select (articles, size, gone)).Sample(
            sample =>
            {
                ArticleFacts[] news = [.. sample.articles.Select((one, number) => Article(number, one.finding, one.study))];
                return PiecemealStore.GivesWhatAllAtOnceGives(isAlways ? PiecemealStore.Always : PiecemealStore.Seldom, news, sample.size, sample.gone);
            },
            iter: 20, threads: 1);
    }

    // Years apart, so that nothing but their findings brings two studies together.
    private static ArticleFacts Article(int number, int finding, int study)
    {
        var article = new InventedArticle($"https://news.example/{number}", new DateOnly(2001 + (4 * (study + 1)), 3, 1 + number));
        if (study >= 0) article.Study(new[] { "Orla Fenwick", "Tomas Birkeland", "Ines Quarrie", "Hamid Sollberg" }[study], "professor", $"University of {new[] { "Tarnbridge", "Moorholm", "Lakeside", "Vensbury" }[study]}", $"Annals of {new[] { "Soil", "Moss", "Fern", "Bark" }[study]} Research");
        return article.Finding(Findings[finding]).Facts();
    }
}
