using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Registers;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Registers;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg import-ids</c>: gives institutions and journals the ids that public registers have for them.</summary>
internal static class ImportIdsCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command(
            "import-ids",
            "Give institutions and journals the ids of public registers. Ids are kept by name and survive import, refresh and judgements; run it again "
                + "after importing articles.");
        command.Add(Ror(console));
        command.Add(Issn(console));
        return command.WithExamples(
            "kg import-ids ror v1.50-ror-data_schema_v2.json", "institutions get their ROR ids",
            "kg import-ids issn journals.csv", "journals get their ISSN",
            "kg show \"Kyoto University\"", "shows the ids and why they were given");
    }

    private static Command Ror(KgConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A data dump of the Research Organization Registry, schema version 2, unpacked (JSON)." };
        var command = new Command("ror", "Link institutions with the Research Organization Registry by name, alias, acronym and country.") { file };
        command.SetAction((arguments, _) =>
        {
            var context = new CommandContext(arguments, console);
            return Run(context, context.Value(file)!, NodeKind.Institution, (stream, path) => RorDump.Read(stream, path));
        });
        return command.WithExamples("kg import-ids ror v1.50-ror-data_schema_v2.json", "institutions get their ROR ids");
    }

    private static Command Issn(KgConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "Comma-separated values whose first row names columns for ISSN and title." };
        var command = new Command("issn", "Link journals with a list of titles and ISSN.") { file };
        command.SetAction((arguments, _) =>
        {
            var context = new CommandContext(arguments, console);
            return Run(context, context.Value(file)!, NodeKind.Journal, (stream, path) => JournalList.Read(new StreamReader(stream), path).ToAsyncEnumerable());
        });
        return command.WithExamples("kg import-ids issn journals.csv", "a list with the columns title, ISSN, eISSN");
    }

    private static async Task<int> Run(CommandContext context, string path, NodeKind kind, Func<Stream, string, IAsyncEnumerable<RegisterReading>> read)
    {
        if (!File.Exists(path))
        {
            context.Fail($"{path}: there is no such file; check the spelling");
            return ExitCodes.Failed;
        }

        using var store = context.OpenToWrite(create: false);
        var view = ResolutionView.Read(new EmbeddedResolution(store).States());
        var links = new RegisterLinks(kind, view.NamesOf(kind));
        if (await ConsiderAsync(context, path, links, read).ConfigureAwait(false) is not var (entries, problems)) return ExitCodes.Failed;
        if (entries == 0)
        {
            if (problems == 0) context.Fail($"{path}: the file holds no entry; the ids in the store are left as they were");
            return ExitCodes.Failed;
        }

        var found = links.Found();
        new StoreImport(store).Identify(kind, found);
        var linked = found.Select(id => id.Name).Distinct(StringComparer.Ordinal).Count();
        context.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"{entries} entries read: {linked} of {links.Names} names linked, {links.Ambiguous} fit several entries and were left alone"));
        return problems == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    // Null where the file cannot be read to its end: half a register would take ids away.
    private static async Task<(int Entries, int Problems)?> ConsiderAsync(
        CommandContext context, string path, RegisterLinks links, Func<Stream, string, IAsyncEnumerable<RegisterReading>> read)
    {
        int entries = 0, problems = 0;
        try
        {
            await using var stream = File.OpenRead(path);
            await foreach (var reading in read(stream, path).ConfigureAwait(false))
            {
                if (reading.Entry is { } entry)
                {
                    entries++;
                    links.Consider(entry);
                    continue;
                }

                problems++;
                context.Fail(reading.Problem!);
            }

            return (entries, problems);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            context.Fail($"{path}: cannot be read: {problem.Message}");
            return null;
        }
    }
}
