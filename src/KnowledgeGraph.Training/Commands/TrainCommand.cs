using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Chains;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Words;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>train</c>: reads the corpora and writes the weights.</summary>
internal static class TrainCommand
{
    /// <summary>Words that keep their vectors.</summary>
    private const int VectorWords = 50_000;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of training data.", Required = true };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder the weights are written to.", DefaultValueFactory = _ => new("src/KnowledgeGraph.Import/Language/Models") };
        var only = new Option<string?>("--only") { Description = "Train one model only, with the word table that is there: tagger or names." };
        only.AcceptOnlyFromAmong("tagger", "names");
        var seed = new Option<ulong>("--seed") { Description = "Everything random follows from it.", DefaultValueFactory = _ => 20160225 };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the data.", DefaultValueFactory = _ => 10 };
        var hidden = new Option<int>("--hidden") { Description = "Hidden units of the name recogniser, a multiple of eight.", DefaultValueFactory = _ => 96 };
        var unknown = new Option<float>("--unknown") { Description = "How readily words lose their identity in training.", DefaultValueFactory = _ => 1f };
        var decay = new Option<float>("--decay") { Description = "Pull of the weights towards zero.", DefaultValueFactory = _ => 2e-3f };
        var dropout = new Option<float>("--dropout") { Description = "Share of hidden units silenced in training.", DefaultValueFactory = _ => 0.4f };
        var command = new Command("train", "Train the word table, the tagger and the name recogniser, and write their weights.")
        {
            data, output, only, seed, epochs, hidden, unknown, decay, dropout,
        };
        command.SetAction(result => Run(
            new TrainingData(result.GetRequiredValue(data).FullName), result.GetRequiredValue(output), result.GetValue(only),
            new ChainOptions(
                result.GetValue(epochs), result.GetValue(hidden), 18, result.GetValue(seed), result.GetValue(unknown), result.GetValue(dropout), result.GetValue(decay))));
        return command;
    }

    private static int Run(TrainingData data, DirectoryInfo output, string? only, ChainOptions options)
    {
        var seed = options.Seed;
        var clock = Stopwatch.StartNew();
        var report = (string message) => AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[grey]{clock.Elapsed.TotalSeconds,6:0.0} s[/] {message}");
        output.Create();
        var words = only is null ? TrainWords(data, output, seed, report) : ReadWords(output);
        if (only is null or "tagger")
        {
            var tagger = ModelTraining.Tagger(words.Table, data.Tags(), new ChainOptions(options.Epochs, 64, 17, seed), report);
            Write(output, LanguageModels.TaggerFile, ModelFile.Write(ModelKind.Tagger, LanguageModels.TaggerLayout, words.Hash, tagger.ToPayload()), report);
        }

        if (only is null or "names")
        {
            var names = ModelTraining.Names(words.Table, data.AllNames(data.Articles(), seed), options, report);
            Write(output, LanguageModels.NamesFile, ModelFile.Write(ModelKind.Names, LanguageModels.NamesLayout, words.Hash, names.ToPayload()), report);
        }

        return 0;
    }

    private static (WordTable Table, ulong Hash) TrainWords(TrainingData data, DirectoryInfo output, ulong seed, Action<string> report)
    {
        var likeness = LikenessTrainer.Train(data.NameWords(), seed);
        report("name likeness");
        var table = WordTableBuilder.Build(data.Vectors, VectorWords, likeness, report);
        var payload = table.ToPayload();
        Write(output, LanguageModels.WordsFile, ModelFile.Write(ModelKind.Words, LanguageModels.WordsLayout, 0, payload), report);
        return (table, ModelFile.HashOf(payload));
    }

    private static (WordTable Table, ulong Hash) ReadWords(DirectoryInfo output)
    {
        using var stream = File.OpenRead(Path.Combine(output.FullName, LanguageModels.WordsFile));
        var payload = ModelFile.Read(LanguageModels.WordsFile, stream, ModelKind.Words, LanguageModels.WordsLayout);
        return (WordTable.FromPayload(payload.Bytes), payload.Hash);
    }

    private static void Write(DirectoryInfo output, string name, byte[] bytes, Action<string> report)
    {
        File.WriteAllBytes(Path.Combine(output.FullName, name), bytes);
        report($"{name}: {bytes.Length / 1024:N0} KB");
    }
}
