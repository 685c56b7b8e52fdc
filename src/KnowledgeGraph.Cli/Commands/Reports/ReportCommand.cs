using System.CommandLine;
using System.CommandLine.Completions;
using KnowledgeGraph.Cli.Commands.Neo4j;
using KnowledgeGraph.Storage.Reports;

namespace KnowledgeGraph.Cli.Commands.Reports;

/// <summary><c>kg report</c>: lists questions, and answers one from the store or from Neo4j.</summary>
internal sealed class ReportCommand
{
    private const string FolderVariable = "KG_QUERIES";
    private const string FolderHere = "queries";

    private readonly Argument<string?> name = new("NAME") { Description = "The report; all are listed without one.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> parameters = new("--param", "-p") { Description = "A parameter as name=value; again for each.", HelpName = "K=V" };
    private readonly Option<string> format = new("--format", "-f") { Description = "table, csv, json or markdown.", DefaultValueFactory = _ => "table" };
    private readonly Option<string[]> folders =
        new("--queries") { Description = $"Folder with reports of your own (also: ./{FolderHere} and ${FolderVariable}).", HelpName = "DIR" };
    private readonly Neo4jTarget target;

    private ReportCommand(Command command, KgConsole console)
    {
        format.AcceptOnlyFromAmong("table", "csv", "json", "markdown");
        name.CompletionSources.Add(_ => ReportCatalog.Load(Folders(console)).Reports.Select(report => new CompletionItem(report.Name)));
        command.Add(name);
        command.Add(parameters);
        command.Add(format);
        command.Add(folders);
        target = new Neo4jTarget(command);
        command.SetAction((arguments, cancellation) => RunAsync(new CommandContext(arguments, console), cancellation));
    }

    public static Command Create(KgConsole console)
    {
        var command = new Command("report", "Answer a question from the graph: the SQL on the store, or the Cypher on Neo4j.");
        _ = new ReportCommand(command, console);
        return command.WithExamples(
            "kg report", "lists all reports",
            "kg report topic-voices --param topic=sperm", "who speaks about sperm, and from where",
            "kg report journal-coverage --format csv --neo4j http://localhost:7474", "the same question to Neo4j, as CSV");
    }

    /// <summary>The reports at hand, from the program and from the user's folders; what cannot be read is warned of.</summary>
    public static ReportCatalog CatalogOf(CommandContext context, params IEnumerable<string> more)
    {
        var catalog = ReportCatalog.Load([.. Folders(context.Console), .. more]);
        foreach (var problem in catalog.Problems) context.Warn(problem);
        return catalog;
    }

    private static string[] Folders(KgConsole console) => console.Environment(FolderVariable) is { Length: > 0 } folder ? [FolderHere, folder] : [FolderHere];

    private async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var own = context.Value(folders) ?? [];
        if (own.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing) return Wrong(context, $"{missing}: there is no such folder");
        var catalog = CatalogOf(context, own);
        if (context.Value(name) is not { } wanted)
        {
            ReportPrinter.List(context, catalog);
            return ExitCodes.Done;
        }

        if (catalog.Find(wanted) is not { } report) return Wrong(context, $"{wanted}: there is no such report; kg report lists them");
        var language = target.IsGiven(context) ? ReportLanguage.Cypher : ReportLanguage.Sql;
        if (report.In(language) is not { } query)
            return Wrong(
                context,
                language == ReportLanguage.Sql
                    ? $"{wanted}: has Cypher only; name a server with --neo4j"
                    : $"{wanted}: has SQL only; it runs on the store, without --neo4j");
        var (values, mistake) = ReportArguments.Read(query, context.Value(parameters) ?? []);
        if (values is null) return Wrong(context, mistake);
        var (table, failure) = language == ReportLanguage.Cypher
            ? await OnNeo4jAsync(context, query, values, cancellation).ConfigureAwait(false)
            : OnStore(context, query, values);
        if (table is null)
        {
            context.Fail($"{wanted}: {failure}");
            return ExitCodes.Failed;
        }

        ReportPrinter.Print(context, query, table, context.Value(format)!);
        return ExitCodes.Done;
    }

    private async Task<(ReportTable?, string)> OnNeo4jAsync(
        CommandContext context,
        ReportQuery query,
        IReadOnlyDictionary<string, object?> values,
        CancellationToken cancellation)
    {
        await using var client = target.Open(context);
        return (await CypherReports.RunAsync(client, query, values, cancellation).ConfigureAwait(false), "");
    }

    private static (ReportTable?, string) OnStore(CommandContext context, ReportQuery query, IReadOnlyDictionary<string, object?> values)
    {
        using var store = context.OpenToRead();
        return SqlReports.Run(store, query, values);
    }

    private static int Wrong(CommandContext context, string message)
    {
        context.Fail(message);
        return ExitCodes.WrongUsage;
    }
}
