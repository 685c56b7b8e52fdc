using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Makes the relationship of two claims of different articles that resolution linked: a pure function.</summary>
internal static class ClaimLinkAssembly
{
    /// <summary>Assembles it; its evidence are the sentences of both claims, its witnesses their articles.</summary>
    public static GraphEdge Assemble(ClaimLink link, (ClaimPlace Place, Witness Witness) from, (ClaimPlace Place, Witness Witness) to)
    {
        var score = link.Score / 1000.0;
        var units = from.Witness.Unit == to.Witness.Unit ? 1 : 2;
        var articles = from.Witness.ArticleHash == to.Witness.ArticleHash ? 1 : 2;
        var (first, last) = (from.Witness.Published ?? to.Witness.Published, to.Witness.Published ?? from.Witness.Published);
        if (first > last) (first, last) = (last, first);
        var provenance = new EdgeProvenance(units, articles - units, score, SentencesOf(from.Place, to.Place), [], first, last);
        var properties = PropertyMap.Empty.Add("score", PropertyValue.Of(score));
        var (start, end) = (GraphIds.Node(NodeKind.Claim, link.From), GraphIds.Node(NodeKind.Claim, link.To));
        return new GraphEdge(GraphIds.Edge(link.Kind, start, end), link.Kind, start, end, provenance, properties);
    }

    private static ImmutableArray<string> SentencesOf(ClaimPlace from, ClaimPlace to)
    {
        // Ordinal order of ids is that of articles, then of ordinals.
        if (string.CompareOrdinal(from.ArticleHash, to.ArticleHash) > 0) (from, to) = (to, from);
        var ids = ImmutableArray.CreateBuilder<string>(from.Sentences.Length + to.Sentences.Length);
        foreach (var ordinal in from.Sentences) ids.Add(GraphIds.Sentence(from.ArticleHash, ordinal));
        foreach (var ordinal in to.Sentences) ids.Add(GraphIds.Sentence(to.ArticleHash, ordinal));
        return ids.MoveToImmutable();
    }
}
