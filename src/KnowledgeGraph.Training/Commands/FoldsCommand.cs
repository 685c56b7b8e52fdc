using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Chains;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>folds</c>: scores the name recogniser on the annotated articles or on all corpora, each fold by a model that never saw it.</summary>
internal static class FoldsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of training data.", Required = true };
        var articles = ArticleFolders.Option();
        var folds = new Option<int>("--folds") { Description = "Number of folds.", DefaultValueFactory = _ => 5 };
        var first = new Option<int>("--first") { Description = "Score only this many of the folds.", DefaultValueFactory = _ => int.MaxValue };
        var members = new Option<int>("--members") { Description = "Trainings averaged for each fold.", DefaultValueFactory = _ => TrainCommand.NameMembers };
        var corpora = new Option<bool>("--corpora") { Description = "Keep folds of the corpora apart as well, and score them." };
        var reluctance = new Option<float[]>("--reluctance")
        {
            Description = "Scores at each of these, in place of the one the weights are made with.",
            DefaultValueFactory = _ => [TrainCommand.NameReluctance],
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("folds", "Score the name recogniser on the annotated articles by cross-validation.")
        {
            data,
            articles,
            folds,
            first,
            members,
            corpora,
            reluctance,
        };
        command.SetAction(result => Run(
            new TrainingData(result.GetRequiredValue(data).FullName, result.GetRequiredValue(articles)),
            new Folds(result.GetValue(folds), result.GetValue(first), result.GetValue(corpora)),
            result.GetValue(members),
            result.GetRequiredValue(reluctance)));
        return command;
    }

    private static int Run(TrainingData data, Folds folds, int members, float[] reluctances)
    {
        var built = LanguageModels.Read(LanguagePipeline.Embedded);
        List<LabelledDocument> articles = data.WholeArticles(), corpora = data.Names();
        var scores = new SortedDictionary<(string Source, float Reluctance), NameScore>();
        for (var fold = 0; fold < Math.Min(folds.Count, folds.First); fold++)
        {
            List<LabelledDocument> articlesLeft = [.. articles.Where((_, i) => i % folds.Count != fold)];
            List<LabelledDocument> corporaLeft = [.. corpora.Where((_, i) => !folds.Corpora || i % folds.Count != fold)];
            var apart = articles.Where((_, i) => i % folds.Count == fold).Concat(corpora.Where((_, i) => folds.Corpora && i % folds.Count == fold))
                .ToLookup(d => d.Source, StringComparer.Ordinal);
            var average = ModelTraining.AveragedNames(built.Words, seed => data.AllNames(corporaLeft, articlesLeft, seed), members, TrainCommand.NameOptions, _ => { });
            foreach (var reluctance in reluctances)
            {
                var pipeline = new LanguagePipeline(built with { Names = ModelTraining.Reluctant(average, reluctance) });
                foreach (var source in apart)
                {
                    if (!scores.TryGetValue((source.Key, reluctance), out var score)) scores[(source.Key, reluctance)] = score = new NameScore();
                    Measurements.Names(pipeline, source, score);
                }
            }

            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"fold {fold + 1} of {folds.Count}");
        }

        AnsiConsole.Write(EvaluateCommand.TableOf(scores.SelectMany(s => DevelopmentSets.Names(Title(s.Key.Source, s.Key.Reluctance, reluctances.Length), s.Value)), []));
        return 0;
    }

    private static string Title(string source, float reluctance, int several) =>
        several == 1 ? $"{source} by folds" : string.Create(CultureInfo.InvariantCulture, $"{source} by folds, reluctance {reluctance}");

    /// <summary>How the data is kept apart.</summary>
    /// <param name="Count">Number of folds.</param>
    /// <param name="First">How many of them are scored.</param>
    /// <param name="Corpora">The corpora are in folds, too, not only the articles.</param>
    private sealed record Folds(int Count, int First, bool Corpora);
}
