namespace KnowledgeGraph.Training.Claims;

/// <summary>
/// Isotonic calibration: the share of right answers as a function of a model's probability that never falls, by pooling adjacent violators
/// (Zadrozny and Elkan, "Transforming classifier scores into accurate multiclass probability estimates", 2002).
/// </summary>
internal static class IsotonicCurve
{
    /// <summary>One point a pool: the mean probability of its examples and the share of right ones, both rising.</summary>
    /// <param name="judged">Probabilities with the truth.</param>
    /// <param name="fewest">Examples a pool holds at least, so that no point rests on a handful.</param>
    public static List<(double Probability, double Share)> Of(IEnumerable<(float Probability, bool IsRight)> judged, int fewest)
    {
        var ordered = judged.OrderBy(example => example.Probability).ThenBy(example => example.IsRight).ToArray();
        var pools = new List<(int Count, double Sum, int Right)>();
        for (var first = 0; first < ordered.Length;)
        {
            var end = ordered.Length - first < 2 * fewest ? ordered.Length : first + fewest;
            var part = ordered[first..end];
            pools.Add((part.Length, part.Sum(example => example.Probability), part.Count(example => example.IsRight)));
            while (pools.Count > 1 && Share(pools[^2]) >= Share(pools[^1]))
            {
                pools[^2] = (pools[^2].Count + pools[^1].Count, pools[^2].Sum + pools[^1].Sum, pools[^2].Right + pools[^1].Right);
                pools.RemoveAt(pools.Count - 1);
            }

            first = end;
        }

        return [.. pools.Select(pool => (pool.Sum / pool.Count, Share(pool)))];
    }

    // Laplace's rule of succession: no pool is certain.
    private static double Share((int Count, double Sum, int Right) pool) => (pool.Right + 1.0) / (pool.Count + 2);
}
