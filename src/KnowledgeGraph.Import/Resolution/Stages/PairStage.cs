using System.Collections.Concurrent;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Clustering;

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

    /// <summary>A number equal for entities that contradict the same entities.</summary>
    int SignatureOf(int index);

    /// <summary>False where entities of two signatures can never share a cluster.</summary>
    bool MayShare(int left, int right);

    /// <summary>Mean score in tenths of a bit that two clusters must reach beside the pair that joins them; null where one pair is enough.</summary>
    int? LeastSupport { get; }
}

/// <summary>Resolves a kind whose entities are compared one by one (studies, people), anew only where something has changed.</summary>
/// <remarks>
/// Components are the sets of entities joined by pairs at or above the threshold. Scores are pure functions of two entities and of the kinds
/// resolved before, and clusters of a component depend on nothing outside it; so the components that a stale entity was in or comes into are all that needs resolving again.
/// </remarks>
internal static class PairStage
{
    private const int PartitionSize = 2048;

    /// <summary>Resolves the kind.</summary>
    /// <param name="table">All entities.</param>
    /// <param name="nodeKind">The kind.</param>
    /// <param name="read">Reads what is compared of it; is told which entities have verdicts.</param>
    /// <param name="verdicts">Verdicts on entities of the kind.</param>
    /// <param name="touched">Components that have lost an entity or a verdict since the last resolution.</param>
    /// <param name="threshold">Score from which two entities are joined.</param>
    public static void Run(EntityTable table, NodeKind nodeKind, Func<EntityTable, IReadOnlySet<int>, IPairKind> read, IReadOnlyList<EntityVerdict> verdicts, IReadOnlySet<string> touched, int threshold)
    {
        using var stage = ResolutionTrace.Stage($"{nodeKind}");
        var kind = read(table, verdicts.SelectMany(verdict => new[] { verdict.Left, verdict.Right }).ToHashSet());
        var entities = kind.Entities;
        var open = Opened(table, entities, touched, out var isFull);
        var keys = Keys(kind, entities.Count);
        var index = new LikenessIndex(kind, entities.Count);
        var candidates = CandidatePairs.Of(keys, (left, right) => open[left] || open[right], kind.DayOf, node => open[node], index.Pairs(isFull ? null : open));
        stage?.SetTag(ResolutionTrace.Entities, entities.Count).SetTag(ResolutionTrace.Opened, open.Count(isOpen => isOpen)).SetTag(ResolutionTrace.Pairs, candidates.Count);
        var scored = Score(kind, candidates, threshold);
        if (!isFull) scored = Widen(table, kind, keys, index, open, scored, threshold);

        var components = new DisjointSets(entities.Count);
        foreach (var pair in scored) components.Union(pair.Left, pair.Right);
        var indexOf = new Dictionary<int, int>();
        foreach (var verdict in verdicts) indexOf[verdict.Left] = indexOf[verdict.Right] = -1;
        if (indexOf.Count > 0)
        {
            for (var i = 0; i < entities.Count; i++)
            {
                if (indexOf.ContainsKey(entities[i])) indexOf[entities[i]] = i;
            }

            foreach (var verdict in verdicts) components.Union(indexOf[verdict.Left], indexOf[verdict.Right]);
        }

        string[] orderKeys = [.. entities.Select(entity => table[entity].Key)];
        var support = kind.LeastSupport is { } least ? new ClusterSupport(orderKeys, kind.Score, least) : null;
        var clusterer = new Clusterer(orderKeys, [.. Enumerable.Range(0, entities.Count).Select(kind.SignatureOf)], kind.MayShare, support);
        var clusters = clusterer.Form(scored, EntityVerdict.ToConstraints(verdicts, entity => indexOf[entity]));
        Assign(table, entities, open, clusters, components);
        Staleness.Spread(table, kind.Kind);
    }

