using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Links claims of different articles that speak of one study.</summary>
internal static class ClaimLinks
{
    /// <summary>All links, in the order of their ends and kinds. Links of equal claims start at the lesser key; the others lead from the claim that hedges or strengthens.</summary>
    public static ImmutableArray<ClaimLink> Of(EntityTable table)
    {
        using var stage = ResolutionTrace.Stage("Claims");
        var byStudy = new Dictionary<int, List<int>>();
        foreach (var claim in table.OfKind(NodeKind.Claim))
        {
            var features = (ClaimFeatures)table[claim].Features;
            if (features.Study < 0 || features.Words.Length < 3) continue;
            var study = table.Clusters[table.FirstOf(table.ArticleOf(claim)) + features.Study];
            if (!byStudy.TryGetValue(study, out var claims)) byStudy[study] = claims = [];
            claims.Add(claim);
        }

        var links = ImmutableArray.CreateBuilder<ClaimLink>();
        foreach (var claims in byStudy.Values)
        {
            for (var i = 0; i < claims.Count; i++)
            {
                for (var j = i + 1; j < claims.Count; j++)
                {
                    if (table.ArticleOf(claims[i]) != table.ArticleOf(claims[j]) && Link(table[claims[i]], table[claims[j]]) is { } link) links.Add(link);
                }
            }
        }

        links.Sort(static (left, right) =>
        {
            var from = string.CompareOrdinal(left.From, right.From);
            if (from != 0) return from;
            var to = string.CompareOrdinal(left.To, right.To);
            return to != 0 ? to : left.Kind.CompareTo(right.Kind);
        });
        return links.ToImmutable();
    }

    private static ClaimLink? Link(Comparand left, Comparand right)
    {
        if (string.CompareOrdinal(left.Key, right.Key) > 0) (left, right) = (right, left);
        return ClaimScorer.Relation((ClaimFeatures)left.Features, (ClaimFeatures)right.Features) is var (kind, likeness)
            ? new ClaimLink(kind, left.Key, right.Key, ClaimScorer.Thousandths(likeness))
            : null;
    }
}
