using System.Collections.Immutable;
using System.Text;
using System.Xml;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>GraphML that NetworkX, igraph, Gephi, Cytoscape, yEd and APOC open.</summary>
/// <remarks>
/// GraphML: Brandes, Eiglsperger, Herman, Himsolt, Marshall, "GraphML Progress Report", Graph Drawing 2001. Lists are JSON arrays under
/// keys with <c>attr.list</c>, as APOC writes and reads them. What a plain GraphML reader loses is in the report.
/// </remarks>
public sealed class GraphMlExporter : IGraphExporter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <inheritdoc/>
    public string Format => "graphml";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IGraphReader graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        var text = new XmlText();
        long nodes = 0, edges = 0;
        using (var xml = XmlWriter.Create(output.Open(""), Settings))
        {
            var elements = new GraphMlElements(xml, text);
            elements.Begin();
            await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
            {
                elements.Node(node);
                nodes++;
            }

            await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
            {
                elements.Edge(edge);
                edges++;
            }

            elements.End();
        }

        ImmutableArray<string> losses = ["dates are text, lists are JSON arrays in text: GraphML has no types for them", .. text.Losses()];
        return new ExportReport(nodes, edges, losses);
    }
}
