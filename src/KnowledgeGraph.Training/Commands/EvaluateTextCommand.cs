using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;
using Spectre.Console;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>evaluate-text</c>: measures tokens and sentences on the running text of a treebank, by genre.</summary>
internal static class EvaluateTextCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var treebank = new Argument<FileInfo>("treebank") { Description = "A CoNLL-U file with paragraphs marked." };
        var errors = new Option<bool>("--errors") { Description = "Also list the sentences and words that are cut otherwise." };
        var command = new Command("evaluate-text", "Measure tokens and sentences on running text, by genre.") { treebank, errors };
        command.SetAction(result => Run(result.GetRequiredValue(treebank).FullName, result.GetValue(errors)));
        return command;
    }

    private static int Run(string path, bool errors)
    {
        var table = new Table().AddColumns("genre", "unit", "P", "R", "F1", "given");
        foreach (var genre in RawDocuments.Read(path).GroupBy(document => document.Genre).OrderBy(genre => genre.Key, StringComparer.Ordinal))
        {
            Add(table, genre.Key, "sentence", SentenceScore.Sentences(genre, errors ? (document, found) => List(document, document.Sentences, found) : null));
            Add(table, genre.Key, "token", SentenceScore.Tokens(genre, errors ? (document, found) => List(document, document.Words, found) : null));
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static void List(RawDocument document, List<(int Start, int End)> given, List<(int Start, int End)> found)
    {
        foreach (var (start, end) in given.Except(found)) Console.Out.WriteLine($"{document.Name} given [{document.Text[start..end]}]");
        foreach (var (start, end) in found.Except(given)) Console.Out.WriteLine($"{document.Name} found [{document.Text[start..end]}]");
    }

    private static void Add(Table table, string genre, string unit, PrecisionRecall score) => table.AddRow(
        genre, unit, Show(score.Precision), Show(score.Recall), Show(score.F1), score.Given.ToString(CultureInfo.InvariantCulture));

    private static string Show(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
