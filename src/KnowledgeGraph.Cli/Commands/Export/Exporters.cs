using System.Collections.Immutable;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary>The formats <c>kg</c> writes.</summary>
internal static class Exporters
{
    private static readonly ImmutableArray<IGraphExporter> All = [new GraphMlExporter()];

    /// <summary>Names of the formats.</summary>
    public static IEnumerable<string> Formats => All.Select(exporter => exporter.Format);

    /// <summary>The exporter of a format.</summary>
    public static IGraphExporter Of(string format) => All.First(exporter => exporter.Format == format);

    /// <summary>True where a format is a folder of files.</summary>
    public static bool WritesFolder(IGraphExporter exporter) => exporter.Format == "csv";
}
