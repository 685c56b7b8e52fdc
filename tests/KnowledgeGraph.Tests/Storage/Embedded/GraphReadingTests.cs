using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Embedded;

public sealed class GraphReadingTests
{
    private static readonly InventedArticle First = new InventedArticle("one", new DateOnly(2019, 3, 4))
        .Study("Orla Fenwick", "professor", "University of Tarnbridge", "Annals of Invented Biology")
        .Comment("Hamid Sollberg", "Lakeside University", "moss grows faster near warm walls", "moss");

    private static readonly InventedArticle Second = new InventedArticle("two", new DateOnly(2019, 5, 6))
        .Study("Orla Fenwick", "head of botany", "University of Tarnbridge", "Annals of Invented Biology");

    [Fact]
    public void Nodes_come_in_order_of_id_and_relationships_in_order_of_key()
    {
        using var store = new TestStore().Import(First.Facts(), Second.Facts());
        var nodes = store.Nodes().Select(node => node.Id).ToList();
        var edges = store.Edges().Select(edge => edge.Key).ToList();
        Assert.Equal(nodes.Distinct().Order(StringComparer.Ordinal), nodes);
        Assert.Equal(edges.Distinct().Order(StringComparer.Ordinal), edges);
    }

    [Fact]
    public void Every_relationship_joins_nodes_of_the_declared_kinds()
    {
        using var store = new TestStore().Import(First.Facts(), Second.Facts());
        var kinds = store.Nodes().ToDictionary(node => node.Id, node => node.Kind, StringComparer.Ordinal);
        Assert.All(store.Edges(), edge =>
        {
            var type = GraphSchema.Of(edge.Kind);
            Assert.Contains(kinds[edge.From], type.From);
            Assert.Contains(kinds[edge.To], type.To);
            Assert.Equal(type.IsStructural, edge.Provenance is null);
        });
    }

    [Fact]
    public void Properties_are_those_the_schema_declares()
    {
        using var store = new TestStore().Import(First.Facts(), Second.Facts());
        Assert.All(store.Nodes(), node => Assert.All(node.Properties, property => Assert.Contains(GraphSchema.Of(node.Kind).Properties, declared => declared.Name == property.Key && declared.Type == property.Value.Type)));
        Assert.All(store.Edges(), edge => Assert.All(edge.Properties, property => Assert.Contains(GraphSchema.Of(edge.Kind).Properties, declared => declared.Name == property.Key && declared.Type == property.Value.Type)));
    }

    [Fact]
    public void An_affiliation_said_by_two_articles_has_both_roles_and_the_combined_confidence()
    {
        using var store = new TestStore().Import(First.Facts(), Second.Facts());
        var orla = store.Nodes().Single(node => node.Name == "Orla Fenwick");
        var edge = store.Edges().Single(edge => edge.Kind == RelationKind.AffiliatedWith && edge.From == orla.Id);
        Assert.Equal(["head of botany", "professor"], edge.Properties["roles"].AsTextList);
        Assert.Equal(2, edge.Provenance!.Support);
        Assert.Equal(0.997, edge.Provenance.Confidence);
        Assert.Equal(new DateOnly(2019, 3, 4), edge.Provenance.FirstSeen);
        Assert.Equal(new DateOnly(2019, 5, 6), edge.Provenance.LastSeen);
        Assert.Equal(4, edge.Provenance.Facts.Length);
        Assert.Equal(2, edge.Provenance.Evidence.Length);
    }

    [Fact]
    public void Whoever_leads_a_study_is_its_author_with_the_lead_flag()
    {
        using var store = new TestStore().Import(First.Facts());
        var edge = store.Edges().Single(edge => edge.Kind == RelationKind.Authored);
        Assert.True(edge.Properties["lead"].AsFlag);
    }

    [Fact]
    public void Without_the_fact_that_carries_it_a_relationship_is_gone_with_its_roles()
    {
        using var store = new TestStore().Import(First.Facts());
        var orla = store.Nodes().Single(node => node.Name == "Orla Fenwick").Id;
        var carrier = KnowledgeGraph.Import.Writing.SheetBuilder.Build(First.Facts()).Facts
            .Single(fact => fact.Kind == RelationKind.AffiliatedWith && fact.Carries && orla.EndsWith(fact.From, StringComparison.Ordinal));
        store.Reject(carrier.Id);
        Assert.DoesNotContain(store.Edges(), edge => edge.Kind == RelationKind.AffiliatedWith && edge.From == orla);
    }

    [Fact]
    public void A_reader_of_some_kinds_leaves_the_others_out()
    {
        using var store = new TestStore().Import(First.Facts());
        var reader = store.Store.ReadGraph().Only(new HashSet<NodeKind> { NodeKind.Person }, new HashSet<RelationKind> { RelationKind.Authored });
        Assert.All(reader.NodesAsync(TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken), node => Assert.Equal(NodeKind.Person, node.Kind));
        Assert.All(reader.EdgesAsync(TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken), edge => Assert.Equal(RelationKind.Authored, edge.Kind));
    }
}
