using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Filters;
using KnowledgeGraph.Storage.Export.Projections;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary><c>kg export FORMAT</c>: writes the graph, or a part of it, in a format of other tools.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(KgConsole console)
    {
        var format = new Argument<string>("FORMAT") { Description = "One of " + string.Join(", ", Exporters.Formats) + "." };
        format.AcceptOnlyFromAmong([.. Exporters.Formats]);
        var place = new Argument<string?>("OUTPUT") { Description = "The same as --output.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File to write (a folder for csv and neo4j-csv); standard output if left out.",
            HelpName = "FILE",
        };
        var force = new Option<bool>("--force") { Description = "Overwrite what is there." };
        var split = new Option<string?>("--split")
        {
            Description = "Write ties of one sort instead: projection=" + string.Join(" | projection=", Projection.Names) + ".",
            HelpName = "projection=NAME",
        };
        split.AcceptOnlyFromAmong([.. Projection.Names.Select(name => "projection=" + name)]);
        var file = GraphSource.FileOption();
        var filter = new FilterOptions();
        var command = new Command("export", "Write the graph for other tools.") { format, place, output, force };
        command.Options.Add(file);
        filter.AddTo(command);
        command.Options.Add(split);
        command.SetAction(async (parsed, cancellation) =>
        {
            var context = new CommandContext(parsed, console);
            var path = parsed.GetValue(output) ?? parsed.GetValue(place);
            if (path is not null && PictureFile.IsPng(path))
            {
                context.Fail($"{path}: kg export writes no PNG; kg draw does");
                return ExitCodes.WrongUsage;
            }

            using var open = GraphSource.Open(context, file, toWalk: false, cancellation);
            if (open is null) return ExitCodes.StoreTrouble;
            if (await filter.ReadAsync(context, open.Reader, cancellation).ConfigureAwait(false) is not { } wanted) return ExitCodes.Failed;
            var part = await FilteredGraph.OfAsync(open.Reader, wanted, cancellation).ConfigureAwait(false);
            IExportGraph exported = parsed.GetValue(split) is { } projection
                ? await Projection.OfAsync(part, projection["projection=".Length..], cancellation).ConfigureAwait(false)
                : new ExportGraph(part);
            var exporter = Exporters.Of(parsed.GetRequiredValue(format));
            ExportReport? report = null;
            var code = await OutputFile.WriteAsync(
                context,
                path,
                exporter.WritesFolder,
                parsed.GetValue(force),
                async target => report = await exporter.WriteAsync(exported, target, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
            if (code == ExitCodes.Done) Report(context, report!, path);
            return code;
        });
        return command.WithExamples(
            "kg export graphml -o graph.graphml", "everything, for NetworkX, Gephi, Cytoscape, yEd",
            "kg export gexf --around Saitou --depth 2 -o near.gexf", "what surrounds a person, for Gephi",
            "kg export csv -o bulk", "a folder for neo4j-admin database import");
    }

    private static void Report(CommandContext context, ExportReport report, string? path)
    {
        context.Note(FormattableString.Invariant($"{report.Nodes} nodes and {report.Edges} relationships written to {path ?? "standard output"}"));
        foreach (var loss in report.Losses) context.Note("not carried: " + loss);
        foreach (var hint in report.Hints) context.Note(hint.Replace("{output}", path, StringComparison.Ordinal));
    }
}
