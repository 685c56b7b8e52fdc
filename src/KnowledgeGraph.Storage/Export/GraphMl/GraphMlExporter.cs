using System.Collections.Immutable;
using System.Xml;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>GraphML that NetworkX, igraph, Gephi, Cytoscape, yEd and APOC open.</summary>
/// <remarks>
/// GraphML: Brandes, Eiglsperger, Herman, Himsolt, Marshall, "GraphML Progress Report", Graph Drawing 2001. Lists are JSON arrays under
/// keys with <c>attr.list</c>, as APOC writes and reads them. What a plain GraphML reader loses is in the report.
/// </remarks>
public sealed class GraphMlExporter : IGraphExporter
{
    /// <inheritdoc/>
    public string Format => "graphml";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        var text = new XmlText();
        long nodes, edges;
        using (var xml = XmlWriter.Create(output.Open(""), XmlText.Settings))
        {
            var elements = new GraphMlElements(xml, text);
            elements.Begin();
            (nodes, edges) = await graph.EachAsync(elements.Node, elements.Edge, cancellation).ConfigureAwait(false);
            elements.End();
        }

        ImmutableArray<string> losses = ["dates are text, lists are JSON arrays in text: GraphML has no types for them", .. text.Losses()];
        return new ExportReport(nodes, edges, losses);
    }
}
