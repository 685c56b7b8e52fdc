namespace KnowledgeGraph.Import.Relations.Confidence;

/// <summary>A rising curve from a model's probability to the share of right answers, linear between its points and flat outside them.</summary>
internal static class ConfidenceCurve
{
    /// <summary>The share at a probability.</summary>
    /// <param name="points">Points of the curve, by rising probability; where there are none the probability stands for itself.</param>
    /// <param name="probability">The model's probability, 0 to 1.</param>
    public static double At(IReadOnlyList<(double Probability, double Share)> points, double probability)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0) return probability;
        if (probability <= points[0].Probability) return points[0].Share;
        for (var i = 1; i < points.Count; i++)
        {
            var (right, share) = points[i];
            if (probability > right) continue;
            var (left, below) = points[i - 1];
            return below + ((share - below) * (probability - left) / (right - left));
        }

        return points[^1].Share;
    }
}
