using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Storage.Export.Projections;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Export.Projections;

public sealed class ProjectionTests
{
    [Fact]
    public async Task Coauthors_are_tied_by_the_number_of_studies_they_share() =>
        Assert.Equal(["COAUTHOR_OF person:ann person:bob 1 sentence:a1.0"], await TiesAsync(SmallWorld.TwoTeams().Graph, "coauthors"));

    [Fact]
    public async Task Persons_quoted_in_one_article_are_tied() =>
        Assert.Equal(
            ["QUOTED_BESIDE person:ann person:cy 1 sentence:a1.0"],
            await TiesAsync(
                SmallWorld.TwoTeams().Node(NodeKind.Claim, "c2", "Nice work", ("article", PropertyValue.Of("article:a1"))).Edge(RelationKind.Stated, "person:cy", "claim:c2").Graph,
                "coquoted"));

    [Fact]
    public async Task Institutions_are_tied_to_the_topics_their_people_speak_of() =>
        Assert.Equal(["WORKS_ON institution:north topic:snail 1 sentence:a1.0"], await TiesAsync(SmallWorld.TwoTeams().Graph, "institution-topic"));

    [Fact]
    public async Task A_projection_is_written_in_any_format()
    {
        using var bytes = new MemoryStream();
        var projection = await Projection.OfAsync(SmallWorld.TwoTeams().Graph, "coauthors", TestContext.Current.CancellationToken);

        var report = await new GraphMlExporter().WriteAsync(projection, new StreamTarget(bytes), TestContext.Current.CancellationToken);

        Assert.Equal((2, 1), (report.Nodes, report.Edges));
    }

    private static async Task<List<string>> TiesAsync(MemoryGraph graph, string name)
    {
        var projection = await Projection.OfAsync(graph, name, TestContext.Current.CancellationToken);
        List<string> ties = [];
        await foreach (var edge in projection.EdgesAsync(TestContext.Current.CancellationToken))
        {
            ties.Add($"{edge.Name} {edge.From} {edge.To} {edge.Weight} {string.Join(' ', edge.Provenance!.Evidence)}");
        }

        return ties;
    }
}
