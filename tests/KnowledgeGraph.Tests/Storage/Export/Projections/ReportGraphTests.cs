using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export.Projections;
using KnowledgeGraph.Storage.Reports;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Export.Projections;

public sealed class ReportGraphTests
{
    [Fact]
    public async Task Rows_are_drawn_with_the_relationships_among_what_they_name() =>
        Assert.Equal(
            ["AFFILIATED_WITH person:ann institution:north", "AUTHORED person:ann study:snails"],
            await LinesAsync(SmallWorld.TwoTeams(), ["person", "institutions", "names"], ["Ann Marsh", "North College; The Old Mill", "study of sea snails"]));

    [Fact]
    public async Task What_a_row_names_together_and_no_relationship_leads_to_is_tied_by_its_column() =>
        Assert.Equal(
            ["other person person:ann person:dee"],
            await LinesAsync(SmallWorld.TwoTeams(), ["person", "otherPerson", "claims"], ["Ann Marsh", "Dee Pool", 3L]));

    [Fact]
    public async Task What_one_row_names_is_not_drawn_into_another() =>
        Assert.Empty(await LinesAsync(SmallWorld.TwoTeams(), ["name", "claims"], ["Ann Marsh", 3L], ["North College", 1L]));

    [Fact]
    public async Task Of_two_people_of_one_name_the_one_is_meant_whom_the_row_relates()
    {
        var world = SmallWorld.TwoTeams().Node(NodeKind.Person, "ann2", "Ann Marsh");
        Assert.Equal(["AFFILIATED_WITH person:ann institution:north"], await LinesAsync(world, ["person", "institution"], ["Ann Marsh", "North College"]));
    }

    [Fact]
    public async Task A_column_called_after_a_kind_names_that_kind_only()
    {
        var world = SmallWorld.TwoTeams().Node(NodeKind.Topic, "tides", "Tides");
        Assert.Equal(["journal:tides Tides: articles 2"], await NodesAsync(world, ["journal", "articles"], ["Tides", 2L]));
    }

    [Fact]
    public async Task An_id_names_its_node() =>
        Assert.Equal(["person:bob Bob Öst & <Sons>"], await NodesAsync(SmallWorld.TwoTeams(), ["oneId"], ["person:bob"]));

    private static async Task<List<string>> LinesAsync(SmallWorld world, string[] columns, params object?[][] rows)
    {
        var graph = await ReportGraph.OfAsync(world.Graph, new ReportTable(columns, rows), TestContext.Current.CancellationToken);
        return await graph.EdgesAsync(TestContext.Current.CancellationToken).Select(edge => $"{edge.Name} {edge.From} {edge.To}").ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> NodesAsync(SmallWorld world, string[] columns, params object?[][] rows)
    {
        var graph = await ReportGraph.OfAsync(world.Graph, new ReportTable(columns, rows), TestContext.Current.CancellationToken);
        return await graph.NodesAsync(TestContext.Current.CancellationToken).Select(node => $"{node.Id} {node.Name}").ToListAsync(TestContext.Current.CancellationToken);
    }
}
