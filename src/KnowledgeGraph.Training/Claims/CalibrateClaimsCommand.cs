using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Training.Evaluation.Claims;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Counts how often each rule's claims are right and writes the table that extraction reads its confidences from.</summary>
internal static class CalibrateClaimsCommand
{
    // A rule met seldom is drawn towards the mean of its form.
    private const double Prior = 8;
    private const int FewestInPool = 60;
    private const float LeastProbability = 0.1f;

    // The articles of one style (wires, press releases …) share the beginning of their names.
    private const int StyleLetters = 3;

    /// <summary>The command <c>calibrate-claims FOLDER -o FILE</c>.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Annotated articles to count on." };
        var output = new Option<string>("-o") { Description = "File to write the table to.", Required = true };
        var command = new Command("calibrate-claims", "Write the table of claim confidences.") { folder, output };
        command.SetAction(parsed =>
        {
            var articles = GoldArticle.ReadFolder(parsed.GetRequiredValue(folder));
            var judged = ClaimJudge.Judge(articles);
            var lines = new List<string> { "# How often claims come out right, counted on the annotated training articles: written by the training command calibrate-claims.", "[quoted]" };
            lines.AddRange(Rules(judged, ClaimForms.Quoted));
            lines.Add("[reported]");
            lines.AddRange(Rules(judged, ClaimForms.Reported));
            lines.Add("# Probability by the model, share of findings among such sentences, in articles of styles the model had not seen.");
            lines.Add("[finding]");
            lines.AddRange(Curve(FindingExamples.Of(articles), articles));
            File.WriteAllLines(parsed.GetRequiredValue(output), lines);
        });
        return command;
    }

    private static IEnumerable<string> Rules(List<JudgedClaim> judged, string form)
    {
        var claims = judged.Where(claim => claim.Claim.Form == form).ToArray();
        var mean = claims.Count(claim => claim.IsRight) / (double)Math.Max(1, claims.Length);
        return claims.GroupBy(claim => claim.Claim.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key} {(rule.Count(claim => claim.IsRight) + (Prior * mean)) / (rule.Count() + Prior):F2}"));
    }

    private static IEnumerable<string> Curve(List<Example> examples, ImmutableArray<GoldArticle> articles)
    {
        var probabilities = TrainFindingsCommand.ByGroups(examples, TrainFindingsCommand.Penalty, [.. articles.Select(article => article.Name[..Math.Min(StyleLetters, article.Name.Length)])]);
        var judged = examples.Zip(probabilities, (example, probability) => (Probability: probability, IsRight: example.IsPositive)).Where(pair => pair.Probability >= LeastProbability);
        foreach (var (probability, share) in IsotonicCurve.Of(judged, FewestInPool)) yield return string.Create(CultureInfo.InvariantCulture, $"{probability:F3} {share:F3}");
    }
}
