using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>Eigenvector centrality: a node counts as much as its neighbours count.</summary>
/// <remarks>Bonacich, "Power and centrality", 1987, by power iteration on the weighted adjacency plus one, which converges on two-mode graphs too.</remarks>
internal static class Eigenvector
{
    private const int MostRounds = 1000;

    /// <summary>The scores; their squares add up to 1. Zero in every component but the most tightly tied one.</summary>
    public static double[] Of(CompactGraph graph, double tolerance = 1e-10)
    {
        var count = graph.Count;
        var scores = new double[count];
        Array.Fill(scores, count == 0 ? 0 : 1 / Math.Sqrt(count));
        var next = new double[count];
        for (var round = 0; round < MostRounds; round++)
        {
            var squares = 0.0;
            for (var node = 0; node < count; node++)
            {
                var neighbours = graph.Neighbours(node);
                var weights = graph.WeightsOf(node);
                var sum = scores[node];
                for (var entry = 0; entry < neighbours.Length; entry++) sum += scores[neighbours[entry]] * weights[entry];
                next[node] = sum;
                squares += sum * sum;
            }

            var (norm, moved) = (squares > 0 ? Math.Sqrt(squares) : 1, 0.0);
            for (var node = 0; node < count; node++)
            {
                next[node] /= norm;
                moved += Math.Abs(next[node] - scores[node]);
            }

            (scores, next) = (next, scores);
            if (moved < tolerance * Math.Max(1, count)) break;
        }

        return scores;
    }
}
