using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Confidence;

/// <summary>Calibrated probabilities of claims: shares of right ones among those that the same rule found in annotated articles.</summary>
internal static class ClaimConfidence
{
    private const double UnknownRule = 0.7;

    private static readonly FrozenDictionary<string, double> QuotedRules = Rules("quoted");
    private static readonly FrozenDictionary<string, double> ReportedRules = Rules("reported");
    private static readonly (double Probability, double Share)[] FindingCurve = Curve("finding");

    /// <summary>That speech is speech and its speaker right.</summary>
    public static double Quoted(string rule) => QuotedRules.GetValueOrDefault(rule, UnknownRule);

    /// <summary>That a reported statement stands so and its source is right.</summary>
    public static double Reported(string rule) => ReportedRules.GetValueOrDefault(rule, UnknownRule);

    /// <summary>That a sentence is a finding, from the model's probability: linear between the points of the table.</summary>
    public static double Finding(double probability) => Math.Round(ConfidenceCurve.At(FindingCurve, probability), 2);

    private static FrozenDictionary<string, double> Rules(string section) =>
        Lines(section).ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static (double Probability, double Share)[] Curve(string section) =>
        [.. Lines(section).Select(parts => (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture)))];

    private static IEnumerable<string[]> Lines(string section) =>
        WordLists.Entries(typeof(ClaimConfidence), "claim-confidence.txt", section).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
