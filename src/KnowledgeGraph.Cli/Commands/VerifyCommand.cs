using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Commands.Neo4j;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: checks every span, builds the graph again from the facts and compares.</summary>
internal static class VerifyCommand
{
    private const int MostProblems = 20;

    public static Command Create(KgConsole console)
    {
        var command = new Command(
            "verify", "Check that every fact says what its article says, build the graph again from the facts, compare, and print its hash.");
        var target = new Neo4jTarget(command);
        command.SetAction((arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            return target.IsGiven(context) ? Neo4jVerification.RunAsync(context, target, cancellation) : RunAsync(context, cancellation);
        });
        return command.WithExamples(
            "kg verify --neo4j http://localhost:7474", "compares a Neo4j database with the store instead: hash, counts, evidence",
            "kg verify", "exit code 0 where all is well, 1 on any mismatch");
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        using var store = context.OpenToRead();
        using var progress = new ProgressLine(context, "Verifying");
        var articles = new EmbeddedArticles(store);
        var total = articles.Count();
        int done = 0, problems = 0;
        foreach (var sheet in articles.Sheets())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var problem in articles.Problems(sheet))
            {
                if (problems++ < MostProblems) progress.Above(() => context.Fail(problem));
            }

            progress.Show(++done, total, "articles");
        }

        var stored = await GraphHash.OfAsync(store.ReadGraph(), cancellation).ConfigureAwait(false);
        var built = await RebuiltHashAsync(store, progress, total, cancellation).ConfigureAwait(false);
        progress.Dispose();
        if (stored != built)
        {
            problems++;
            context.Fail($"{context.StorePath}: the graph is not the one its facts give (stored {stored}, built again {built}): run kg refresh, or import "
                + "the articles into a new store");
        }

        await context.Out.WriteLineAsync(stored).ConfigureAwait(false);
        context.Note(string.Create(CultureInfo.InvariantCulture, $"{total} articles checked, {problems} problems."));
        return problems == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    /// <summary>Imports all stored facts into a store of its own, as if they were new, with the same human decisions.</summary>
    private static async Task<string> RebuiltHashAsync(EmbeddedStore store, ProgressLine progress, int total, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg");
        try
        {
            using var again = EmbeddedStore.OpenOrCreate(path);
            var articles = new EmbeddedArticles(store);
            StoreDecisions.Copy(articles, again);
            var import = new StoreImport(again);
            import.OnBatch = _ => progress.Show(import.Outcome.Added, total, "articles built again");
            await import.RunAsync(articles.Sheets().ToAsyncEnumerable()).ConfigureAwait(false);
            return await GraphHash.OfAsync(again.ReadGraph(), cancellation).ConfigureAwait(false);
        }
        finally
        {
            foreach (var file in new[] { path, path + "-wal", path + "-shm" }) File.Delete(file);
        }
    }
}
