using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Cli.Commands.Reports;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Filters;
using KnowledgeGraph.Storage.Export.Projections;
using KnowledgeGraph.Storage.Reports;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary><c>kg draw</c>: a picture of what surrounds an entity, of one sort of tie, or of the answer of a report.</summary>
internal sealed class DrawCommand
{
    private static readonly NodeKind[] Drawn = [NodeKind.Person, NodeKind.Institution, NodeKind.Journal, NodeKind.Study, NodeKind.Topic, NodeKind.Place];

    private readonly Argument<string> subject = new("ENTITY|REPORT")
    {
        Description = "What stands in the middle (an id, a name, an alias or a part of one); or a report (see kg report); or one of "
            + string.Join(", ", Projection.Names) + ".",
    };

    private readonly Option<string> output = new("--output", "-o") { Description = "The picture's file: .svg, or .png.", Required = true, HelpName = "FILE" };
    private readonly Option<int> depth =
        new Option<int>("--depth", "-d") { Description = "Most steps away from an entity.", DefaultValueFactory = _ => 2, HelpName = "N" }.AtLeast(0);
    private readonly Option<NodeKind[]> kinds = new Option<NodeKind[]>("--kind")
    {
        Description = "Only these kinds (default: all but articles, sentences and claims).",
        HelpName = "KIND",
    }.AnyOf();
    private readonly Option<string[]> parameters =
        new("--param", "-p") { Description = "A parameter of the report as name=value; again for each.", HelpName = "K=V" };
    private readonly Option<bool> force = new("--force") { Description = "Overwrite what is there." };
    private readonly Option<string?> file = GraphSource.FileOption();

    public static Command Create(KgConsole console)
    {
        var draw = new DrawCommand();
        var command = new Command("draw", "Draw what surrounds an entity, or the answer of a report.")
        {
            draw.subject,
            draw.output,
            draw.depth,
            draw.kinds,
            draw.parameters,
            draw.force,
            draw.file,
        };
        command.SetAction((arguments, cancellation) => draw.RunAsync(new CommandContext(arguments, console), cancellation));
        return command.WithExamples(
            "kg draw Saitou -o saitou.svg", "people, institutions, studies two steps around a person",
            "kg draw coauthors -o teams.svg", "who writes with whom",
            "kg draw study-experts -p study=cell -o experts.png", "what the rows of a report name, and how it hangs together");
    }

    private async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var path = context.Value(output)!;
        if (PictureFile.Problem(path) is { } wrong)
        {
            context.Fail(wrong);
            return ExitCodes.WrongUsage;
        }

        using var open = GraphSource.Open(context, file, toWalk: true, cancellation);
        if (open is null) return ExitCodes.StoreTrouble;
        var (graph, failure) = await ShownAsync(context, open, context.Value(subject)!, cancellation).ConfigureAwait(false);
        return graph is null ? failure : await PictureFile.WriteAsync(context, graph, path, context.Value(force), cancellation).ConfigureAwait(false);
    }

    private async Task<(IExportGraph? Graph, int Failure)> ShownAsync(CommandContext context, OpenGraph open, string wanted, CancellationToken cancellation)
    {
        var report = Projection.Names.Contains(wanted) ? null : ReportCommand.CatalogOf(context).Find(wanted);
        if (report is null && context.Value(parameters) is { Length: > 0 })
        {
            context.Fail($"--param goes with a report, and “{wanted}” is none; kg report lists them");
            return (null, ExitCodes.WrongUsage);
        }

        if (Projection.Names.Contains(wanted)) return (await Projection.OfAsync(open.Reader, wanted, cancellation).ConfigureAwait(false), ExitCodes.Done);
        if (report is not null) return await ReportAsync(context, open, report, cancellation).ConfigureAwait(false);
        var graph = await LoadedGraph.LoadAsync(open.Reader, cancellation).ConfigureAwait(false);
        if (NamedEntity.FindOrTell(context, graph, wanted) is not { } node) return (null, ExitCodes.Failed);
        NodeKind[] shown = context.Value(kinds) is { Length: > 0 } named ? named : Drawn;
        var filter = new GraphFilter { Around = [node.Id], Depth = context.Value(depth), Kinds = [.. shown.Append(node.Kind).Distinct()] };
        return (new ExportGraph(await FilteredGraph.OfAsync(open.Reader, filter, cancellation).ConfigureAwait(false)), ExitCodes.Done);
    }

    private async Task<(IExportGraph? Graph, int Failure)> ReportAsync(CommandContext context, OpenGraph open, Report report, CancellationToken cancellation)
    {
        var query = report.In(open.Database is null ? ReportLanguage.Sql : ReportLanguage.Cypher);
        if (query is null || (open.Store is null && open.Database is null))
        {
            return Failed($"{report.Name}: runs on {(report.Sql is null ? "Neo4j (--graph http://…)" : "the store")} only", ExitCodes.WrongUsage);
        }
        var (values, mistake) = ReportArguments.Read(query, context.Value(parameters) ?? []);
        if (values is null) return Failed(mistake, ExitCodes.WrongUsage);
        var (table, failure) = open.Database is null
            ? SqlReports.Run(open.Store!, query, values)
            : (await CypherReports.RunAsync(open.Database, query, values, cancellation).ConfigureAwait(false), "");
        if (table is null) return Failed($"{report.Name}: {failure}", ExitCodes.Failed);
        if (table.Rows.Count == 0) return Failed($"{report.Name}: has no rows to draw; see kg report {report.Name}", ExitCodes.Failed);
        return (await ReportGraph.OfAsync(open.Reader, table, cancellation).ConfigureAwait(false), ExitCodes.Done);

        (IExportGraph?, int) Failed(string message, int code)
        {
            context.Fail(message);
            return (null, code);
        }
    }
}
