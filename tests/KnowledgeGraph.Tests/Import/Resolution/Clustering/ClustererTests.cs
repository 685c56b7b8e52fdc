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

    private static int[] Form(ScoredPair[] pairs, Constraints constraints, Func<int, int, bool>? mayShare = null) =>
        new Clusterer(["a", "b", "c"], [0, 1, 2], mayShare ?? ((_, _) => true)).Form(pairs, constraints);
}
