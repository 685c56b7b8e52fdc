using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>What a kind of entity looks like to <see cref="ProfileStage"/>.</summary>
/// <typeparam name="T">The profile.</typeparam>
internal interface IProfiles<T>
{
    /// <summary>The kind.</summary>
    NodeKind Kind { get; }

    /// <summary>What is compared of an entity.</summary>
    T Read(EntityTable table, int entity);

    /// <summary>Profiles that know how often they are met; those of a kind that does not ask as they are.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="uses">For each how many entities of articles it stands for.</param>
    IReadOnlyList<T> Counted(IReadOnlyList<T> profiles, IReadOnlyList<int> uses) => profiles;

    /// <summary>Text in which equal profiles are equal.</summary>
    string KeyOf(T profile);

    /// <summary>Blocking keys; profiles that share none are not compared.</summary>
    IEnumerable<string> BlocksOf(T profile);

    /// <summary>Scores two profiles; symmetric.</summary>
    ScoreSheet Score(T left, T right, bool explains);

    /// <summary>False where two profiles can never be in one cluster.</summary>
    bool MayShare(T left, T right);
}

/// <summary>Resolves a kind whose entities come in few forms (journals, places, topics, institutions): equal profiles are one node, however many articles they stand in.</summary>
/// <remarks>Nodes are so few that they are all resolved anew on every import; no state needs keeping.</remarks>
internal static class ProfileStage
{
    /// <summary>Resolves every entity of the kind.</summary>
    /// <param name="table">All entities.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="verdicts">Verdicts on entities of the kind.</param>
    /// <param name="known">What is known of a former round; null where there was none.</param>
    public static void Run<T>(EntityTable table, IProfiles<T> kind, IReadOnlyList<EntityVerdict> verdicts, FormClusters? known)
    {
        using var stage = ResolutionTrace.Stage($"{kind.Kind}");
        var judged = verdicts.SelectMany(verdict => new[] { verdict.Left, verdict.Right }).ToHashSet();
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal);
        var met = new List<T>();
        var uses = new List<int>();
        var firsts = new List<int>();
        var nodeOf = new Dictionary<int, int>();
        foreach (var entity in table.OfKind(kind.Kind))
        {
            var profile = kind.Read(table, entity);
            var key = kind.KeyOf(profile);
            // An entity that humans have judged stands for itself, so that it can part from its likes.
            if (judged.Contains(entity)) key = $"{key}\n{table[entity].Key}";
            if (!nodes.TryGetValue(key, out var node))
            {
                nodes[key] = node = met.Count;
                met.Add(profile);
                uses.Add(0);
                firsts.Add(entity);
            }

            nodeOf[entity] = node;
            uses[node] += table.UsesOf(entity);
        }

        stage?.SetTag(ResolutionTrace.Entities, nodeOf.Count).SetTag("forms", met.Count);
        var clusters = verdicts.Count == 0 ? known?.Of(kind.Kind, nodes, uses) : null;
        if (clusters is null)
        {
            clusters = Clusters(kind, nodes, kind.Counted(met, uses), EntityVerdict.ToConstraints(verdicts, entity => nodeOf[entity]));
            if (verdicts.Count == 0) known?.Keep(kind.Kind, nodes, uses, clusters);
        }

        foreach (var (entity, node) in nodeOf) table.Clusters[entity] = firsts[clusters[node]];
        Staleness.Spread(table, kind.Kind);
    }

    private static int[] Clusters<T>(IProfiles<T> kind, Dictionary<string, int> nodes, IReadOnlyList<T> profiles, Constraints constraints)
    {
        var keys = new BlockKeys();
        for (var node = 0; node < profiles.Count; node++)
        {
            foreach (var block in kind.BlocksOf(profiles[node]).Distinct(StringComparer.Ordinal)) keys.Add(StableHash.Of(block), node);
        }

        var pairs = CandidatePairs.Of(keys, static (_, _) => true)
            .Select(pair => new ScoredPair(pair.Left, pair.Right, kind.Score(profiles[pair.Left], profiles[pair.Right], explains: false).Sum))
            .Where(pair => pair.Score >= PairScore.Threshold);
        var ranks = NodeOrder.Ranks([.. nodes.OrderBy(entry => entry.Value).Select(entry => entry.Key)]);
        var clusterer = new Clusterer(ranks, [.. Enumerable.Range(0, profiles.Count)], (left, right) => kind.MayShare(profiles[left], profiles[right]));
        return clusterer.Form(pairs, constraints);
    }
}
