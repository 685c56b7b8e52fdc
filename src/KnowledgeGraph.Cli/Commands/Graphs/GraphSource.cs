using System.Collections.Frozen;
using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Neo4j;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;

namespace KnowledgeGraph.Cli.Commands.Graphs;

/// <summary>A graph that a command reads, and the store or database behind it.</summary>
internal sealed record OpenGraph(IGraphReader Reader, EmbeddedStore? Store, ICypherClient? Database = null) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        Store?.Dispose();
        Database?.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}

/// <summary>Where a command that reads a whole graph takes it from: the store, a GraphML file, or a Neo4j database.</summary>
internal static class GraphSource
{
    // Walks never follow these, and they are most of what a store holds.
    private static readonly FrozenSet<RelationKind> Walked =
        Enum.GetValues<RelationKind>().Except([RelationKind.MentionedIn, RelationKind.HasSentence]).ToFrozenSet();

    /// <summary>The option that names a file.</summary>
    public static Option<string?> FileOption() =>
        new("--graph") { Description = "Read a GraphML file, or a Neo4j database (http://…), instead of the store.", HelpName = "FILE|URL" };

    /// <summary>Opens the graph that the command line names.</summary>
    /// <param name="context">The run.</param>
    /// <param name="file">The option of <see cref="FileOption"/>.</param>
    /// <param name="toWalk">True to leave out what walks never follow.</param>
    /// <param name="cancellation">Stops reading a file.</param>
    /// <returns>The graph, or null after a line on standard error; the command then ends with <see cref="ExitCodes.StoreTrouble"/>.</returns>
    public static OpenGraph? Open(CommandContext context, Option<string?> file, bool toWalk, CancellationToken cancellation)
    {
        if (context.Value(file) is { } url && url.Contains("://", StringComparison.Ordinal)) return OpenDatabase(context, url);
        if (context.Value(file) is { } path) return OpenFile(context, path, cancellation) is { } graph ? new OpenGraph(graph, null) : null;
        var store = context.OpenToRead();
        return new OpenGraph(toWalk ? store.ReadGraph().Only(null, Walked) : store.ReadGraph(), store);
    }

    private static OpenGraph? OpenDatabase(CommandContext context, string url)
    {
        if (Neo4jTarget.OpenAt(context, url, out var problem) is { } client) return new OpenGraph(new Neo4jGraphReader(client), null, client);
        context.Fail(problem);
        return null;
    }

    private static MemoryGraph? OpenFile(CommandContext context, string path, CancellationToken cancellation)
    {
        try
        {
            using var input = File.OpenRead(path);
            var reading = GraphMlFile.Read(input, cancellation);
            foreach (var warning in reading.Warnings) context.Warn($"{path}: {warning}");
            if (reading.Error is not null) context.Fail($"{path}: {reading.Error}");
            return reading.Graph;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            context.Fail($"{path}: cannot be read: {problem.Message}");
            return null;
        }
    }
}
