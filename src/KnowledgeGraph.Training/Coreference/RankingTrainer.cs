using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>A set of candidates of which one is right.</summary>
/// <param name="Candidates">Buckets of each candidate's features.</param>
/// <param name="MayBeRight">For each candidate whether it may be the right one: several where the annotation leaves it open.</param>
/// <param name="Group">What must not be split over folds: one text.</param>
internal sealed record RankingExample(int[][] Candidates, bool[] MayBeRight, int Group);

/// <summary>Trains a log-linear ranker by AdaGrad with an L2 penalty: the probability of all candidates that may be right is raised. The same examples give the same weights.</summary>
internal static class RankingTrainer
{
    private const int Epochs = 24;
    private const float Rate = 0.06f;

    /// <summary>Weights from examples.</summary>
    public static LinearModel Train(IReadOnlyList<RankingExample> examples, int bits, float penalty)
    {
        var weights = new float[1 << bits];
        var squares = new float[weights.Length];
        var sums = new double[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Words.SplitMix(20240611);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);

            foreach (var index in order) Step(examples[index], weights, squares, penalty);
            if (epoch < Epochs / 2) continue;
            for (var i = 0; i < weights.Length; i++) sums[i] += weights[i];
        }

        var largest = sums.Max(Math.Abs);
        return new LinearModel(0, (float)(largest / 127 / (Epochs - (Epochs / 2))), Array.ConvertAll(sums, sum => (sbyte)Math.Round(sum * 127 / largest)));
    }

    private static void Step(RankingExample example, float[] weights, float[] squares, float penalty)
    {
        var all = new double[example.Candidates.Length];
        double total = 0, right = 0;
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var bucket in example.Candidates[i]) all[i] += weights[bucket];
        }

        var highest = all.Max();
        for (var i = 0; i < all.Length; i++)
        {
            total += all[i] = Math.Exp(all[i] - highest);
            if (example.MayBeRight[i]) right += all[i];
        }

        for (var i = 0; i < all.Length; i++)
        {
            var gradient = (float)((all[i] / total) - (example.MayBeRight[i] ? all[i] / right : 0));
            foreach (var bucket in example.Candidates[i])
            {
                var slope = gradient + (penalty * weights[bucket]);
                squares[bucket] += slope * slope;
                weights[bucket] -= Rate * slope / MathF.Sqrt(squares[bucket] + 1e-6f);
            }
        }
    }
}
