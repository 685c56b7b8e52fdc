using KnowledgeGraph.Import.Resolution.Clustering;

namespace KnowledgeGraph.Tests.Import.Resolution.Clustering;

public sealed class ClustererTests
{
    [Fact]
    public void One_different_outweighs_a_chain_of_same()
    {
        var clusters = Form([], new Constraints(Same: [(0, 1), (1, 2)], Different: [(0, 2)]));
        Assert.NotEqual(clusters[0], clusters[2]);
    }

    [Fact]
    public void A_contradiction_keeps_the_two_ends_of_a_chain_apart()
    {
        var clusters = Form([new(0, 1, 90), new(1, 2, 50)], Constraints.None, (left, right) => (left, right) is not ((0, 2) or (2, 0)));
        Assert.Equal(clusters[0], clusters[1]);
        Assert.NotEqual(clusters[0], clusters[2]);
    }

    [Fact]
    public void The_order_of_pairs_does_not_matter()
    {
        ScoredPair[] pairs = [new(0, 1, 40), new(1, 2, 40), new(0, 2, 60)];
        bool MayShare(int left, int right) => (left, right) is not ((0, 1) or (1, 0));
        Assert.Equal(Form(pairs, Constraints.None, MayShare), Form([.. pairs.Reverse()], Constraints.None, MayShare));
    }

    [Fact]
    public void A_mention_that_was_split_off_stands_aside_while_the_others_stay_together()
    {
        var clusters = Form([new(0, 1, 40), new(1, 2, 90)], new Constraints([], Different: [(0, 2)]));
        Assert.Equal(clusters[0], clusters[1]);
        Assert.NotEqual(clusters[1], clusters[2]);
    }

    [Fact]
    public void One_chance_pair_does_not_join_two_clusters_whose_other_members_speak_against_it()
    {
        ScoredPair[] pairs = [new(0, 1, 90), new(2, 3, 90), new(1, 2, 40)];
        int Score(int left, int right) => (left, right) switch { (0, 1) or (2, 3) => 90, (1, 2) => 40, _ => -60 };
        string[] keys = ["a", "b", "c", "d"];
        int[] Clusters(int least) => new Clusterer(NodeOrder.Ranks(keys), [0, 1, 2, 3], (_, _) => true, new ClusterSupport(NodeOrder.Ranks(keys), Score, least, alone: 30)).Form(pairs, Constraints.None);
        Assert.Equal([0, 0, 2, 2], Clusters(least: -20));
        Assert.Equal([0, 0, 0, 0], Clusters(least: -40));
    }

    [Fact]
    public void Two_members_that_nearly_say_so_bring_a_node_into_a_cluster_and_one_does_not()
    {
        string[] keys = ["a", "b", "c"];
        int[] Clusters(int second)
        {
            int Score(int left, int right) => (left, right) switch { (0, 1) => 90, (1, 2) => 10, _ => second };
            var support = new ClusterSupport(NodeOrder.Ranks(keys), Score, least: -40, alone: 30);
            return new Clusterer(NodeOrder.Ranks(keys), [0, 1, 2], (_, _) => true, support).Form([new(0, 1, 90), new(1, 2, 10), new(0, 2, second)], Constraints.None);
        }

        Assert.Equal([0, 0, 0], Clusters(second: 5));
        Assert.Equal([0, 0, 2], Clusters(second: -95));
    }

    [Fact]
    public void Two_single_nodes_join_by_nothing_less_than_the_threshold()
    {
        string[] keys = ["a", "b"];
        int[] Clusters(int score) => new Clusterer(NodeOrder.Ranks(keys), [0, 1], (_, _) => true, new ClusterSupport(NodeOrder.Ranks(keys), (_, _) => score, least: -40, alone: 30)).Form([new(0, 1, score)], Constraints.None);
        Assert.Equal([0, 0], Clusters(30));
        Assert.Equal([0, 1], Clusters(29));
    }

    private static int[] Form(ScoredPair[] pairs, Constraints constraints, Func<int, int, bool>? mayShare = null) =>
        new Clusterer([0, 1, 2], [0, 1, 2], mayShare ?? ((_, _) => true)).Form(pairs, constraints);
}
