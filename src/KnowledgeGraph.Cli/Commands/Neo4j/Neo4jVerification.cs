using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Cli.Commands.Neo4j;

/// <summary><c>kg verify --neo4j</c>: compares what a database holds with the store, element by element.</summary>
internal static class Neo4jVerification
{
    public static async Task<int> RunAsync(CommandContext context, Neo4jTarget target, CancellationToken cancellation)
    {
        using var store = context.OpenToRead();
        await using var client = target.Open(context);
        using var progress = new ProgressLine(context, $"Comparing {context.StorePath} with {client.Target}");
        var comparison = await GraphComparison.OfAsync(store.ReadGraph(), client, cancellation).ConfigureAwait(false);
        progress.Dispose();
        foreach (var problem in comparison.Problems) context.Fail(problem);
        await context.Out.WriteLineAsync(comparison.Hash).ConfigureAwait(false);
        context.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"{client.Target}: {comparison.Nodes:N0} nodes and {comparison.Relationships:N0} relationships compared, {comparison.ProblemCount:N0} problems."));
        if (comparison.Hash == comparison.ExpectedHash && comparison.ProblemCount == 0) return ExitCodes.Done;
        context.Fail($"{client.Target}: is not the graph of {context.StorePath} (hash {comparison.ExpectedHash}): run kg push, or kg push --rewrite where it "
            + "was changed by hand");
        return ExitCodes.Failed;
    }
}
