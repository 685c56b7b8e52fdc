using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Export;

/// <summary>Writes a graph in one format. All exporters read the same two streams, nodes before relationships, and keep neither in memory.</summary>
public interface IGraphExporter
{
    /// <summary>The name by which users ask for the format: <c>graphml</c>.</summary>
    string Format { get; }

    /// <summary>True where the format is a folder of files, and a target has to open more than one part.</summary>
    bool WritesFolder => false;

    /// <summary>Writes the whole graph. The same graph gives the same bytes.</summary>
    /// <param name="graph">What is written.</param>
    /// <param name="output">Where it goes; not disposed.</param>
    /// <param name="cancellation">Stops the writing; what is written so far is incomplete.</param>
    /// <returns>How much was written and what the format could not carry.</returns>
    /// <exception cref="IOException">The output cannot take more, as on a full disk.</exception>
    Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default);
}

/// <summary>What an export wrote, and what it lost.</summary>
/// <param name="Nodes">Number of nodes written.</param>
/// <param name="Edges">Number of relationships written.</param>
/// <param name="Losses">One sentence for each thing the format cannot carry and this graph had.</param>
public sealed record ExportReport(long Nodes, long Edges, ImmutableArray<string> Losses)
{
    /// <summary>One line each on what to do with the output; <c>{output}</c> stands for its path.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];
}

/// <summary>Where an export goes: one stream, or a folder of files.</summary>
public interface IExportTarget
{
    /// <summary>Opens a part for writing; parts are written one after another.</summary>
    /// <param name="part">Name of the part's file for formats of several files, or the empty text for the only one.</param>
    Stream Open(string part);
}

/// <summary>A target for formats of one file.</summary>
public sealed class StreamTarget(Stream stream) : IExportTarget
{
    /// <inheritdoc/>
    public Stream Open(string part) => part.Length == 0 ? stream : throw new InvalidOperationException("This format writes a folder of files.");
}
