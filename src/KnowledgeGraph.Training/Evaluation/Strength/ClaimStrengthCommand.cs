using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Wording;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation.Strength;

/// <summary>Scores the causal strength of claims against press-release sentences labelled 0 (none) to 3 (causal).</summary>
internal static class ClaimStrengthCommand
{
    private static readonly string[] Names = [Strengths.None, Strengths.Association, Strengths.Conditional, Strengths.Causal];

    /// <summary>The command <c>claim-strength FILE</c>.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "claim-strength-eureka.csv: id, sentence, label." };
        var errors = new Option<bool>("--errors") { Description = "Print the sentences that come out wrong." };
        var command = new Command("claim-strength", "Score the causal strength of claims.") { file, errors };
        command.SetAction(parsed => Score(parsed.GetRequiredValue(file), parsed.GetValue(errors)));
        return command;
    }

    private static void Score(string path, bool errors)
    {
        var counts = new int[Names.Length, Names.Length];
        foreach (var row in CsvTable.Rows(path))
        {
            if (row.Length < 3 || row[1].Length == 0) continue;
            var document = Documents.Analyse(row[1]);
            var gold = int.Parse(row[2], CultureInfo.InvariantCulture);
            var found = Array.IndexOf(Names, CausalStrength.Of(document, new TokenRange(0, document.Tokens.Length)));
            counts[gold, found]++;
            if (errors && gold != found) Console.Out.WriteLine($"{gold} read as {found}: {row[1]}");
        }

        var total = 0.0;
        for (var label = 0; label < Names.Length; label++)
        {
            int gold = 0, found = 0;
            for (var other = 0; other < Names.Length; other++)
            {
                gold += counts[label, other];
                found += counts[other, label];
            }

            var f1 = 2.0 * counts[label, label] / Math.Max(1, gold + found);
            total += f1;
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Names[label],-12} gold {gold,5} found {found,5} F1 {f1:F3}   read as {counts[label, 0],4} {counts[label, 1],4} {counts[label, 2],4} "
                    + $"{counts[label, 3],4}"));
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"macro-F1 {total / Names.Length:F3}"));
    }
}
