using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Makes the relationship of two claims that resolution linked: a pure function.</summary>
internal static class ClaimLinkAssembly
{
    /// <summary>Assembles it; its evidence are the sentences of both claims, its witnesses their articles.</summary>
    public static GraphEdge Assemble(ClaimLink link, (SheetClaim Claim, Witness Witness) from, (SheetClaim Claim, Witness Witness) to)
    {
        var score = link.Score / 1000.0;
        var units = from.Witness.Unit == to.Witness.Unit ? 1 : 2;
        var articles = from.Witness.ArticleHash == to.Witness.ArticleHash ? 1 : 2;
        DateOnly[] days = [.. new[] { from.Witness.Published, to.Witness.Published }.OfType<DateOnly>()];
        var evidence = new[] { from, to }.SelectMany(end => end.Claim.Sentences.Select(ordinal => GraphIds.Sentence(end.Witness.ArticleHash, ordinal)));
        var provenance = new EdgeProvenance(
            units,
            articles - units,
            score,
            [.. evidence.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [],
            days.Length > 0 ? days.Min() : null,
            days.Length > 0 ? days.Max() : null);
        var properties = ImmutableSortedDictionary<string, PropertyValue>.Empty.WithComparers(StringComparer.Ordinal).Add("score", PropertyValue.Of(score));
        return new GraphEdge(GraphIds.Edge(link.Kind, from.Claim.NodeId, to.Claim.NodeId), link.Kind, from.Claim.NodeId, to.Claim.NodeId, provenance, properties);
    }
}
