using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Links claims of different articles that speak of one study, and findings of different studies that say nearly the same, or the opposite.</summary>
internal static class ClaimLinks
{
    /// <summary>All links, in the order of their ends and kinds. Links of equal claims start at the lesser key; the others lead from the claim that hedges or strengthens.</summary>
    public static ImmutableArray<ClaimLink> Of(EntityTable table)
    {
        using var stage = ResolutionTrace.Stage("Claims");
        var byStudy = new Dictionary<int, List<int>>();
        foreach (var claim in table.OfKind(NodeKind.Claim))
        {
            if (StudyOf(table, claim) is not (>= 0 and var study) || ((ClaimFeatures)table[claim].Features).Words.Length < 3) continue;
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
                    if (table.ArticleOf(claims[i]) != table.ArticleOf(claims[j]) && Link(table[claims[i]], table[claims[j]], ClaimScorer.Relation) is { } link) links.Add(link);
                }
            }
        }

        AddAcross(table, links);

        links.Sort(static (left, right) =>
        {
            var from = string.CompareOrdinal(left.From, right.From);
            if (from != 0) return from;
            var to = string.CompareOrdinal(left.To, right.To);
            return to != 0 ? to : left.Kind.CompareTo(right.Kind);
        });
        return links.ToImmutable();
    }

    private static void AddAcross(EntityTable table, ImmutableArray<ClaimLink>.Builder links)
    {
        var keys = new BlockKeys();
        foreach (var claim in table.OfKind(NodeKind.Claim))
        {
            if (FindingKeys.Of((ClaimFeatures)table[claim].Features) is { } key) keys.Add(key, claim);
        }

        var pairs = CandidatePairs.Of(keys, (left, right) => table.ArticleOf(left) != table.ArticleOf(right) && (StudyOf(table, left) is var study && (study < 0 || study != StudyOf(table, right))));
        foreach (var (left, right) in pairs)
        {
            if (Link(table[left], table[right], ClaimScorer.RelationAcross) is { } link) links.Add(link);
        }
    }

    // Cluster of the study a claim speaks of; −1 where it speaks of none.
    private static int StudyOf(EntityTable table, int claim)
    {
        var study = ((ClaimFeatures)table[claim].Features).Study;
        return study < 0 ? -1 : table.Clusters[table.FirstOf(table.ArticleOf(claim)) + study];
    }

    private static ClaimLink? Link(Comparand left, Comparand right, Func<ClaimFeatures, ClaimFeatures, (RelationKind Kind, double Likeness)?> relation)
    {
        if (string.CompareOrdinal(left.Key, right.Key) > 0) (left, right) = (right, left);
        return relation((ClaimFeatures)left.Features, (ClaimFeatures)right.Features) is var (kind, likeness)
            ? new ClaimLink(kind, left.Key, right.Key, ClaimScorer.Thousandths(likeness))
            : null;
    }
}
