namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Asks several members of two clusters before one pair of them joins the whole.</summary>
/// <remarks>
/// Average linkage (Sokal and Michener, 1958) over a few members of each cluster that come first in order: of many pairs of two large clusters one is
/// alike by chance, their mean is not. Which members are asked hangs on the clusters alone, not on the way they came together.
/// </remarks>
/// <param name="ranks">The place of each node in order, as for <see cref="Clusterer"/>.</param>
/// <param name="score">Tenths of a bit for two nodes; the least number where they contradict each other.</param>
/// <param name="least">Mean from which clusters join, in tenths of a bit.</param>
/// <param name="alone">Score from which two single nodes join; a pair below it needs a second one as good, for what several members nearly say is said.</param>
internal sealed class ClusterSupport(int[] ranks, Func<int, int, int> score, int least, int alone)
{
    private const int MostAsked = 8;
    private const int WorstScore = -400;
    private readonly Dictionary<int, List<int>> asked = [];

    /// <summary>True where the members asked score at least the mean required, and enough of them speak for it.</summary>
    /// <param name="left">A cluster.</param>
    /// <param name="right">Another cluster.</param>
    /// <param name="proposed">Score of the pair that proposes to join them.</param>
    public bool Allows(int left, int right, int proposed)
    {
        var (here, there) = (Asked(left), Asked(right));
        if (here.Count == 1 && there.Count == 1) return proposed >= alone;
        long sum = 0;
        var asGood = 0;
        foreach (var one in here)
        {
            foreach (var other in there)
            {
                var found = score(Math.Min(one, other), Math.Max(one, other));
                if (found >= proposed) asGood++;
                sum += Math.Max(WorstScore, found);
            }
        }

        return sum >= (long)least * here.Count * there.Count && (proposed >= alone || asGood > 1);
    }

    /// <summary>Notes that two clusters are one.</summary>
    public void Join(int left, int right, int joined)
    {
        List<int> both = [.. Asked(left).Concat(Asked(right)).OrderBy(node => ranks[node]).Take(MostAsked)];
        asked.Remove(left);
        asked.Remove(right);
        asked[joined] = both;
    }

    private List<int> Asked(int root) => asked.TryGetValue(root, out var nodes) ? nodes : [root];
}
