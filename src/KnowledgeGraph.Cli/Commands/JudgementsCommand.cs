using System.CommandLine;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Cli.Commands.Export;
using KnowledgeGraph.Cli.Commands.Walking;
using KnowledgeGraph.Cli.Judging;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg judgements</c>: lists, undoes, exports and imports what people said of entities.</summary>
internal static class JudgementsCommand
{
    private const int MostProblems = 5;

    public static Command Create(KgConsole console)
    {
        var command = new Command("judgements", "List, undo, export and import what people said of entities with merge, split and review.");
        command.Add(List(console));
        command.Add(Undo(console));
        command.Add(Export(console));
        command.Add(Import(console));
        return command.WithExamples(
            "kg judgements list", "all judgements with their ids",
            "kg judgements undo 4k2m9x7yq3hv8n2p", "the graph is as if it had never been made",
            "kg judgements export judgements.jsonl", "a plain text file to share",
            "kg judgements import judgements.jsonl", "take over what others judged");
    }

    private static Command List(KgConsole console)
    {
        var command = new Command("list", "List the judgements.");
        var format = AnswerFormats.Option(AnswerFormats.Tables);
        command.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToRead();
            var judgements = new EmbeddedResolution(store).Judgements();
            if (judgements.Count == 0) context.Note("nothing was judged");
            var rows = judgements.Select(judgement => new object?[]
            {
                judgement.Id, judgement.Kind.ToString(), Shown(judgement.A), judgement.Same ? "is" : "is not", Shown(judgement.B), judgement.Because,
            });
            await AnswerFormats.WriteAsync(context, new Answer(["Id", "Kind", "A", "Judged", "B", "Because"], [.. rows]), context.Value(format)!, cancellation)
                .ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Undo(KgConsole console)
    {
        var id = new Argument<string>("ID") { Description = "The judgement's id." };
        var command = new Command("undo", "Take a judgement back.") { id };
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToWrite(create: false);
            if (new EmbeddedResolution(store).Judgements().All(judgement => judgement.Id != context.Value(id)))
            {
                context.Fail($"there is no judgement “{context.Value(id)}”; see kg judgements list");
                return ExitCodes.Failed;
            }

            new StoreImport(store).Judge(batch => batch.UndoJudgement(context.Value(id)!));
            context.Note($"taken back: {context.Value(id)}");
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Export(KgConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write, or - for standard output." };
        var command = new Command("export", "Write the judgements to a text file.") { file };
        command.SetAction(async (arguments, _) =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToRead();
            var lines = new EmbeddedResolution(store).Judgements().Select(JudgementFile.Write).ToList();
            if (context.Value(file) == "-")
            {
                foreach (var line in lines) context.Out.WriteLine(line);
            }
            else if (await WriteAsync(context, context.Value(file)!, lines).ConfigureAwait(false) is var code && code != ExitCodes.Done)
            {
                return code;
            }

            context.Note(string.Create(CultureInfo.InvariantCulture, $"{lines.Count} judgements"));
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Import(KgConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A file that kg judgements export made." };
        var command = new Command("import", "Add the judgements of a text file to those that stand.") { file };
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            var path = context.Value(file)!;
            if (!File.Exists(path))
            {
                context.Fail($"{path}: there is no such file");
                return ExitCodes.Failed;
            }

            if (ReadLines(context, path) is not { } lines) return ExitCodes.Failed;
            using var store = context.OpenToWrite(create: false);
            var judgements = new List<Judgement>();
            var failed = 0;
            foreach (var (index, line) in lines.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item)))
            {
                if (JudgementFile.Read(line) is { } judgement)
                {
                    judgements.Add(judgement);
                    continue;
                }

                if (failed++ < MostProblems) context.Fail(string.Create(CultureInfo.InvariantCulture, $"{path}:{index + 1}: this line is no judgement"));
            }

            var more = failed - MostProblems;
            if (more > 0) context.Fail(string.Create(CultureInfo.InvariantCulture, $"{path}: {more} more {(more == 1 ? "line is" : "lines are")} no judgement"));

            if (judgements.Count > 0) new StoreImport(store).Judge(batch => judgements.ForEach(batch.Judge));
            context.Note(string.Create(CultureInfo.InvariantCulture, $"{judgements.Count} judgements read"));
            return failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    private static Task<int> WriteAsync(CommandContext context, string path, IEnumerable<string> lines) =>
        OutputFile.WriteAsync(context, path, folder: false, force: true, async target =>
            await target.Open("").WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))).ConfigureAwait(false));

    private static string[]? ReadLines(CommandContext context, string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            context.Fail($"{path}: cannot be read: {problem.Message}");
            return null;
        }
    }

    private static string Shown(MentionAnchor anchor) => $"{anchor.Exact} ({anchor.Source})";
}
