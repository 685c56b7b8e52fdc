using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Training.Evaluation.Resolution;

namespace KnowledgeGraph.Tests.Training.Evaluation.Resolution;

/// <summary>Resolution of the seed articles against the identities that careful readers gave them.</summary>
public sealed class SeedIdentitiesTests
{
    private static readonly Lazy<IReadOnlyList<IdentifiedEntity>> Entities = new(() => SeedIdentities.Resolve(
        Checkout.PathOf("seeds"), Checkout.PathOf("tests", "KnowledgeGraph.Tests", "Seeds", "FeedGold"), Checkout.PathOf("tests", "KnowledgeGraph.Tests", "Seeds", "identities.csv")));

    [Theory]
    [InlineData(NodeKind.Person)]
    [InlineData(NodeKind.Institution)]
    [InlineData(NodeKind.Journal)]
    public void Everyone_is_one_entity_and_nobody_two(NodeKind kind) =>
        Assert.Equal(1.0, BCubed.Of([.. Entities.Value.Where(entity => entity.Kind == kind).Select(entity => (entity.Cluster, entity.Identity))]).F1);

    [Fact]
    public void No_two_studies_are_merged() =>
        Assert.All(Entities.Value.Where(entity => entity.Kind == NodeKind.Study).GroupBy(entity => entity.Cluster), study => Assert.Single(study.Select(entity => entity.Identity).Distinct()));

    [Fact]
    public void Namesakes_stay_two_and_a_mover_stays_one()
    {
        Assert.Equal(2, ClustersOf("ana-ribeiro-azores", "ana-ribeiro-minas-gerais"));
        Assert.Equal(1, ClustersOf("tomasz-wierzbicki"));
    }

    private static int ClustersOf(params string[] identities)
    {
        var wanted = identities.Select(identity => $"Person:{identity}").ToHashSet(StringComparer.Ordinal);
        return Entities.Value.Where(entity => wanted.Contains(entity.Identity)).Select(entity => entity.Cluster).Distinct().Count();
    }
}
