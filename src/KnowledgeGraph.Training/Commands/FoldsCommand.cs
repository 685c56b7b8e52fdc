using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Chains;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>folds</c>: scores the name recogniser on the annotated articles, each fold by a model that never saw it.</summary>
internal static class FoldsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of training data.", Required = true };
        var folds = new Option<int>("--folds") { Description = "Number of folds.", DefaultValueFactory = _ => 5 };
        var first = new Option<int>("--first") { Description = "Score only this many of the folds.", DefaultValueFactory = _ => int.MaxValue };
        var members = new Option<int>("--members") { Description = "Trainings averaged for each fold.", DefaultValueFactory = _ => TrainCommand.NameMembers };
        var command = new Command("folds", "Score the name recogniser on the annotated articles by cross-validation.") { data, folds, first, members };
        command.SetAction(
            result => Run(new TrainingData(result.GetRequiredValue(data).FullName), result.GetValue(folds), result.GetValue(first), result.GetValue(members)));
        return command;
    }

    private static int Run(TrainingData data, int folds, int first, int members)
    {
        var built = LanguageModels.Read(LanguagePipeline.Embedded);
        var articles = data.Articles();
        var score = new NameScore();
        for (var fold = 0; fold < Math.Min(folds, first); fold++)
        {
            var others = articles.Where((_, i) => i % folds != fold).ToList();
            var names = ModelTraining.AveragedNames(built.Words, seed => data.AllNames(others, seed), members, TrainCommand.NameOptions, _ => { });
            Measurements.Names(new LanguagePipeline(built with { Names = names }), articles.Where((_, i) => i % folds == fold), score);
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"fold {fold + 1} of {folds}");
        }

        AnsiConsole.Write(EvaluateCommand.TableOf(DevelopmentSets.Names("articles by folds", score), []));
        return 0;
    }
}
