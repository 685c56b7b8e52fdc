using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Scoring;

/// <summary>How often a rule is right: its share of right facts on the training articles, as <c>confidence</c> of the training program counts it.</summary>
/// <remarks>Rules without a model behind them have one confidence each; the table is <c>rule-confidence.txt</c>.</remarks>
internal static class RuleConfidence
{
    private const double Unmeasured = 0.8;

    private static readonly FrozenDictionary<string, double> Table = WordLists.Entries(typeof(RuleConfidence), "rule-confidence.txt")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The confidence of a rule's facts.</summary>
    public static double Of(string rule) => Table.GetValueOrDefault(rule, Unmeasured);
}
