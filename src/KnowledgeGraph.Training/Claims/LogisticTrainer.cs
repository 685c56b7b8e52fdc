using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Training.Claims;

/// <summary>One example: the buckets of its features, whether it is one of the class, and the article it comes from.</summary>
internal sealed record Example(int[] Buckets, bool IsPositive, int Article, int Item);

/// <summary>Trains logistic regression over hashed features by AdaGrad with an L2 penalty; the same examples give the same weights.</summary>
internal static class LogisticTrainer
{
    private const int Epochs = 30;
    private const float Rate = 0.08f;

    /// <summary>Weights from examples.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="bits">Bits of a bucket's number.</param>
    /// <param name="penalty">Strength of the L2 penalty.</param>
    public static LinearModel Train(IReadOnlyList<Example> examples, int bits, float penalty)
    {
        var size = 1 << bits;
        var weights = new float[size];
        var squares = new float[size];
        var sums = new double[size];
        float bias = 0, biasSquare = 0;
        double biasSum = 0;
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var state = 20240501u;
        var steps = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (var index in order)
            {
                var example = examples[index];
                var score = bias;
                foreach (var bucket in example.Buckets) score += weights[bucket];
                var gradient = (1 / (1 + MathF.Exp(-score))) - (example.IsPositive ? 1 : 0);
                biasSquare += gradient * gradient;
                bias -= Rate * gradient / MathF.Sqrt(biasSquare + 1e-6f);
                foreach (var bucket in example.Buckets)
                {
                    var slope = gradient + (penalty * weights[bucket]);
                    squares[bucket] += slope * slope;
                    weights[bucket] -= Rate * slope / MathF.Sqrt(squares[bucket] + 1e-6f);
                }
            }

            if (epoch < Epochs / 2) continue;
            steps++;
            biasSum += bias;
            for (var i = 0; i < size; i++) sums[i] += weights[i];
        }

        return Quantise(sums, biasSum, steps);
    }

    private static LinearModel Quantise(double[] sums, double bias, int steps)
    {
        var largest = sums.Max(Math.Abs) / steps;
        var scale = largest == 0 ? 1 : largest / 127;
        var bytes = Array.ConvertAll(sums, sum => (sbyte)Math.Round(sum / steps / scale));
        return new LinearModel((float)(bias / steps), (float)scale, bytes);
    }

    private static void Shuffle(int[] order, ref uint state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            state = (state * 1664525) + 1013904223;
            var j = (int)(((ulong)state * (uint)(i + 1)) >> 32);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
