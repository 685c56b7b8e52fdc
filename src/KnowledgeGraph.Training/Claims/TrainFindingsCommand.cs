using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Relations.Findings;
using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Evaluation.Claims;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Trains the model of findings, scores it by folds of whole articles and of whole styles, and writes it.</summary>
internal static class TrainFindingsCommand
{
    internal const float Penalty = 0.002f;

    /// <summary>The command <c>train-findings FOLDER -o FILE</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles to learn from.");
        var marked = MarkedArticles.Option();
        var output = new Option<string?>("-o") { Description = "File to write the weights to." };
        var check = new Option<string?>("--check") { Description = "Annotated articles to score on and never learn from." };
        var penalty = new Option<float>("--penalty") { Description = "Strength of the L2 penalty.", DefaultValueFactory = _ => Penalty };
        var command = new Command("train-findings", "Train the model that tells findings.") { folders, marked, output, check, penalty };
        command.SetAction(parsed =>
        {
            var strength = parsed.GetValue(penalty);
            var articles = GoldArticle.ReadFolders(parsed.GetRequiredValue(folders));
            var examples = FindingExamples.Of(articles);
            var further = FindingExamples.Of(MarkedArticles.ReadFolders(parsed.GetRequiredValue(marked)));
            Console.Out.WriteLine($"{examples.Count} sentences, {examples.Count(example => example.IsPositive)} findings; marked alone {further.Count}, {further.Count(example => example.IsPositive)}");
            Report("articles apart", examples, GroupFolds.Probabilities(examples, FindingFeatures.Bits, strength, GroupFolds.WholeArticles(articles.Length), further));
            Report(
                "styles apart",
                examples,
                GroupFolds.Probabilities(examples, FindingFeatures.Bits, strength, GroupFolds.Styles(articles.Select(article => article.Name)), further));
            var model = LogisticTrainer.Train([.. examples, .. further], FindingFeatures.Bits, strength);
            if (parsed.GetValue(check) is { } path)
            {
                var unseen = FindingExamples.Of(GoldArticle.ReadFolders([path]));
                Report(path, unseen, [.. unseen.Select(example => Probability(model, example))]);
            }

            if (parsed.GetValue(output) is { } file) File.WriteAllBytes(file, model.ToBytes());
        });
        return command;
    }

    private static float Probability(LinearModel model, Example example) => model.Probability(example.Buckets);

    private static void Report(string name, List<Example> examples, float[] probabilities)
    {
        for (var threshold = 0.2f; threshold < 0.65f; threshold += 0.05f)
        {
            var found = probabilities.Count(probability => probability >= threshold);
            var right = examples.Where((example, index) => example.IsPositive && probabilities[index] >= threshold).Count();
            var all = examples.Count(example => example.IsPositive);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} at {threshold:F2}: P {(double)right / Math.Max(1, found):F3} R {(double)right / all:F3} F1 {2.0 * right / (found + all):F3}"));
        }
    }
}
