using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Neo4j.Tests.Seeds;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Neo4j.Tests.Contract;

/// <summary>What every store of a graph must do, tried with the seeds.</summary>
public abstract class GraphReaderContract(PushedSeeds seeds)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected PushedSeeds Seeds { get; } = seeds;

    /// <summary>The seeds, read from the store under test.</summary>
    protected abstract IGraphReader Graph { get; }

    [Fact]
    public async Task Nodes_come_in_ordinal_order_of_ids_and_once()
    {
        var ids = await Graph.NodesAsync(Cancellation).Select(node => node.Id).ToListAsync(Cancellation);
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task Relationships_come_in_ordinal_order_of_keys_and_once()
    {
        var keys = await Graph.EdgesAsync(Cancellation).Select(edge => edge.Key).ToListAsync(Cancellation);
        Assert.NotEmpty(keys);
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task Relationships_join_nodes_of_the_kinds_declared_and_carry_the_properties_declared()
    {
        var kinds = await Graph.NodesAsync(Cancellation).ToDictionaryAsync(node => node.Id, node => node.Kind, cancellationToken: Cancellation);
        await foreach (var edge in Graph.EdgesAsync(Cancellation))
        {
            var type = GraphSchema.Of(edge.Kind);
            Assert.Contains(kinds[edge.From], type.From);
            Assert.Contains(kinds[edge.To], type.To);
            Assert.Equal(type.IsStructural, edge.Provenance is null);
            Assert.All(edge.Properties, pair => Assert.Equal(pair.Value.Type, type.Properties.Single(property => property.Name == pair.Key).Type));
        }
    }

    [Fact]
    public async Task Nodes_carry_the_properties_declared()
    {
        await foreach (var node in Graph.NodesAsync(Cancellation))
            Assert.All(node.Properties, pair => Assert.Equal(pair.Value.Type, GraphSchema.Of(node.Kind).Properties.Single(property => property.Name == pair.Key).Type));
    }

    [Fact]
    public async Task Every_relationship_with_provenance_leads_to_sentences()
    {
        var sentences = await Graph.NodesAsync(Cancellation).Where(node => node.Kind == NodeKind.Sentence).Select(node => node.Id).ToHashSetAsync(cancellationToken: Cancellation);
        await foreach (var edge in Graph.EdgesAsync(Cancellation))
        {
            if (edge.Provenance is not { } provenance) continue;
            Assert.NotEmpty(provenance.Evidence);
            Assert.All(provenance.Evidence, id => Assert.Contains(id, sentences));
            Assert.True(provenance.Support > 0);
        }
    }

    [Fact]
    public async Task Reading_twice_gives_the_same_graph_and_all_stores_hold_the_same()
    {
        var hash = await GraphHash.OfAsync(Graph, Cancellation);
        Assert.Equal(hash, await GraphHash.OfAsync(Graph, Cancellation));
        Assert.Equal(await GraphHash.OfAsync(Seeds.Store.ReadGraph(), Cancellation), hash);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Graph.NodesAsync(cancel.Token).ToListAsync(cancel.Token));
    }
}

public sealed class EmbeddedGraphReaderTests(PushedSeeds seeds) : GraphReaderContract(seeds), IClassFixture<PushedSeeds>
{
    protected override IGraphReader Graph => Seeds.Store.ReadGraph();
}

public sealed class Neo4jGraphReaderTests(PushedSeeds seeds) : GraphReaderContract(seeds), IClassFixture<PushedSeeds>
{
    protected override IGraphReader Graph => new Neo4jGraphReader(Seeds.Client);
}
