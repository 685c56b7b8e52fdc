using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>evaluate</c>: measures the weights on every development set.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder that holds the train and dev folders.", Required = true };
        var gold = new Option<DirectoryInfo?>("--gold") { Description = "Folder of whole annotated articles (with a dev folder)." };
        var models = new Option<DirectoryInfo?>("--models") { Description = "Weights to measure instead of those built in." };
        var errors = new Option<bool>("--errors") { Description = "Also list the names missed and made up in whole articles." };
        var command = new Command("evaluate", "Measure the weights on every development set.") { data, gold, models, errors };
        command.SetAction(result => Run(result.GetRequiredValue(data).FullName, result.GetValue(gold)?.FullName, result.GetValue(models)?.FullName, result.GetValue(errors)));
        return command;
    }

    private static int Run(string data, string? gold, string? models, bool errors)
    {
        var pipeline = models is null ? LanguagePipeline.Load() : new LanguagePipeline(LanguageModels.Read(name => File.OpenRead(Path.Combine(models, name))));
        var table = new Table().AddColumns("set", "class", "P", "R", "F1", "given");
        string train = Path.Combine(data, "train"), dev = Path.Combine(data, "dev");
        AddAccuracy(table, "EWT dev", Measurements.TagAccuracy(pipeline, TagCorpus.Read("ewt", Path.Combine(train, "pos", "ewt-dev.conllu"))));
        AddAccuracy(table, "GUM dev", Measurements.TagAccuracy(pipeline, TagCorpus.Read("gum", Path.Combine(train, "gum", "gum-dev.conllu"))));
        foreach (var genre in RawDocuments.Read(Path.Combine(train, "gum", "gum-dev.conllu")).GroupBy(document => document.Genre).OrderBy(genre => genre.Key, StringComparer.Ordinal))
            AddRow(table, "GUM dev, running text", $"sentences, {genre.Key}", SentenceScore.Sentences(genre));
        Add("UNER-EWT dev", ColumnCorpus.UniversalNer.Read(Path.Combine(train, "ner", "uner-ewt-dev.iob2")), false);
        Add("newswire-half", ColumnCorpus.Newswire.Read(Path.Combine(dev, "newswire-half.bioes.tsv")), errors);
        Add("CrossNER science dev", ColumnCorpus.CrossScience.Read(Path.Combine(train, "ner", "crossner-science-dev.txt")), false);
        Add("GUM dev", GumNames.Read(Path.Combine(train, "gum", "gum-dev.conllu")), false);
        if (gold is not null) Add("whole articles (gold)", AnnotatedArticles.Read("gold", Path.Combine(gold, "dev"), 1), errors);
        AnsiConsole.Write(table);
        return 0;

        void Add(string set, List<LabelledDocument> documents, bool list)
        {
            var score = Measurements.Names(pipeline, documents, list ? List : null);
            foreach (var kind in new[] { NameKind.Person, NameKind.Organisation, NameKind.Place, NameKind.Journal }) AddRow(table, set, kind.ToString(), score.Of(kind));
            AddRow(table, set, "Person, Organisation, Place", score.Of(NameKind.Person, NameKind.Organisation, NameKind.Place));
        }
    }

    private static void List(LabelledSentence sentence, List<KnownName> found, List<KnownName> given)
    {
        foreach (var name in given.Except(found)) Print("missed ", sentence, name);
        foreach (var name in found.Except(given).Where(n => n.Kind is not NameKind.Other)) Print("made up", sentence, name);

        static void Print(string what, LabelledSentence sentence, KnownName name) => Console.Out.WriteLine(
            $"{what} {name.Kind,-12} [{string.Join(' ', sentence.Words[name.First..name.End])}] in {string.Join(' ', sentence.Words[Math.Max(0, name.First - 6)..Math.Min(sentence.Words.Length, name.End + 6)])}");
    }

    private static void AddAccuracy(Table table, string set, double accuracy) =>
        table.AddRow(set, "PTB tags", "", "", accuracy.ToString("P2", CultureInfo.InvariantCulture), "");

    private static void AddRow(Table table, string set, string kind, PrecisionRecall score)
    {
        if (score.Given == 0) return;
        table.AddRow(set, kind, Show(score.Precision), Show(score.Recall), Show(score.F1), score.Given.ToString(CultureInfo.InvariantCulture));

        static string Show(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
