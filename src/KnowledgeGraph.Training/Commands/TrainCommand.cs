using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Chains;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Lists;
using KnowledgeGraph.Training.Words;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>train</c>: reads the corpora and writes the weights and the model card.</summary>
internal static class TrainCommand
{
    /// <summary>Everything random follows from it unless another is given.</summary>
    public const ulong Seed = 20160225;

    /// <summary>Words that have classes.</summary>
    private const int ClassedWords = 120_000;

    /// <summary>How the tagger is trained.</summary>
    public static ChainOptions TagOptions { get; } = new(Epochs: 10, Bits: 17, Seed, UnknownWords: 0.3f, Decay: 2e-4f);

    /// <summary>How the name recogniser is trained.</summary>
    public static ChainOptions NameOptions { get; } = new(Epochs: 4, Bits: 19, Seed, UnknownWords: 1f, Decay: 1e-3f, Dropout: 0.5f, Margin: 0.5f);

    /// <summary>Name recognisers whose weights are averaged.</summary>
    public const int NameMembers = 5;

    /// <summary>See <see cref="ModelTraining.Reluctant"/>; chosen on thirds of the training corpora that were kept apart (<c>folds --corpora</c>).</summary>
    public const float NameReluctance = 0.4f;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of training data.", Required = true };
        var articles = ArticleFolders.Option();
        var output = new Option<DirectoryInfo>("--out")
        {
            Description = "Folder the weights are written to.",
            DefaultValueFactory = _ => new("src/KnowledgeGraph.Import/Language/Models"),
        };
        var only = new Option<string?>("--only") { Description = "Train one model only: words, or with the word table that is there tagger or names (with the lists of names)." };
        only.AcceptOnlyFromAmong("words", "tagger", "names");
        var seed = new Option<ulong>("--seed") { Description = "Everything random follows from it.", DefaultValueFactory = _ => Seed };
        var epochs = new Option<int?>("--epochs") { Description = "Passes over the data, in place of those each model is made with." };
        var card = new Option<FileInfo?>("--card") { Description = "Model card to write; measures the weights on the sets beside the training data." };
        var date = new Option<string>("--date") { Description = "Date for the model card.", DefaultValueFactory = _ => "(no date given)" };
        var gold = new Option<DirectoryInfo?>("--gold") { Description = "Folder of whole annotated articles, for the model card's scores." };
        var command = new Command("train", "Train the word table, the tagger and the name recogniser, and write their weights and the lists of names.")
        {
            data,
            articles,
            output,
            only,
            seed,
            epochs,
            card,
            date,
            gold,
        };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(output);
            Run(new TrainingData(result.GetRequiredValue(data).FullName, result.GetRequiredValue(articles)), folder, result.GetValue(only), result.GetValue(seed), result.GetValue(epochs));
            if (result.GetValue(card) is { } path)
                WriteCard(
                    path,
                    result.GetRequiredValue(date),
                    folder.FullName,
                    result.GetRequiredValue(data).Parent!.FullName,
                    result.GetValue(gold)?.FullName);
            return 0;
        });
        return command;
    }

    private static void Run(TrainingData data, DirectoryInfo output, string? only, ulong seed, int? epochs)
    {
        var clock = Stopwatch.StartNew();
        var report = (string message) => AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[grey]{clock.Elapsed.TotalSeconds,6:0.0} s[/] {message}");
        output.Create();
        var words = only is null or "words" ? TrainWords(data, output, seed, report) : ReadWords(output);
        if (only is null or "tagger")
        {
            var tagger = ModelTraining.Tagger(words.Table, data.Tags(), TagOptions with { Seed = seed, Epochs = epochs ?? TagOptions.Epochs }, report);
            Write(output, LanguageModels.TaggerFile, ModelFile.Write(ModelKind.Tagger, LanguageModels.TaggerLayout, words.Hash, tagger.ToPayload()), report);
        }

        if (only is null or "names")
        {
            var lists = GazetteerBuilder.Build(NameLists.All());
            var listed = lists.ToPayload();
            Write(output, LanguageModels.ListsFile, ModelFile.Write(ModelKind.Lists, LanguageModels.ListsLayout, 0, listed), report);
            var articles = data.WholeArticles();
            var corpora = data.Names();
            var average = ModelTraining.AveragedNames(
                words.Table.With(lists),
                s => data.AllNames(corpora, articles, s),
                NameMembers,
                NameOptions with { Seed = seed, Epochs = epochs ?? NameOptions.Epochs },
                report);
            var names = ModelTraining.Reluctant(average, NameReluctance);
            var basis = LanguageModels.NamesBasis(words.Hash, ModelFile.HashOf(listed));
            Write(output, LanguageModels.NamesFile, ModelFile.Write(ModelKind.Names, LanguageModels.NamesLayout, basis, names.ToPayload()), report);
        }
    }

    private static void WriteCard(FileInfo path, string date, string models, string data, string? gold)
    {
        var pipeline = EvaluateCommand.Load(models);
        var figures = DevelopmentSets.Measure(pipeline, data, gold);
        AnsiConsole.Write(EvaluateCommand.TableOf(figures, ModelCard.Scores(path.FullName)));
        path.Directory!.Create();
        File.WriteAllText(path.FullName, ModelCard.Write(date, pipeline.ModelVersion, ModelCard.Files(models), figures));
    }

    private static (WordTable Table, ulong Hash) TrainWords(TrainingData data, DirectoryInfo output, ulong seed, Action<string> report)
    {
        var likeness = LikenessTrainer.Train(data.NameWords(), seed);
        report("name likeness");
        var table = WordTableBuilder.Build(data.Vectors, ClassedWords, likeness, report);
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
