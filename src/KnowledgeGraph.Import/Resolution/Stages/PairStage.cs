using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>What a kind of entity looks like to <see cref="PairStage"/>. Nodes are indices of <see cref="Entities"/>.</summary>
internal interface IPairKind : IWorded
{
    /// <summary>The kind.</summary>
    NodeKind Kind { get; }

    /// <summary>The entities under comparison.</summary>
    IReadOnlyList<int> Entities { get; }

    /// <summary>Adds the blocking keys of the entity at an index. Called from several threads.</summary>
    void AddBlocks(int index, BlockKeys keys);

    /// <summary>Tenths of a bit for the entities at two indices; the least number where they can never be one. Called from several threads.</summary>
    int Score(int left, int right);

    /// <summary>The score where it is worth joining two entities by; the least number where it is not, though they may come together by others.</summary>
    int Propose(int left, int right) => Score(left, right);

    /// <summary>A number equal for entities that contradict the same entities.</summary>
    int SignatureOf(int index);

    /// <summary>False where entities of two signatures can never share a cluster.</summary>
    bool MayShare(int left, int right);

    /// <summary>Mean score in tenths of a bit that two clusters must reach beside the pair that joins them; null where one pair is enough.</summary>
    int? LeastSupport { get; }
}

/// <summary>Resolves a kind whose entities are compared one by one (studies, people), anew only where something has changed.</summary>
/// <remarks>
/// Scores are pure functions of two entities and of the kinds resolved before. Clusters form by falling score, and whether two of them join hangs on their members alone.
/// So the clusters of what is new or stale are resolved again together with every cluster that a pair leads to; where such a neighbour comes out as it was, nothing behind it can
/// have changed, and where it does not, its own neighbours are asked as well. The outcome is that of resolving everything.
/// </remarks>
internal static class PairStage
{
    /// <summary>Resolves the kind.</summary>
    /// <param name="table">All entities.</param>
    /// <param name="nodeKind">The kind.</param>
    /// <param name="read">Reads what is compared of it; is told which entities have verdicts.</param>
    /// <param name="verdicts">Verdicts on entities of the kind.</param>
    /// <param name="touched">Clusters that have lost an entity or a verdict since the last resolution.</param>
    /// <param name="threshold">Score from which a pair is worth keeping.</param>
    public static void Run(EntityTable table, NodeKind nodeKind, Func<EntityTable, IReadOnlySet<int>, IPairKind> read, IReadOnlyList<EntityVerdict> verdicts, IReadOnlySet<string> touched, int threshold)
    {
        using var stage = ResolutionTrace.Stage($"{nodeKind}");
        var kind = read(table, verdicts.SelectMany(verdict => new[] { verdict.Left, verdict.Right }).ToHashSet());
        var entities = kind.Entities;
        var former = new FormerClusters(table, entities);
        var open = Opened(table, entities, touched);
        stage?.SetTag(ResolutionTrace.Entities, entities.Count).SetTag(ResolutionTrace.Opened, open.Count(isOpen => isOpen));
        var pairs = new ScoredPairs(kind, threshold);
        var clustering = Clustering(table, kind, verdicts);
        var clusters = Settle(pairs, former, open, clustering);
        stage?.SetTag(ResolutionTrace.Pairs, pairs.Scored);
        Assign(table, entities, open, clusters);
        Staleness.Spread(table, kind.Kind);
    }

    // Resolves what is open with its neighbours, and opens every neighbour that does not come out as it was.
    private static int[] Settle(ScoredPairs pairs, FormerClusters former, bool[] open, Func<IEnumerable<ScoredPair>, int[]> clustering)
    {
        var found = pairs.With(open, static (_, _) => true);
        var neighbours = new HashSet<int>();
        for (; ; )
        {
            var met = former.Met(found, open, neighbours);
            found.AddRange(pairs.Within(former.Members(met), (left, right) => former.Of(left) == former.Of(right)));
            neighbours.UnionWith(met);
            var clusters = clustering(found);
            var changed = former.Changed(neighbours, clusters);
            if (changed.Count == 0) return clusters;
            var opening = former.Members(changed);
            found.AddRange(pairs.With(opening, (left, right) => !open[left] && !open[right] && former.Of(left) != former.Of(right)));
            for (var i = 0; i < open.Length; i++) open[i] |= opening[i];
            neighbours.ExceptWith(changed);
        }
    }

    private static Func<IEnumerable<ScoredPair>, int[]> Clustering(EntityTable table, IPairKind kind, IReadOnlyList<EntityVerdict> verdicts)
    {
        var indexOf = new Dictionary<int, int>();
        foreach (var verdict in verdicts) indexOf[verdict.Left] = indexOf[verdict.Right] = -1;
        for (var i = 0; i < kind.Entities.Count && indexOf.Count > 0; i++)
        {
            if (indexOf.ContainsKey(kind.Entities[i])) indexOf[kind.Entities[i]] = i;
        }

        var ranks = NodeOrder.Ranks([.. kind.Entities.Select(entity => table[entity].Key)]);
        int[] signatures = [.. Enumerable.Range(0, kind.Entities.Count).Select(kind.SignatureOf)];
        var constraints = EntityVerdict.ToConstraints(verdicts, entity => indexOf[entity]);
        return pairs =>
        {
            var support = kind.LeastSupport is { } least ? new ClusterSupport(ranks, kind.Score, least, PairScore.Threshold) : null;
            return new Clusterer(ranks, signatures, kind.MayShare, support).Form(pairs, constraints);
        };
    }

    // Stale entities, and everything that shared a cluster with them or with what is gone.
    private static bool[] Opened(EntityTable table, IReadOnlyList<int> entities, IReadOnlySet<string> touched)
    {
        var reopened = new HashSet<string>(touched, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (table.IsStale[entity] && table.StandingOf(entity) is { } standing) reopened.Add(standing.Cluster);
        }

        var open = new bool[entities.Count];
        for (var i = 0; i < open.Length; i++) open[i] = table.IsStale[entities[i]] || reopened.Contains(table.StandingOf(entities[i])!.Value.Cluster);
        return open;
    }

    private static void Assign(EntityTable table, IReadOnlyList<int> entities, bool[] open, int[] clusters)
    {
        var standing = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (open[i])
            {
                table.Clusters[entity] = entities[clusters[i]];
                continue;
            }

            var old = table.StandingOf(entity)!.Value.Cluster;
            if (!standing.TryGetValue(old, out var cluster)) standing[old] = cluster = entity;
            table.Clusters[entity] = cluster;
        }
    }
}
