using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Findings;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Evaluation.Claims;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Counts how often each rule's claims are right and writes the table that extraction reads its confidences from.</summary>
internal static class CalibrateClaimsCommand
{
    private const int FewestInPool = 60;
    private const float LeastProbability = 0.1f;

    /// <summary>The command <c>calibrate-claims FOLDER -o FILE</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles to count on.");
        var marked = MarkedArticles.Option();
        var output = new Option<string>("-o") { Description = "File to write the table to.", Required = true };
        var command = new Command("calibrate-claims", "Write the table of claim confidences.") { folders, marked, output };
        command.SetAction(parsed =>
        {
            var articles = GoldArticle.ReadFolders(parsed.GetRequiredValue(folders));
            var judged = ClaimJudge.Judge(articles);
            var lines = new List<string>
            {
                "# How often claims come out right, counted on the annotated training articles: written by the training command calibrate-claims.",
                "[quoted]",
            };
            lines.AddRange(Rules(judged, ClaimForms.Quoted));
            lines.Add("[reported]");
            lines.AddRange(Rules(judged, ClaimForms.Reported));
            lines.Add("# Probability by the model, share of findings among such sentences, in articles of styles the model had not seen.");
            lines.Add("[finding]");
            lines.AddRange(Curve(articles, FindingExamples.Of(MarkedArticles.ReadFolders(parsed.GetRequiredValue(marked)))));
            File.WriteAllLines(parsed.GetRequiredValue(output), lines);
        });
        return command;
    }

    private static IEnumerable<string> Rules(List<JudgedClaim> judged, string form)
    {
        return RuleShares.Of(judged.Where(claim => claim.Claim.Form == form)).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key} {rule.Value:F2}"));
    }

    private static IEnumerable<string> Curve(ImmutableArray<GoldArticle> articles, List<Example> further)
    {
        var examples = FindingExamples.Of(articles);
        var probabilities = GroupFolds.Probabilities(
            examples, FindingFeatures.Bits, TrainFindingsCommand.Penalty, GroupFolds.Styles(articles.Select(article => article.Name)), further);
        var judged = examples.Zip(probabilities, (example, probability) => (Probability: probability, IsRight: example.IsPositive)).Where(
            pair => pair.Probability >= LeastProbability);
        foreach (var (probability, share) in IsotonicCurve.Of(judged, FewestInPool))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{probability:F3} {share:F3}");
        }
    }
}
