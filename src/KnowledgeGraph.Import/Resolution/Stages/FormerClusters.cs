using KnowledgeGraph.Import.Resolution.Clustering;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>The clusters of a kind as they stood before a resolution, by the indices of its entities.</summary>
internal sealed class FormerClusters
{
    private const int None = -1;
    private readonly int[] clusterOf;
    private readonly List<List<int>> members = [];

    /// <summary>Reads the standings of entities.</summary>
    public FormerClusters(EntityTable table, IReadOnlyList<int> entities)
    {
        clusterOf = new int[entities.Count];
        Array.Fill(clusterOf, None);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            if (table.StandingOf(entities[i]) is not { } standing) continue;
            if (!numbers.TryGetValue(standing.Cluster, out var number))
            {
                numbers[standing.Cluster] = number = members.Count;
                members.Add([]);
            }

            clusterOf[i] = number;
            members[number].Add(i);
        }
    }

    /// <summary>Number of the cluster an entity stood in; −1 where it is new.</summary>
    public int Of(int index) => clusterOf[index];

    /// <summary>Clusters that pairs lead to from what is open, those known left out.</summary>
    public HashSet<int> Met(IEnumerable<ScoredPair> pairs, bool[] open, HashSet<int> known)
    {
        var met = new HashSet<int>();
        foreach (var pair in pairs)
        {
            if (!open[pair.Left] && !known.Contains(clusterOf[pair.Left])) met.Add(clusterOf[pair.Left]);
            if (!open[pair.Right] && !known.Contains(clusterOf[pair.Right])) met.Add(clusterOf[pair.Right]);
        }

        return met;
    }

    /// <summary>For each entity whether it stood in one of some clusters.</summary>
    public bool[] Members(HashSet<int> clusters)
    {
        var found = new bool[clusterOf.Length];
        foreach (var cluster in clusters)
        {
            foreach (var member in members[cluster]) found[member] = true;
        }

        return found;
    }

    /// <summary>Those of some clusters that have parted, or have been joined by others.</summary>
    /// <param name="asked">The clusters.</param>
    /// <param name="now">For each entity the least of the entities it is in a cluster with now.</param>
    public HashSet<int> Changed(HashSet<int> asked, int[] now)
    {
        var sizes = new Dictionary<int, int>();
        foreach (var cluster in now) sizes[cluster] = sizes.GetValueOrDefault(cluster) + 1;
        return [.. asked.Where(cluster => members[cluster] is var nodes && (sizes[now[nodes[0]]] != nodes.Count || nodes.Exists(node => now[node] != now[nodes[0]])))];
    }
}
