using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Findings;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Query.Findings;

public sealed class FindingsTests
{
    [Fact]
    public async Task A_joint_study_ties_an_expert_to_an_author()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams().Node(NodeKind.Person, "eve", "Eve Sand").Edge(RelationKind.CommentedOn, "person:eve", "study:snails").Edge(RelationKind.Authored, "person:eve", "study:crabs"));

        var eve = Independence.Of(graph, "study:snails").Single(standing => standing.Expert.Id == "person:eve");

        Assert.Equal((Nearness.JointStudy, "tied through study of crabs (joint study)"), (eve.Nearness, eve.Verdict));
    }

    [Fact]
    public async Task An_expert_whom_only_the_study_ties_to_its_authors_is_independent()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams().Node(NodeKind.Person, "eve", "Eve Sand").Edge(RelationKind.CommentedOn, "person:eve", "study:crabs"));

        var eve = Assert.Single(Independence.Of(graph, "study:crabs"));

        Assert.True(eve.IsIndependent);
        Assert.Equal("independent as far as this graph knows", eve.Verdict);
    }

    [Fact]
    public async Task An_author_who_comments_is_of_the_same_team()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams().Edge(RelationKind.CommentedOn, "person:bob", "study:snails"));

        Assert.Equal(Nearness.SameTeam, Independence.Of(graph, "study:snails").Single(standing => standing.Expert.Id == "person:bob").Nearness);
    }

    [Fact]
    public async Task A_doubtful_author_who_comments_is_shown_by_the_authorship_with_its_confidence()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams().Node(NodeKind.Person, "eve", "Eve Sand")
            .Edge(RelationKind.Authored, "person:eve", "study:crabs", confidence: 0.6).Edge(RelationKind.CommentedOn, "person:eve", "study:crabs", support: 7, confidence: 0.99));

        var eve = Independence.Of(graph, "study:crabs").Single(standing => standing.Expert.Id == "person:eve");

        Assert.Equal("one of the authors, if what it rests on is right (0.60)", eve.Verdict);
        Assert.Equal(RelationKind.Authored, Assert.Single(Assert.Single(Assert.Single(eve.Ties).Steps)).Kind);
    }

    [Fact]
    public async Task A_tie_to_a_doubtful_author_says_so()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams()
            .Node(NodeKind.Study, "worms", "study of worms").Node(NodeKind.Person, "fay", "Fay Moor").Node(NodeKind.Institution, "bay", "Bay College")
            .Edge(RelationKind.Authored, "person:fay", "study:worms", confidence: 0.55).Edge(RelationKind.AffiliatedWith, "person:fay", "institution:bay")
            .Node(NodeKind.Person, "gus", "Gus Hill").Edge(RelationKind.AffiliatedWith, "person:gus", "institution:bay").Edge(RelationKind.CommentedOn, "person:gus", "study:worms"));

        Assert.Equal("tied through Bay College (same institution), if what it rests on is right (0.55)", Assert.Single(Independence.Of(graph, "study:worms")).Verdict);
    }

    [Fact]
    public async Task A_claim_stands_for_the_study_that_found_it() =>
        Assert.Equal(["study:snails"], Independence.StudiesOf(await LoadAsync(SmallWorld.TwoTeams()), "claim:c1").Select(study => study.Id));

    [Fact]
    public async Task A_finding_is_followed_through_its_wordings_oldest_first()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams()
            .Node(NodeKind.Article, "a2", "Snails never forget", ("publisher", PropertyValue.Of("The Wire")))
            .Node(NodeKind.Claim, "c2", "Snails may remember the tide", ("certainty", PropertyValue.Of("possible")), ("article", PropertyValue.Of("article:a2")), ("published", PropertyValue.Of(new DateOnly(2020, 1, 2))))
            .Node(NodeKind.Claim, "c3", "Snails remember everything", ("certainty", PropertyValue.Of("asserted")))
            .Edge(RelationKind.Hedges, "claim:c2", "claim:c1").Edge(RelationKind.Strengthens, "claim:c3", "claim:c1"));

        var trace = Trace.Of(graph, "claim:c1");

        Assert.Equal(["Tides"], trace.Journals.Select(journal => journal.Name));
        Assert.Equal(["claim:c2 hedged possible The Wire", "claim:c1  asserted The Wire", "claim:c3 surer asserted "], trace.Stations.Select(station => $"{station.Claim.Id} {station.Wording} {station.Certainty} {station.Outlet}"));
    }

    [Fact]
    public async Task A_chain_of_like_wordings_is_followed_only_where_each_says_surely_the_same()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams()
            .Node(NodeKind.Claim, "c2", "Snails may remember the tide", ("certainty", PropertyValue.Of("possible")))
            .Node(NodeKind.Claim, "c3", "Snails might remember tides", ("certainty", PropertyValue.Of("possible")))
            .Node(NodeKind.Claim, "c4", "Snails eat seaweed", ("certainty", PropertyValue.Of("asserted")))
            .Edge(RelationKind.SameAs, "claim:c1", "claim:c2", properties: [("score", PropertyValue.Of(0.75))]).Edge(RelationKind.SameAs, "claim:c2", "claim:c3", properties: [("score", PropertyValue.Of(0.8))])
            .Edge(RelationKind.SameAs, "claim:c3", "claim:c4", properties: [("score", PropertyValue.Of(0.5))]));

        Assert.Equal(["claim:c1 ", "claim:c2 same", "claim:c3 hedged"], Trace.Of(graph, "claim:c1").Stations.Select(station => $"{station.Claim.Id} {station.Wording}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_timeline_runs_from_the_oldest_to_what_has_no_date()
    {
        var graph = await LoadAsync(SmallWorld.TwoTeams());

        Assert.Equal(["Cy Dune is affiliated with North College", "Cy Dune commented on study of sea snails"], Timeline.Of(graph, "person:cy").Select(entry => Read(graph, entry.Edge)));
    }

    private static string Read(LoadedGraph graph, GraphEdge edge) => GraphSchema.Of(edge.Kind).Read(graph.Find(edge.From)!.Name, graph.Find(edge.To)!.Name);

    private static Task<LoadedGraph> LoadAsync(SmallWorld world) => LoadedGraph.LoadAsync(world.Graph, TestContext.Current.CancellationToken);
}
