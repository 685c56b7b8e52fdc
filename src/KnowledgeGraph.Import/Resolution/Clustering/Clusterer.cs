namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Forms clusters out of scored pairs.</summary>
/// <remarks>
/// Greedy agglomeration under cannot-link constraints: human judgements first, then pairs by falling score and, where scores are equal, by the
/// nodes' own order keys, so that the outcome does not hang on the order in which nodes came. Two clusters join only when no member of the one contradicts a member
/// of the other; so one <em>different</em> outweighs any chain of <em>same</em>. The outcome for a component (nodes joined by pairs) depends on
/// nothing outside that component.
/// </remarks>
/// <param name="ranks">The place of each node in an order that is the same in every run; see <see cref="NodeOrder"/>.</param>
/// <param name="signatures">Nodes of one signature contradict the same nodes.</param>
/// <param name="mayShare">Whether nodes of two signatures may share a cluster; symmetric.</param>
/// <param name="support">Whether enough speaks for joining two clusters beside the one pair that proposes it; null where one pair is enough.</param>
internal sealed class Clusterer(int[] ranks, int[] signatures, Func<int, int, bool> mayShare, ClusterSupport? support = null)
{
    private readonly DisjointSets sets = new(ranks.Length);
    private readonly Dictionary<int, List<int>> signaturesOf = [];
    private readonly Dictionary<int, HashSet<int>> differentFrom = [];
    private readonly Dictionary<int, List<int>> judgedMembers = [];

    /// <summary>Forms the clusters.</summary>
    /// <returns>For each node the least node of its cluster.</returns>
    public int[] Form(IEnumerable<ScoredPair> pairs, Constraints constraints)
    {
        foreach (var (left, right) in constraints.Different)
        {
            Different(left, right);
            Different(right, left);
        }

        foreach (var (left, right) in constraints.Same) Join(left, right, score: null);

        var aside = constraints.Different.Select(pair => pair.Right).ToHashSet();
        var ordered = pairs.ToArray();
        NodeOrder.Sort(ordered, ranks);
        if (aside.Count > 0) ordered = [.. ordered.OrderBy(pair => aside.Contains(pair.Left) || aside.Contains(pair.Right))];
        foreach (var pair in ordered) Join(pair.Left, pair.Right, pair.Score);
        return [.. Enumerable.Range(0, ranks.Length).Select(sets.Find)];
    }

    private void Different(int node, int other)
    {
        if (!differentFrom.TryGetValue(node, out var others)) differentFrom[node] = others = [];
        others.Add(other);
        judgedMembers[node] = [node];
    }

    // Without a score people have judged.
    private void Join(int left, int right, int? score)
    {
        left = sets.Find(left);
        right = sets.Find(right);
        if (left == right || AreJudgedDifferent(left, right) || (score is not null && !MayJoin(left, right))) return;
        if (score is { } proposed && support?.Allows(left, right, proposed) == false) return;
        var joined = sets.Union(left, right);
        support?.Join(left, right, joined);
        var gone = joined == left ? right : left;
        var signaturesHere = SignaturesOf(joined);
        foreach (var signature in SignaturesOf(gone))
        {
            if (!signaturesHere.Contains(signature)) signaturesHere.Add(signature);
        }

        signaturesOf.Remove(gone);
        if (!judgedMembers.Remove(gone, out var members)) return;
        if (judgedMembers.TryGetValue(joined, out var here)) here.AddRange(members);
        else judgedMembers[joined] = members;
    }

    private bool AreJudgedDifferent(int left, int right) =>
        judgedMembers.TryGetValue(left, out var members) && judgedMembers.TryGetValue(right, out var others)
        && members.Any(member => others.Any(other => differentFrom[member].Contains(other)));

    private bool MayJoin(int left, int right)
    {
        foreach (var signature in SignaturesOf(left))
        {
            foreach (var other in SignaturesOf(right))
            {
                if (signature != other && !mayShare(signature, other)) return false;
            }
        }

        return true;
    }

    private List<int> SignaturesOf(int root)
    {
        if (!signaturesOf.TryGetValue(root, out var list)) signaturesOf[root] = list = [signatures[root]];
        return list;
    }
}
