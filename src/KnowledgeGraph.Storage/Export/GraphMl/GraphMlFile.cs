using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>What reading a GraphML file gave: a graph, or the reason why there is none.</summary>
/// <param name="Graph">The graph; null where <paramref name="Error"/> says why.</param>
/// <param name="Error">One line that names the problem and its place.</param>
/// <param name="Warnings">One line for each sort of thing that was left out.</param>
public sealed record GraphMlReading(MemoryGraph? Graph, string? Error, ImmutableArray<string> Warnings);

/// <summary>Reads GraphML: this project's own files without loss, those of APOC, NetworkX or Gephi as far as they use the same kinds.</summary>
/// <remarks>Document type declarations are refused, so that no entity is ever expanded; nothing outside the file is opened.</remarks>
public static class GraphMlFile
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    /// <summary>Reads a whole file into memory.</summary>
    public static GraphMlReading Read(Stream input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        try
        {
            using var xml = XmlReader.Create(input, Settings);
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "graphml")
            {
                return Refused($"this is XML but not GraphML: its first element is <{xml.LocalName}>");
            }

            var graph = new GraphMlElementsRead();
            graph.ReadAll(xml, cancellation);
            return graph.Result();
        }
        catch (XmlException problem) when (problem.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return Refused("the file has a document type declaration (DTD), which can hide entity bombs and is refused; take it out");
        }
        catch (XmlException problem)
        {
            return Refused(FormattableString.Invariant($"broken XML at line {problem.LineNumber}, column {problem.LinePosition}: {problem.Message}"));
        }
    }

    private static GraphMlReading Refused(string why) => new(null, why, []);
}
