using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Finds out whose evidence has changed because clusters of a kind have.</summary>
internal static class Staleness
{
    /// <summary>
    /// Marks what hangs on entities whose cluster has parted from its old members or joined others. Of every cluster that parts or joins the
    /// greatest share stays unmarked: two entities that are both unmarked are in one cluster exactly if they were before, so that no score between their dependants has changed.
    /// </summary>
    public static void Spread(EntityTable table, NodeKind kind)
    {
        var shares = new Dictionary<(string Old, int New), int>();
        var known = new List<(int Entity, string Old)>();
        foreach (var entity in table.OfKind(kind))
        {
            if (table.StandingOf(entity) is not { } standing) continue;
            known.Add((entity, standing.Cluster));
            shares[(standing.Cluster, table.Clusters[entity])] = shares.GetValueOrDefault((standing.Cluster, table.Clusters[entity])) + 1;
        }

        if (shares.Count == 0) return;
        var greatestOfOld = shares.GroupBy(share => share.Key.Old, StringComparer.Ordinal).ToDictionary(old => old.Key, old => Greatest(old).New, StringComparer.Ordinal);
        var greatestOfNew = shares.GroupBy(share => share.Key.New).ToDictionary(cluster => cluster.Key, cluster => Greatest(cluster).Old);
        foreach (var (entity, old) in known)
        {
            if (greatestOfOld[old] == table.Clusters[entity] && greatestOfNew[table.Clusters[entity]] == old) continue;
            MarkDependants(table, entity);
        }
    }

    private static (string Old, int New) Greatest(IEnumerable<KeyValuePair<(string Old, int New), int>> shares) =>
        shares.OrderByDescending(share => share.Value).ThenBy(share => share.Key.Old, StringComparer.Ordinal).ThenBy(share => share.Key.New).First().Key;

    // Everything that is resolved later and stands in the same article may have used this entity as evidence.
    private static void MarkDependants(EntityTable table, int entity)
    {
        var article = table.ArticleOf(entity);
        for (var other = table.FirstOf(article); other < table.EndOf(article); other++)
        {
            if (table[other].Kind is NodeKind.Study or NodeKind.Person) table.IsStale[other] = true;
        }
    }
}
