using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;

namespace KnowledgeGraph.Training.Evaluation.Claims;

/// <summary>Sets the confidence of claims beside their precision on annotated articles.</summary>
internal static class ClaimConfidenceCommand
{
    private static readonly double[] Edges = [0, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

    /// <summary>The command <c>claim-confidence FOLDER</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles.");
        var command = new Command("claim-confidence", "Set the confidence of claims beside their precision.") { folders };
        command.SetAction(parsed => Print(ClaimJudge.Judge(GoldArticle.ReadFolders(parsed.GetRequiredValue(folders)))));
        return command;
    }

    private static void Print(List<JudgedClaim> judged)
    {
        Console.Out.WriteLine("| form | confidence | claims | mean confidence | precision |");
        Console.Out.WriteLine("|---|---|---|---|---|");
        foreach (var form in judged.GroupBy(claim => claim.Claim.Form).OrderBy(form => form.Key, StringComparer.Ordinal))
        {
            for (var edge = 0; edge + 1 < Edges.Length; edge++)
            {
                var part = form.Where(claim => claim.Claim.Confidence >= Edges[edge] && claim.Claim.Confidence < Edges[edge + 1]).ToArray();
                if (part.Length == 0) continue;
                var mean = part.Average(claim => claim.Claim.Confidence);
                var precision = part.Count(claim => claim.IsRight) / (double)part.Length;
                Console.Out.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {form.Key} | {Edges[edge]:F2}–{Math.Min(1, Edges[edge + 1]):F2} | {part.Length} | {mean:F2} | {precision:F2} |"));
            }
        }
    }
}
