using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Filters;
using KnowledgeGraph.Storage.Export.Projections;
using KnowledgeGraph.Storage.Export.Svg;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary><c>kg draw</c>: a picture of what surrounds an entity, or of one sort of tie.</summary>
internal static class DrawCommand
{
    private static readonly NodeKind[] Drawn = [NodeKind.Person, NodeKind.Institution, NodeKind.Journal, NodeKind.Study, NodeKind.Topic, NodeKind.Place];

    public static Command Create(KgConsole console)
    {
        var subject = new Argument<string>("ENTITY") { Description = "What stands in the middle (an id, a name, an alias or a part of one), or one of " + string.Join(", ", Projection.Names) + "." };
        var output = new Option<string>("--output", "-o") { Description = "The picture's file: .svg, or .png.", Required = true, HelpName = "FILE" };
        var depth = new Option<int>("--depth", "-d") { Description = "Most steps away.", DefaultValueFactory = _ => 2, HelpName = "N" };
        var kinds = new Option<NodeKind[]>("--kind") { Description = "Only these kinds (default: all but articles, sentences and claims).", AllowMultipleArgumentsPerToken = true, HelpName = "KIND" };
        var force = new Option<bool>("--force") { Description = "Overwrite what is there." };
        var file = GraphSource.FileOption();
        var command = new Command("draw", "Draw what surrounds an entity.") { subject, output, depth, kinds, force, file };
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            using var open = GraphSource.Open(context, file, toWalk: true, cancellation);
            if (open is null) return ExitCodes.StoreTrouble;
            var wanted = context.Value(kinds) is { Length: > 0 } named ? named : Drawn;
            var graph = await ShownAsync(context, open, context.Value(subject)!, context.Value(depth), wanted, cancellation).ConfigureAwait(false);
            return graph is null ? ExitCodes.Failed : await WriteAsync(context, graph, context.Value(output)!, context.Value(force), cancellation).ConfigureAwait(false);
        });
        return command.WithExamples("kg draw Saitou -o saitou.svg", "people, institutions, studies two steps around a person", "kg draw coauthors -o teams.svg", "who writes with whom");
    }

    private static async Task<IExportGraph?> ShownAsync(CommandContext context, OpenGraph open, string subject, int depth, NodeKind[] kinds, CancellationToken cancellation)
    {
        if (Projection.Names.Contains(subject)) return await Projection.OfAsync(open.Reader, subject, cancellation).ConfigureAwait(false);
        var graph = await LoadedGraph.LoadAsync(open.Reader, cancellation).ConfigureAwait(false);
        if (NamedEntity.FindOrTell(context, graph, subject) is not { } node) return null;
        var filter = new GraphFilter { Around = [node.Id], Depth = depth, Kinds = [.. kinds.Append(node.Kind).Distinct()] };
        return new ExportGraph(await FilteredGraph.OfAsync(open.Reader, filter, cancellation).ConfigureAwait(false));
    }

    private static async Task<int> WriteAsync(CommandContext context, IExportGraph graph, string path, bool force, CancellationToken cancellation)
    {
        var isPng = path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);
        if (!isPng && !path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            context.Fail($"{path}: a picture's name ends in .svg or .png");
            return ExitCodes.WrongUsage;
        }

        using var target = OutputFile.TryOpen(path, folder: false, force, out var problem);
        if (target is null)
        {
            context.Fail(problem);
            return ExitCodes.WrongUsage;
        }

        try
        {
            using var picture = new MemoryStream();
            var report = await new SvgExporter().WriteAsync(graph, new StreamTarget(picture), cancellation).ConfigureAwait(false);
            var bytes = isPng ? await RasterAsync(picture.ToArray(), cancellation).ConfigureAwait(false) : picture.ToArray();
            if (bytes is null)
            {
                context.Fail($"{path}: a PNG needs rsvg-convert (Debian: librsvg2-bin); an .svg needs nothing");
                return ExitCodes.Failed;
            }

            target.Open("").Write(bytes);
            target.Complete();
            context.Note(FormattableString.Invariant($"{report.Nodes} nodes and {report.Edges} relationships drawn in {path}"));
            foreach (var loss in report.Losses.Skip(1)) context.Note(loss);
            return ExitCodes.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            context.Fail($"{path}: cannot be written: {failure.Message}");
            return ExitCodes.Failed;
        }
    }

    private static async Task<byte[]?> RasterAsync(byte[] svg, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("rsvg-convert", ["--zoom", "2"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            using var png = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(png, cancellation);
            await process.StandardInput.BaseStream.WriteAsync(svg, cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
            await reading.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return process.ExitCode == 0 ? png.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
