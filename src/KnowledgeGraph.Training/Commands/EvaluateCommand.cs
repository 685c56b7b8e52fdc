using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>evaluate</c>: measures the weights on every development set and compares with the model card.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder that holds the train and dev folders.", Required = true };
        var gold = new Option<DirectoryInfo?>("--gold") { Description = "Folder of whole annotated articles (with a dev folder)." };
        var models = new Option<DirectoryInfo?>("--models") { Description = "Weights to measure instead of those built in." };
        var card = new Option<FileInfo>("--card") { Description = "Model card to compare with.", DefaultValueFactory = _ => new("docs/models.md") };
        var errors = new Option<string?>("--errors") { Description = "Also list the names missed and made up in a set, such as \"UNER-EWT dev\"." };
        var command = new Command("evaluate", "Measure the weights on every development set and compare with the model card.")
        {
            data,
            gold,
            models,
            card,
            errors,
        };
        command.SetAction(result =>
        {
            var inspected = result.GetValue(errors);
            var figures = DevelopmentSets.Measure(
                Load(result.GetValue(models)?.FullName), result.GetRequiredValue(data).FullName, result.GetValue(gold)?.FullName, inspected is null
                    ? null
                    : (set, sentence, found, given) =>
                {
                    if (set == inspected) List(sentence, found, given);
                });
            AnsiConsole.Write(TableOf(figures, ModelCard.Scores(result.GetRequiredValue(card).FullName)));
            return 0;
        });
        return command;
    }

    /// <summary>The weights of a folder, or those built in.</summary>
    public static LanguagePipeline Load(string? folder) =>
        folder is null ? LanguagePipeline.Load() : new LanguagePipeline(LanguageModels.Read(name => File.OpenRead(Path.Combine(folder, name))));

    /// <summary>The figures as a table, with what the card says beside them.</summary>
    public static Table TableOf(IEnumerable<Figure> figures, Dictionary<(string Set, string Class), double> stored)
    {
        var table = new Table().AddColumns("set", "class", "P", "R", "F1 / accuracy", "goal", "card", "change");
        foreach (var f in figures)
        {
            var before = stored.TryGetValue((f.Set, f.Class), out var score) ? score : (double?)null;
            table.AddRow(
                f.Set, f.Class, ModelCard.Show(f.Precision), ModelCard.Show(f.Recall), ModelCard.Show(f.Score), ModelCard.Show(f.Goal), ModelCard.Show(before),
                before is { } old ? (f.Score - old).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : "");
        }

        return table;
    }

    private static void List(LabelledSentence sentence, List<KnownName> found, List<KnownName> given)
    {
        foreach (var name in given.Except(found)) Print("missed ", sentence, name);
        foreach (var name in found.Except(given).Where(n => n.Kind is not NameKind.Other)) Print("made up", sentence, name);

        static void Print(string what, LabelledSentence sentence, KnownName name)
        {
            var around = sentence.Words[Math.Max(0, name.First - 6)..Math.Min(sentence.Words.Length, name.End + 6)];
            Console.Out.WriteLine($"{what} {name.Kind,-12} [{string.Join(' ', sentence.Words[name.First..name.End])}] in {string.Join(' ', around)}");
        }
    }
}
