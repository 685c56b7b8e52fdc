using System.Globalization;

namespace KnowledgeGraph.Training.Evaluation.Calibration;

/// <summary>Sets stated probabilities beside how often they come true, in bins (a reliability diagram as a table: DeGroot and Fienberg 1983).</summary>
internal static class ReliabilityTable
{
    private static readonly double[] Edges = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];

    /// <summary>The head of the table.</summary>
    public const string Head = "| what | probability | examples | mean probability | share right |\n|---|---|---|---|---|";

    /// <summary>One row a bin that holds examples, and a row of all with the mean distance of both columns, weighted by examples.</summary>
    public static IEnumerable<string> Rows(string name, IReadOnlyCollection<(double Probability, bool IsRight)> judged)
    {
        double distance = 0;
        for (var edge = 0; edge + 1 < Edges.Length; edge++)
        {
            var bin = judged.Where(pair => pair.Probability >= Edges[edge] && pair.Probability < Edges[edge + 1]).ToArray();
            if (bin.Length == 0) continue;
            var (mean, share) = (bin.Average(pair => pair.Probability), bin.Average(pair => pair.IsRight ? 1.0 : 0.0));
            distance += bin.Length * Math.Abs(mean - share);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Edges[edge]:F2}–{Math.Min(1, Edges[edge + 1]):F2} | {bin.Length} | {mean:F2} | {share:F2} |");
        }

        if (judged.Count == 0) yield break;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name}, all (mean distance {distance / judged.Count:F3}) | | {judged.Count} | {judged.Average(pair => pair.Probability):F2} | "
                + $"{judged.Average(pair => pair.IsRight ? 1.0 : 0.0):F2} |");
    }
}
