using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Cli.Commands.Neo4j;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Articles;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg import</c>: reads articles, or facts made elsewhere, into the store.</summary>
internal sealed class ImportCommand
{
    private readonly InputOptions inputs;
    private readonly FactsInput facts;
    private readonly Neo4jTarget target;

    private ImportCommand(Command command, KgConsole console)
    {
        inputs = new InputOptions(command, console, ArgumentArity.ZeroOrMore);
        facts = new FactsInput(command);
        target = new Neo4jTarget(command, "--push");
        command.Validators.Add(result =>
        {
            var hasPaths = result.GetValue(inputs.Paths) is { Length: > 0 };
            var hasFacts = result.GetValue(facts.Files) is { Length: > 0 };
            if (!hasPaths && !hasFacts) result.AddError("Name articles to import, or facts with --facts.");
        });
        command.SetAction((arguments, cancellation) => RunAsync(new CommandContext(arguments, console), cancellation));
    }

    public static Command Create(KgConsole console)
    {
        var command = new Command("import", "Read articles into the store and bring the graph up to date. Importing the same again changes nothing.");
        _ = new ImportCommand(command, console);
        return command.WithExamples(
            "kg import seeds", "all .txt and .jsonl files in a folder and below it",
            "kg import seeds --push http://localhost:7474", "then makes the graph in Neo4j equal to the store",
            "kg import news.jsonl --store news.db", "one article a line, into a store of its own",
            "kg import --facts facts.jsonl", "facts made by kg extract --with-text, on another machine perhaps");
    }

    private async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var tally = new Tally();
        using var progress = new ProgressLine(context, "Importing");
        tally.Total = progress.IsShown ? ArticleSource.SizeOf((context.Value(inputs.Paths) ?? []).Concat(context.Value(facts.Files) ?? [])) : null;
        await using var sheets = SheetsAsync(context, tally, progress, cancellation).GetAsyncEnumerator(cancellation);
        var any = await sheets.MoveNextAsync().ConfigureAwait(false);
        if (!any && !File.Exists(context.StorePath))
        {
            progress.Dispose();
            context.Note(string.Create(CultureInfo.InvariantCulture, $"nothing to import, {tally.Failed} failed; no store was made"));
            return tally.Failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
        }

        using var store = context.OpenToWrite(create: true);
        var import = new StoreImport(store) { OnArticles = _ => tally.Show(progress), OnBatch = _ => tally.Show(progress) };
        await import.RunAsync(FromHereAsync(sheets, any)).ConfigureAwait(false);
        progress.Dispose();
        var outcome = import.Outcome;
        context.Note(string.Create(CultureInfo.InvariantCulture,
            $"{context.StorePath}: {outcome.Added} new, {outcome.Replaced} changed, {outcome.Unchanged} unchanged, {tally.Failed} failed."));
        if (!context.Quiet)
        {
            store.Checkpoint();
            StatusCommand.Print(context, store);
        }

        if (target.IsGiven(context)) await PushAsync(context, store, cancellation).ConfigureAwait(false);
        return tally.Failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    /// <summary>The sheet an enumeration stands at, and those behind it.</summary>
    private static async IAsyncEnumerable<FactSheet> FromHereAsync(IAsyncEnumerator<FactSheet> sheets, bool any)
    {
        for (; any; any = await sheets.MoveNextAsync().ConfigureAwait(false)) yield return sheets.Current;
    }

    private async Task PushAsync(CommandContext context, EmbeddedStore store, CancellationToken cancellation)
    {
        await using var client = target.Open(context);
        await PushRun.RunAsync(context, store, client, new PushOptions(), cancellation).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<FactSheet> SheetsAsync(
        CommandContext context,
        Tally tally,
        ProgressLine progress,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var extractor = new ArticleExtractor();
        var articles = OrderedExtraction.SelectAsync(inputs.Read(context, tally.Count), reading => SheetOf(reading, extractor), cancellation);
        await foreach (var reading in articles.ConfigureAwait(false))
        {
            if (Accept(context, tally, progress, reading) is { } sheet) yield return sheet;
        }

        var lines = facts.Lines(context, inputs.Options(context, tally.Count));
        await foreach (var reading in OrderedExtraction.SelectAsync(lines, FactParser.Parse, cancellation).ConfigureAwait(false))
        {
            if (Accept(context, tally, progress, reading) is { } sheet) yield return sheet;
        }
    }

    private static SheetReading SheetOf(ArticleReading reading, ArticleExtractor extractor)
    {
        switch (reading)
        {
            case ArticleRead { Article: var article } read:
                var found = extractor.Extract(article);
                found = found with { Article = found.Article with { Text = article.Text } };
                return SheetReading.Of(read.Path, SheetBuilder.Build(found, article), read.Warnings);
            case InputSkipped skipped:
                return SheetReading.Failed(skipped.Path, "skipped " + skipped.Message);
            case InputRefused refused:
                return SheetReading.Failed(refused.Path, refused.Message);
            default:
                throw new InvalidOperationException($"Unknown reading {reading.GetType().Name}.");
        }
    }

    private static FactSheet? Accept(CommandContext context, Tally tally, ProgressLine progress, SheetReading reading)
    {
        foreach (var warning in reading.Warnings) progress.Above(() => context.Warn(warning));
        var problem = reading.Sheet is { } sheet ? tally.Sources.Clash(sheet, reading.Path) : reading.Problem;
        if (problem is null)
        {
            tally.Read++;
            return reading.Sheet;
        }

        tally.Failed++;
        progress.Above(() => context.Fail(problem));
        return null;
    }

    private sealed class Tally
    {
        private const int Kilobyte = 1000;
        private long bytes;

        public SeenSources Sources { get; } = new();

        public int Read { get; set; }

        public int Failed { get; set; }

        /// <summary>Bytes there are to read; null where nobody knows.</summary>
        public long? Total { get; set; }

        /// <summary>Counts bytes as they are read, on the thread that reads.</summary>
        public void Count(long read) => Interlocked.Add(ref bytes, read);

        /// <summary>Shows how far the import is: what is read runs a little ahead of what is written.</summary>
        public void Show(ProgressLine progress)
        {
            var articles = string.Create(CultureInfo.InvariantCulture, $"{Read} articles");
            if (Total is { } total and >= Kilobyte) progress.Show(Math.Min(Interlocked.Read(ref bytes), total) / Kilobyte, total / Kilobyte, $"kB, {articles}");
            else progress.Show(articles);
        }
    }
}