    // Stale entities and everything that shared a component with them, or with what is gone.
    private static bool[] Opened(EntityTable table, IReadOnlyList<int> entities, IReadOnlySet<string> touched, out bool isFull)
    {
        var reopened = new HashSet<string>(touched, StringComparer.Ordinal);
        isFull = true;
        foreach (var entity in entities)
        {
            if (table.IsStale[entity] && table.StandingOf(entity) is { } standing) reopened.Add(standing.Component);
            isFull &= table.IsStale[entity];
        }

        var open = new bool[entities.Count];
        for (var i = 0; i < open.Length; i++)
        {
            open[i] = table.IsStale[entities[i]] || reopened.Contains(table.StandingOf(entities[i])!.Value.Component);
        }

        return open;
    }

    private static BlockKeys Keys(IPairKind kind, int count)
    {
        var parts = new BlockKeys[(count + PartitionSize - 1) / PartitionSize];
        Parallel.For(0, parts.Length, part =>
        {
            var keys = parts[part] = new BlockKeys();
            for (var i = part * PartitionSize; i < Math.Min(count, (part + 1) * PartitionSize); i++) kind.AddBlocks(i, keys);
        });
        var all = new BlockKeys();
        foreach (var part in parts) all.AddRange(part);
        return all;
    }

    // A pair that reaches out of the opened components brings the other component in; one more round is enough, as nothing in it is stale.
    private static List<ScoredPair> Widen(EntityTable table, IPairKind kind, BlockKeys keys, LikenessIndex index, bool[] open, List<ScoredPair> scored, int threshold)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in scored)
        {
            if (!open[pair.Left]) reached.Add(table.StandingOf(kind.Entities[pair.Left])!.Value.Component);
            if (!open[pair.Right]) reached.Add(table.StandingOf(kind.Entities[pair.Right])!.Value.Component);
        }

        if (reached.Count == 0) return scored;
        var added = new bool[open.Length];
        for (var i = 0; i < open.Length; i++)
        {
            if (!open[i] && reached.Contains(table.StandingOf(kind.Entities[i])!.Value.Component)) added[i] = true;
        }

        var inner = Score(kind, CandidatePairs.Of(keys, (left, right) => added[left] && added[right], kind.DayOf, node => added[node], index.Pairs(added, outward: false)), threshold);
        for (var i = 0; i < open.Length; i++) open[i] |= added[i];
        return [.. scored, .. inner];
    }

    private static List<ScoredPair> Score(IPairKind kind, List<(int Left, int Right)> candidates, int threshold)
    {
        var found = new ConcurrentBag<ScoredPair>();
        Parallel.ForEach(Partitioner.Create(0, candidates.Count + 1, PartitionSize), range =>
        {
            for (var i = range.Item1; i < Math.Min(range.Item2, candidates.Count); i++)
            {
                var (left, right) = candidates[i];
                var score = kind.Score(left, right);
                if (score >= threshold) found.Add(new ScoredPair(left, right, score));
            }
        });
        return [.. found];
    }

    private static void Assign(EntityTable table, IReadOnlyList<int> entities, bool[] open, int[] clusters, DisjointSets components)
    {
        var standing = new Dictionary<string, int>(StringComparer.Ordinal);
        var leastKeys = new Dictionary<int, string>();
        for (var i = 0; i < entities.Count; i++)
        {
            if (!open[i]) continue;
            var root = components.Find(i);
            var key = table[entities[i]].Key;
            if (!leastKeys.TryGetValue(root, out var least) || string.CompareOrdinal(key, least) < 0) leastKeys[root] = key;
        }

        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (open[i])
            {
                table.Clusters[entity] = entities[clusters[i]];
                table.Components[entity] = leastKeys[components.Find(i)];
                continue;
            }

            var old = table.StandingOf(entity)!.Value;
            if (!standing.TryGetValue(old.Cluster, out var cluster)) standing[old.Cluster] = cluster = entity;
            table.Clusters[entity] = cluster;
            table.Components[entity] = old.Component;
        }
    }
}
