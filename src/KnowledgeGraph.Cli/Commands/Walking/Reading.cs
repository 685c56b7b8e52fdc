using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary>Relationships in words, with the sentences that say them.</summary>
internal static class Reading
{
    private const int LongestName = 110;

    /// <summary>The sentence a relationship reads as.</summary>
    public static string Of(LoadedGraph graph, GraphEdge edge) => GraphSchema.Of(edge.Kind).Read(Name(graph, edge.From), Name(graph, edge.To));

    /// <summary>How well a relationship stands: "2 articles, 0.95".</summary>
    public static string Weight(GraphEdge edge) => edge.Provenance is not { } provenance ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{provenance.Support} {(provenance.Support == 1 ? "article" : "articles")}, {provenance.Confidence:0.00}");

    /// <summary>The sentences that say a relationship, each with its article and day.</summary>
    public static ImmutableArray<string> Evidence(LoadedGraph graph, GraphEdge edge, int most = int.MaxValue) =>
        [.. graph.EvidenceOf(edge).Take(most).Select(sentence => $"{OneLine(sentence.Name)} — {Source(graph, sentence)}")];

    /// <summary>The name of a node, cut where it is a long sentence.</summary>
    public static string Name(LoadedGraph graph, string id) => graph.Find(id) is { } node ? OneLine(NodeAppearance.LabelOf(node, LongestName)) : id;

    /// <summary>Text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Source(LoadedGraph graph, GraphNode sentence)
    {
        if (!sentence.Properties.TryGetValue("article", out var id) || graph.Find(id.ToString()) is not { } article) return sentence.Id;
        var day = article.Properties.TryGetValue("published", out var published) ? ", " + published : "";
        return OneLine(NodeAppearance.LabelOf(article)) + day;
    }
}
