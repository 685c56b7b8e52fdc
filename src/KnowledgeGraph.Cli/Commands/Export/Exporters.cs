using System.Collections.Immutable;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Csv;
using KnowledgeGraph.Storage.Export.Cypher;
using KnowledgeGraph.Storage.Export.Dot;
using KnowledgeGraph.Storage.Export.Gexf;
using KnowledgeGraph.Storage.Export.GraphMl;
using KnowledgeGraph.Storage.Export.JsonLd;
using KnowledgeGraph.Storage.Export.JsonLines;
using KnowledgeGraph.Storage.Export.Mermaid;
using KnowledgeGraph.Storage.Export.Svg;
using KnowledgeGraph.Storage.Neo4j.Bulk;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary>The formats <c>kg</c> writes.</summary>
internal static class Exporters
{
    private static readonly ImmutableArray<IGraphExporter> All =
    [
        new GraphMlExporter(), new GexfExporter(), new DotExporter(), new JsonLdExporter(), new CsvExporter(), new CypherExporter(), new JsonLinesExporter(),
        new MermaidExporter(), new SvgExporter(), new Neo4jCsvExporter()
    ];

    /// <summary>Names of the formats.</summary>
    public static IEnumerable<string> Formats => All.Select(exporter => exporter.Format);

    /// <summary>The exporter of a format.</summary>
    public static IGraphExporter Of(string format) => All.First(exporter => exporter.Format == format);
}
