using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Tests.Import.Writing;

public sealed class EdgeAssemblyTests
{
    private static readonly Witness First = new("first", "first", new DateOnly(2020, 1, 5));
    private static readonly Witness Copy = new("copy", "first", new DateOnly(2020, 1, 6));
    private static readonly Witness Second = new("second", "second", null);

    [Fact]
    public void Republished_articles_are_one_witness_and_counted_as_copies()
    {
        var edge = Assemble((Fact("a", 800), First), (Fact("b", 700), Copy))!;
        Assert.Equal(1, edge.Provenance!.Support);
        Assert.Equal(1, edge.Provenance.Copies);
        Assert.Equal(0.8, edge.Provenance.Confidence);
    }

    [Fact]
    public void Independent_articles_leave_less_doubt_than_the_surest_of_them()
    {
        var edge = Assemble((Fact("a", 800), First), (Fact("b", 500), Second))!;
        Assert.Equal(2, edge.Provenance!.Support);
        Assert.Equal(0, edge.Provenance.Copies);
        Assert.Equal(0.9, edge.Provenance.Confidence, 0.002);
    }

    [Fact]
    public void A_role_adds_to_a_relationship_only_where_its_own_article_carries_one()
    {
        var role = Fact("r", 900) with { Property = "roles", Value = "reader" };
        Assert.Null(Assemble((role, First)));
        Assert.Equal(["reader"], Assemble((Fact("a", 800), First), (role, First))!.Properties["roles"].AsTextList);
        Assert.False(Assemble((Fact("a", 800), Second), (role, First))!.Properties.ContainsKey("roles"));
    }

    [Fact]
    public void A_relationship_shows_every_sentence_and_the_days_between_which_it_was_seen()
    {
        var edge = Assemble((Fact("a", 800, 3, 1), First), (Fact("b", 800, 1), Copy), (Fact("c", 800, 0), Second))!;
        Assert.Equal(["sentence:copy.000001", "sentence:first.000001", "sentence:first.000003", "sentence:second.000000"], edge.Provenance!.Evidence);
        Assert.Equal((new DateOnly(2020, 1, 5), new DateOnly(2020, 1, 6)), (edge.Provenance.FirstSeen, edge.Provenance.LastSeen));
        Assert.Equal(["a", "b", "c"], edge.Provenance.Facts);
    }

    private static GraphEdge? Assemble(params (Fact Fact, Witness Witness)[] facts) =>
        EdgeAssembly.Assemble(RelationKind.AffiliatedWith, "person:p", "institution:i", [.. facts.Select(fact => new WitnessedFact(SlimFact.Of(fact.Fact), fact.Witness))]);

    private static Fact Fact(string id, int confidence, params int[] sentences) =>
        new(id, RelationKind.AffiliatedWith, "p", "i", "", "", [], [.. sentences], "of", confidence);
}
