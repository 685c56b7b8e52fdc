using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Studies;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;

namespace KnowledgeGraph.Training.Relations;

/// <summary>Trains the models of affiliations, parts and studies, scores them by folds of whole articles, and writes them.</summary>
internal static class TrainRelationsCommand
{
    private const int Folds = 6;

    /// <summary>The command <c>train-relations FOLDER -o FOLDER</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles to learn from.");
        var output = new Option<string?>("-o") { Description = "The folder Relations of the import project, to write the weights to." };
        var check = new Option<string?>("--check") { Description = "Annotated articles to score on and never learn from." };
        var penalty = new Option<float>("--penalty") { Description = "Strength of the L2 penalty.", DefaultValueFactory = _ => 0.002f };
        var command = new Command("train-relations", "Train the models of affiliations, parts and studies.") { folders, output, check, penalty };
        command.SetAction(parsed =>
        {
            var articles = AnnotatedArticle.ReadFolders(parsed.GetRequiredValue(folders));
            var unseen = parsed.GetValue(check) is { } path ? AnnotatedArticle.ReadFolders([path]) : [];
            var strength = parsed.GetValue(penalty);
            var target = parsed.GetValue(output);
            PartFolds.Print(articles, unseen, Folds, strength);
            AffiliationRuleFolds.Print(articles, Folds, strength);
            Train("Affiliations/Pairs/affiliations.bin", AffiliationExamples.Of, AffiliationFeatures.Bits);
            foreach (var part in PartModel.Names) Train($"Participation/part-{part}.bin", set => PersonExamples.OfPart(set, part), PartFeatures.Bits);
            Train("Studies/study-lead.bin", PersonExamples.OfLead, PartFeatures.Bits);
            Train("Studies/study-institution.bin", PersonExamples.OfInstitution, StudyInstitutionFeatures.Bits);

            void Train(string file, Func<IReadOnlyList<AnnotatedArticle>, List<Example>> examplesOf, int bits)
            {
                var examples = examplesOf(articles);
                Console.Out.WriteLine($"{file}: {examples.Count} examples, {examples.Count(example => example.IsPositive)} positive");
                Report("folds", examples, ByFolds(examples, bits, strength));
                var model = LogisticTrainer.Train(examples, bits, strength);
                if (unseen.Count > 0)
                {
                    var others = examplesOf(unseen);
                    Report("check", others, [.. others.Select(example => model.Probability(example.Buckets))]);
                }

                if (target is not null) File.WriteAllBytes(Path.Combine(target, file), model.ToBytes());
            }
        });
        return command;
    }

    private static float[] ByFolds(List<Example> examples, int bits, float penalty)
    {
        var probabilities = new float[examples.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LogisticTrainer.Train([.. examples.Where(example => example.Article % Folds != fold)], bits, penalty);
            for (var i = 0; i < examples.Count; i++)
                if (examples[i].Article % Folds == fold) probabilities[i] = model.Probability(examples[i].Buckets);
        }

        return probabilities;
    }

    private static void Report(string name, List<Example> examples, float[] probabilities)
    {
        foreach (var threshold in (ReadOnlySpan<float>)[0.3f, 0.4f, 0.5f, 0.6f])
        {
            var found = probabilities.Count(probability => probability >= threshold);
            var right = examples.Where((example, i) => example.IsPositive && probabilities[i] >= threshold).Count();
            var all = examples.Count(example => example.IsPositive);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name} at {threshold:F1}: P {(double)right / Math.Max(1, found):F3} R {(double)right / Math.Max(1, all):F3} F1 "
                    + $"{2.0 * right / Math.Max(1, found + all):F3}"));
        }
    }
}
