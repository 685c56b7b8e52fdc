using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Export.Filters;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Export.Filters;

public sealed class FilteredGraphTests
{
    [Fact]
    public async Task No_filter_lets_everything_through()
    {
        var graph = SmallWorld.TwoTeams().Graph;
        var (nodes, edges) = await ReadAsync(graph, new GraphFilter());

        Assert.Equal((graph.Nodes.Length, graph.Edges.Length), (nodes.Count, edges.Count));
    }

    [Fact]
    public async Task Kinds_keep_the_relationships_between_them()
    {
        var (nodes, edges) = await ReadAsync(SmallWorld.TwoTeams().Graph, new GraphFilter { Kinds = [NodeKind.Person, NodeKind.Study] });

        Assert.Equal(6, nodes.Count);
        Assert.Equal(["AUTHORED:ann:snails", "AUTHORED:bob:crabs", "AUTHORED:bob:snails", "COMMENTED_ON:person:cy:snails"], edges.Select(edge => edge.Key));
    }

    [Fact]
    public async Task The_surroundings_of_a_person_end_after_the_depth_and_bring_their_evidence()
    {
        var (nodes, _) = await ReadAsync(SmallWorld.TwoTeams().Graph, new GraphFilter { Around = ["person:ann"], Depth = 1 });

        Assert.Equal(["article:a1", "claim:c1", "institution:north", "person:ann", "sentence:a1.0", "study:snails"], nodes.Select(node => node.Id));
    }

    [Fact]
    public async Task Walks_end_at_places_and_outlets()
    {
        var world = SmallWorld.TwoTeams()
            .Node(NodeKind.Institution, "south", "South College")
            .Edge(RelationKind.LocatedIn, "institution:south", "place:wales");

        var (nodes, _) = await ReadAsync(world.Graph, new GraphFilter { Around = ["institution:north"], Depth = 3 });

        Assert.Contains(nodes, node => node.Id == "place:wales");
        Assert.DoesNotContain(nodes, node => node.Id == "institution:south");
    }

    [Fact]
    public async Task Since_a_day_keeps_what_was_said_then_and_drops_what_has_no_date()
    {
        var (nodes, edges) = await ReadAsync(SmallWorld.TwoTeams().Graph, new GraphFilter { Since = new DateOnly(2020, 1, 1) });

        Assert.All(edges.Where(edge => edge.Provenance is not null), edge => Assert.True(edge.Provenance!.LastSeen >= new DateOnly(2020, 1, 1)));
        Assert.Equal(["article:a1", "claim:c1", "institution:north", "person:ann", "sentence:a1.0", "study:snails"], nodes.Select(node => node.Id));
    }

    [Fact]
    public async Task A_minimum_of_support_drops_what_one_article_says()
    {
        var (_, edges) = await ReadAsync(SmallWorld.TwoTeams().Graph, new GraphFilter { MinSupport = 2 });

        Assert.Equal(["AFFILIATED_WITH:ann:institution:north", "AUTHORED:ann:snails"], edges.Where(edge => edge.Provenance is not null).Select(edge => edge.Key));
    }

    [Fact]
    public async Task Without_text_no_sentence_is_told()
    {
        var (nodes, _) = await ReadAsync(SmallWorld.TwoTeams().Graph, new GraphFilter { NoText = true });

        Assert.Equal("sentence:a1.0", nodes.Single(node => node.Kind == NodeKind.Sentence).Name);
        Assert.False(nodes.Single(node => node.Kind == NodeKind.Article).Properties.ContainsKey("text"));
    }

    [Fact]
    public async Task Without_subjects_private_persons_go_and_authors_stay()
    {
        var (nodes, edges) = await ReadAsync(SmallWorld.TwoTeams().Graph, new GraphFilter { NoSubjects = true });

        Assert.Equal(["person:ann", "person:bob", "person:cy"], nodes.Where(node => node.Kind == NodeKind.Person).Select(node => node.Id));
        Assert.DoesNotContain(edges, edge => edge.Kind == RelationKind.SubjectOf);
    }

    private static async Task<(List<GraphNode> Nodes, List<GraphEdge> Edges)> ReadAsync(IGraphReader graph, GraphFilter filter)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var filtered = await FilteredGraph.OfAsync(graph, filter, cancellation);
        List<GraphNode> nodes = [];
        List<GraphEdge> edges = [];
        await foreach (var node in filtered.NodesAsync(cancellation)) nodes.Add(node);
        await foreach (var edge in filtered.EdgesAsync(cancellation)) edges.Add(edge);
        var ids = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(edges, edge => Assert.True(ids.Contains(edge.From) && ids.Contains(edge.To), edge.Key));
        return (nodes, edges);
    }
}
