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
    public static Command Create()
    {
        var format = new Argument<string>("FORMAT") { Description = "One of " + string.Join(", ", Exporters.Formats) + "." };
        format.AcceptOnlyFromAmong([.. Exporters.Formats]);
        var place = new Argument<string?>("OUTPUT") { Description = "The same as --output.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "File to write (a folder for csv and neo4j-csv); standard output if left out.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Overwrite what is there." };
        var quiet = new Option<bool>("--quiet") { Description = "No report on standard error." };
        var split = new Option<string?>("--split") { Description = "Write ties of one sort instead: projection=" + string.Join(" | projection=", Projection.Names) + ".", HelpName = "projection=NAME" };
        split.AcceptOnlyFromAmong([.. Projection.Names.Select(name => "projection=" + name)]);
        var source = new GraphSource();
        var filter = new FilterOptions();
        var command = new Command("export", "Write the graph for other tools.") { format, place, output, force };
        source.AddTo(command);
        filter.AddTo(command);
        command.Options.Add(split);
        command.Options.Add(quiet);
        command.SetAction(async (parsed, cancellation) =>
        {
            var graph = source.Open(parsed, cancellation);
            if (graph is null) return ExitCodes.StoreTrouble;
            using var owned = graph as IDisposable;
            if (await filter.ReadAsync(parsed, graph, cancellation).ConfigureAwait(false) is not { } wanted) return ExitCodes.WrongUsage;
            var part = await FilteredGraph.OfAsync(graph, wanted, cancellation).ConfigureAwait(false);
            IExportGraph exported = parsed.GetValue(split) is { } projection
                ? await Projection.OfAsync(part, projection["projection=".Length..], cancellation).ConfigureAwait(false)
                : new ExportGraph(part);
            var path = parsed.GetValue(output) ?? parsed.GetValue(place);
            var report = await WriteAsync(exported, Exporters.Of(parsed.GetRequiredValue(format)), path, parsed.GetValue(force), cancellation).ConfigureAwait(false);
            if (report.Report is { } written && !parsed.GetValue(quiet)) Report(written, path);
            return report.ExitCode;
        });
        return command;
    }

    private static async Task<(int ExitCode, ExportReport? Report)> WriteAsync(
        IExportGraph graph, IGraphExporter exporter, string? path, bool force, CancellationToken cancellation)
    {
        using var target = OutputFile.TryOpen(path, Exporters.WritesFolder(exporter), force, out var problem);
        if (target is null)
        {
            Console.Error.WriteLine(problem);
            return (ExitCodes.WrongUsage, null);
        }

        try
        {
            var report = await exporter.WriteAsync(graph, target, cancellation).ConfigureAwait(false);
            target.Complete();
            return (ExitCodes.Done, report);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path ?? "standard output"}: cannot be written: {failure.Message}");
            return (ExitCodes.Failed, null);
        }
    }

    private static void Report(ExportReport report, string? path)
    {
        Console.Error.WriteLine(FormattableString.Invariant($"{report.Nodes} nodes and {report.Edges} relationships written to {path ?? "standard output"}"));
        foreach (var loss in report.Losses) Console.Error.WriteLine("not carried: " + loss);
        foreach (var hint in report.Hints) Console.Error.WriteLine(hint.Replace("{output}", path, StringComparison.Ordinal));
    }
}
