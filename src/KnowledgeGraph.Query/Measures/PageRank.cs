using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>PageRank: how often a walker who follows relationships at random, and sometimes jumps anywhere, is at a node.</summary>
/// <remarks>
/// Brin and Page, "The anatomy of a large-scale hypertextual web search engine", 1998, on the undirected weighted graph. The
/// eigenvalues of an undirected walk are real, so that Chebyshev's semi-iteration (Golub and Varga, "Chebyshev semi-iterative methods", 1961) takes
/// a third of the rounds of plain power iteration.
/// QuikGraph's takes no weights and keeps dictionaries; see docs/query.md for what it takes on a million relationships.
/// </remarks>
internal static class PageRank
{
    private const int MostRounds = 200;

    /// <summary>The scores, which add up to 1.</summary>
    /// <param name="graph">The graph; parallel relationships count together.</param>
    /// <param name="damping">Probability of following a relationship rather than jumping.</param>
    /// <param name="tolerance">Rounds end when all scores together move less than this.</param>
    public static double[] Of(CompactGraph graph, double damping = 0.85, double tolerance = 1e-9)
    {
        var count = graph.Count;
        if (count == 0) return [];
        var strengths = new double[count];
        for (var node = 0; node < count; node++)
        {
            foreach (var weight in graph.WeightsOf(node)) strengths[node] += weight;
        }

        var (scores, before, shares) = (new double[count], new double[count], new double[count]);
        Array.Fill(scores, 1.0 / count);
        var floor = (1 - damping) / count;
        var stretch = 1.0;
        for (var round = 0; round < MostRounds; round++)
        {
            for (var node = 0; node < count; node++) shares[node] = strengths[node] > 0 ? scores[node] / strengths[node] : 0;
            stretch = round switch { 0 => 1, 1 => 1 / (1 - (damping * damping / 2)), _ => 1 / (1 - (damping * damping * stretch / 4)) };
            var moved = 0.0;
            for (var node = 0; node < count; node++)
            {
                var stepped = floor + (damping * Gather(graph, node, shares));
                var score = (stretch * (stepped - before[node])) + before[node];
                moved += Math.Abs(score - scores[node]);
                before[node] = score;
            }

            (scores, before) = (before, scores);
            if (moved < tolerance) break;
        }

        // What walkers on nodes without relationships would have jumped anywhere: the same share more for everybody.
        var sum = scores.Sum();
        for (var node = 0; node < count; node++) scores[node] /= sum;
        return scores;
    }

    private static double Gather(CompactGraph graph, int node, double[] shares)
    {
        var neighbours = graph.Neighbours(node);
        var weights = graph.WeightsOf(node);
        var sum = 0.0;
        for (var entry = 0; entry < neighbours.Length; entry++) sum += shares[neighbours[entry]] * weights[entry];
        return sum;
    }
}
