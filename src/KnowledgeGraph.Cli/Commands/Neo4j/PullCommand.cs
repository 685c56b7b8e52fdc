using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Commands.Export;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Cli.Commands.Neo4j;

/// <summary><c>kg pull</c>: reads the graph that a Neo4j database holds.</summary>
internal static class PullCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command(
            "pull", "Read the graph of a Neo4j database: its size and hash, or all of it into a GraphML file that the other commands take with --graph.");
        var target = new Neo4jTarget(command, required: true);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "GraphML file to write; without one only size and hash are printed.",
            HelpName = "FILE",
        };
        var force = new Option<bool>("--force") { Description = "Overwrite what is there." };
        command.Add(output);
        command.Add(force);
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            await using var client = target.Open(context);
            await DatabaseState.ReadAsync(client, cancellation).ConfigureAwait(false);
            var graph = new Neo4jGraphReader(client);
            if (context.Value(output) is { } path) return await WriteAsync(context, graph, path, context.Value(force), cancellation).ConfigureAwait(false);
            var (nodes, relationships) = await DatabaseState.CountAsync(client, cancellation).ConfigureAwait(false);
            var hash = await GraphHash.OfAsync(graph, cancellation).ConfigureAwait(false);
            var summary = string.Create(CultureInfo.InvariantCulture, $"{client.Target}: {nodes:N0} nodes, {relationships:N0} relationships. Hash {hash}");
            await context.Out.WriteLineAsync(summary).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command.WithExamples(
            "kg pull --neo4j http://localhost:7474", "counts and hash of the graph that stands there",
            "kg pull --neo4j http://localhost:7474 -o graph.graphml", "all of it in a file");
    }

    private static async Task<int> WriteAsync(CommandContext context, Neo4jGraphReader graph, string path, bool force, CancellationToken cancellation)
    {
        ExportReport? report = null;
        var code = await OutputFile.WriteAsync(
            context,
            path,
            folder: false,
            force,
            async target => report = await new GraphMlExporter().WriteAsync(new ExportGraph(graph), target, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        if (code == ExitCodes.Done) context.Note(string.Create(CultureInfo.InvariantCulture, $"{report!.Nodes:N0} nodes and {report.Edges:N0} relationships written to {path}"));
        return code;
    }
}
