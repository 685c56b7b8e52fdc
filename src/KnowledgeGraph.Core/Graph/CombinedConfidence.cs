namespace KnowledgeGraph.Core.Graph;

/// <summary>Combines the confidences of independent witnesses: noisy-or, in integers.</summary>
/// <remarks>
/// The doubt 1 - c of a witness is a power of 0.999, and its exponent is its weight; doubts multiply, so weights add, in any order and alike on every
/// machine (the powers come from repeated multiplication, which IEEE 754 fixes to the bit; no logarithm of a library is asked).
/// </remarks>
public static class CombinedConfidence
{
    private const double Step = 0.999;
    private static readonly short[] Thousandths = BuildThousandths();
    private static readonly int[] Weights = BuildWeights();

    /// <summary>Weight of one witness.</summary>
    /// <param name="thousandths">Its confidence in thousandths; values outside 1 to 999 are taken as the nearest of these.</param>
    public static int WeightOf(int thousandths) => Weights[Math.Clamp(thousandths, 1, 999)];

    /// <summary>The confidence, 0 to 0.999 in whole thousandths, of independent witnesses.</summary>
    /// <param name="weight">Sum of their weights, not negative.</param>
    public static double Of(int weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        return Thousandths[Math.Min(weight, Thousandths.Length - 1)] / 1000.0;
    }

    /// <summary>Confidence by weight, up to the first weight that gives 999.</summary>
    private static short[] BuildThousandths()
    {
        var byWeight = new List<short>();
        for (var doubt = 1.0; byWeight.Count == 0 || byWeight[^1] < 999; doubt *= Step)
        {
            byWeight.Add((short)Math.Round((1 - doubt) * 1000, MidpointRounding.AwayFromZero));
        }

        return [.. byWeight];
    }

    /// <summary>The least weight that gives each confidence, so that a single witness keeps its own.</summary>
    private static int[] BuildWeights()
    {
        var weights = new int[1000];
        for (int weight = 0, next = 0; weight < Thousandths.Length; weight++)
        {
            for (; next <= Thousandths[weight]; next++) weights[next] = weight;
        }

        return weights;
    }
}
