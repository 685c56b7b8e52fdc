using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary>Shows where clusters and true identities part.</summary>
internal static class ResolutionErrors
{
    /// <summary>Prints the largest wrong merges and splits of a kind.</summary>
    public static void Print(
        NodeKind kind,
        IReadOnlyList<(string Key, string Cluster)> mentions,
        Dictionary<string, string> gold,
        Dictionary<string, string> names,
        int count)
    {
        foreach (var cluster in mentions.GroupBy(mention => mention.Cluster, StringComparer.Ordinal)
            .Select(cluster => cluster.GroupBy(mention => gold[mention.Key], StringComparer.Ordinal)
                .OrderByDescending(part => part.Count())
                .ThenBy(part => part.Key, StringComparer.Ordinal)
                .ToList())
            .Where(parts => parts.Count > 1).OrderByDescending(parts => parts.Sum(part => part.Count())).Take(count))
        {
            Console.WriteLine($"{kind} merged: {string.Join(" | ", cluster.Take(6).Select(part => $"{part.Key} ×{part.Count()} ({Forms(part)})"))}");
        }

        foreach (var truth in mentions.GroupBy(mention => gold[mention.Key], StringComparer.Ordinal)
            .Select(truth => (
                truth.Key,
                Parts: truth.GroupBy(mention => mention.Cluster, StringComparer.Ordinal)
                    .OrderByDescending(part => part.Count())
                    .ThenBy(part => part.Key, StringComparer.Ordinal)
                    .ToList()))
            .Where(truth => truth.Parts.Count > 1)
            .OrderByDescending(truth => truth.Parts.Sum(part => part.Count()))
            .ThenBy(truth => truth.Key, StringComparer.Ordinal)
            .Take(count))
        {
            Console.WriteLine($"{kind} split: {truth.Key}: "
                + $"{string.Join(" | ", truth.Parts.Take(6).Select(part => $"{part.Key} ×{part.Count()} ({Forms(part)})"))}");
        }

        string Forms(IEnumerable<(string Key, string Cluster)> part) =>
            string.Join(", ", part.Select(mention => names[mention.Key]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(4));
    }
}
