using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Two claims that speak of the same thing.</summary>
/// <param name="Kind">SameAs, Hedges, Strengthens or Contradicts.</param>
/// <param name="FromSource">Article of the claim the relationship starts at.</param>
/// <param name="FromId">Its id within that article.</param>
/// <param name="ToSource">Article of the claim it ends at.</param>
/// <param name="ToId">Its id within that article.</param>
/// <param name="Score">Calibrated probability, 0 to 1, rounded to three decimals.</param>
public readonly record struct ClaimLink(RelationKind Kind, string FromSource, string FromId, string ToSource, string ToId, double Score);

/// <summary>Which entity every local entity belongs to, and how claims stand to each other.</summary>
/// <param name="Articles">Every article with its standings, in ordinal order of source.</param>
/// <param name="Changed">Sources of the articles whose standings or copies are not what they were, in ordinal order.</param>
/// <param name="Claims">Every link between claims, in ordinal order of its ends.</param>
public sealed record ResolutionResult(
    ImmutableArray<ResolvedArticle> Articles,
    ImmutableArray<string> Changed,
    ImmutableArray<ClaimLink> Claims);
