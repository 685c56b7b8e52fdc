using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Makes the relationship of two claims that resolution linked: a pure function.</summary>
internal static class ClaimLinkAssembly
{
    /// <summary>Assembles it; its evidence are the sentences of both claims, its witnesses their articles.</summary>
    public static GraphEdge Assemble(ClaimLink link, (ClaimPlace Place, Witness Witness) from, (ClaimPlace Place, Witness Witness) to)
    {
        var score = link.Score / 1000.0;
        var units = from.Witness.Unit == to.Witness.Unit ? 1 : 2;
        var articles = from.Witness.ArticleHash == to.Witness.ArticleHash ? 1 : 2;
        DateOnly[] days = [.. new[] { from.Witness.Published, to.Witness.Published }.OfType<DateOnly>()];
        var evidence = new[] { from, to }.SelectMany(end => end.Place.Sentences.Select(ordinal => GraphIds.Sentence(end.Witness.ArticleHash, ordinal)));
        var provenance = new EdgeProvenance(
            units,
            articles - units,
            score,
            [.. evidence.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [],
            days.Length > 0 ? days.Min() : null,
            days.Length > 0 ? days.Max() : null);
        var properties = ImmutableSortedDictionary<string, PropertyValue>.Empty.WithComparers(StringComparer.Ordinal).Add("score", PropertyValue.Of(score));
        var (start, end) = (GraphIds.Node(NodeKind.Claim, link.From), GraphIds.Node(NodeKind.Claim, link.To));
        return new GraphEdge(GraphIds.Edge(link.Kind, start, end), link.Kind, start, end, provenance, properties);
    }
}
