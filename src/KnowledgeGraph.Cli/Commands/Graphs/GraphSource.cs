using System.CommandLine;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Export.GraphMl;

namespace KnowledgeGraph.Cli.Commands.Graphs;

/// <summary>Where a command that reads a whole graph takes it from: the store, or a GraphML file.</summary>
internal sealed class GraphSource
{
    private readonly Option<string?> file = new("--graph") { Description = "Read a GraphML file instead of the store.", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(file);

    /// <summary>Opens the graph that the command line names.</summary>
    /// <returns>The graph, or null after a line on standard error.</returns>
    public IGraphReader? Open(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(file) is { } path) return OpenFile(path, cancellation);
        return new StoreGraph(EmbeddedStore.OpenToRead(StoreChoice.Of(parsed, Environment.GetEnvironmentVariable)));
    }

    private static MemoryGraph? OpenFile(string path, CancellationToken cancellation)
    {
        try
        {
            using var input = File.OpenRead(path);
            var reading = GraphMlFile.Read(input, cancellation);
            foreach (var warning in reading.Warnings) Console.Error.WriteLine($"{path}: {warning}");
            if (reading.Error is not null) Console.Error.WriteLine($"{path}: {reading.Error}");
            return reading.Graph;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: cannot be read: {problem.Message}");
            return null;
        }
    }
}
