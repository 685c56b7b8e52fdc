namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary>How well clusters agree with true identities.</summary>
/// <remarks>B³ (Bagga and Baldwin, 1998): precision and recall of each mention's cluster, averaged over mentions.</remarks>
/// <param name="Precision">Share of a mention's cluster that is truly the same, on average.</param>
/// <param name="Recall">Share of what is truly the same that stands in a mention's cluster, on average.</param>
/// <param name="Mentions">Number of mentions.</param>
internal readonly record struct BCubed(double Precision, double Recall, int Mentions)
{
    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores mentions, each with the cluster found and the true identity.</summary>
    public static BCubed Of(IReadOnlyList<(string Found, string True)> mentions)
    {
        var found = mentions.GroupBy(mention => mention.Found, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var truth = mentions.GroupBy(mention => mention.True, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.Count(), StringComparer.Ordinal);
        double precision = 0, recall = 0;
        foreach (var both in mentions.GroupBy(mention => mention))
        {
            double shared = both.Count();
            precision += shared * shared / found[both.Key.Found];
            recall += shared * shared / truth[both.Key.True];
        }

        return mentions.Count == 0 ? default : new BCubed(precision / mentions.Count, recall / mentions.Count, mentions.Count);
    }
}
