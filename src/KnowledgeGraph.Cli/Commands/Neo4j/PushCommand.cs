using System.CommandLine;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Cli.Commands.Neo4j;

/// <summary><c>kg push</c>: makes the graph in a Neo4j database equal to the one in the store.</summary>
internal static class PushCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("push", "Make the graph in a Neo4j database equal to the one in the store. What others put there is left alone.");
        var target = new Neo4jTarget(command, required: true);
        var dryRun = new Option<bool>("--dry-run") { Description = "Only count what would be written." };
        var rewrite = new Option<bool>("--rewrite") { Description = "Write everything again, also what stands there already: mends changes made by hand." };
        command.Add(dryRun);
        command.Add(rewrite);
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToRead();
            await using var client = target.Open(context);
            var options = new PushOptions { DryRun = context.Value(dryRun), Rewrite = context.Value(rewrite) };
            return await PushRun.RunAsync(context, store, client, options, cancellation).ConfigureAwait(false);
        });
        return command.WithExamples(
            "KG_NEO4J_PASSWORD=… kg push --neo4j http://localhost:7474", "writes what differs; run again after an interruption",
            "kg push --neo4j https://db.example.org --user me --dry-run", "counts what would be written");
    }
}
