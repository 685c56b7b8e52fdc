using System.Globalization;
using KnowledgeGraph.Import.Resolution.Scoring;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Judging;

/// <summary>Shows a score as a table: what was compared, what was found, how much it weighs.</summary>
internal static class ScoreTable
{
    /// <summary>The table of a score.</summary>
    public static Table Of(PairScore score)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Compared").AddColumn("Found").AddColumn(new TableColumn("Bits").RightAligned());
        foreach (var feature in score.Features) table.AddRow(Markup.Escape(feature.Name), Markup.Escape(feature.Value), Bits(feature.Weight));
        table.AddRow("", "sum", score.Contradicts ? "ruled out" : Bits(score.Score));
        table.AddRow("", "needed", Bits(PairScore.Threshold));
        return table;
    }

    /// <summary>The outcome in words.</summary>
    public static string Outcome(PairScore score) => score.Contradicts
        ? "never one, whatever else speaks for it"
        : string.Create(CultureInfo.InvariantCulture, $"{(score.Joins ? "one" : "two")} as far as scores go ({score.Probability:P1} for one)");

    private static string Bits(int tenths) => (tenths / 10.0).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
