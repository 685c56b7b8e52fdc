using System.Collections.Concurrent;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Which forms of each kind came together when they were last compared: while the forms and their numbers are the same, so are their clusters.</summary>
/// <remarks>A resolution that goes round until it reaches nothing more meets the same forms in each round. For several kinds at once; a kind that people have judged is compared anew.</remarks>
internal sealed class FormClusters
{
    private readonly ConcurrentDictionary<NodeKind, Dictionary<string, (int Uses, string Cluster)>> known = new();

    /// <summary>Clusters of forms, each by the number of one of its forms; null where the forms are not those that were compared last.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="forms">Numbers of the forms by their keys.</param>
    /// <param name="uses">For each form how many entities of articles it stands for.</param>
    public int[]? Of(NodeKind kind, IReadOnlyDictionary<string, int> forms, IReadOnlyList<int> uses)
    {
        if (!known.TryGetValue(kind, out var last) || last.Count != forms.Count) return null;
        var clusters = new int[forms.Count];
        foreach (var (key, form) in forms)
        {
            if (!last.TryGetValue(key, out var met) || met.Uses != uses[form]) return null;
            clusters[form] = forms[met.Cluster];
        }

        return clusters;
    }

    /// <summary>Takes note of forms that were compared.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="forms">Numbers of the forms by their keys.</param>
    /// <param name="uses">For each form how many entities of articles it stands for.</param>
    /// <param name="clusters">For each form the number of one form of its cluster.</param>
    public void Keep(NodeKind kind, IReadOnlyDictionary<string, int> forms, IReadOnlyList<int> uses, int[] clusters)
    {
        var keys = new string[forms.Count];
        foreach (var (key, form) in forms) keys[form] = key;
        known[kind] = forms.ToDictionary(form => form.Key, form => (uses[form.Value], keys[clusters[form.Value]]), StringComparer.Ordinal);
    }
}
