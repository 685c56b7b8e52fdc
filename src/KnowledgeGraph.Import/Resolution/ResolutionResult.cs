using System.Collections.Immutable;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Which entity every local entity belongs to, and how claims stand to each other.</summary>
/// <param name="Articles">Every article with its standings, in ordinal order of hash.</param>
/// <param name="Changed">Hashes of the articles whose standings or copies are not what they were, in ordinal order.</param>
/// <param name="Claims">Every link between claims, in the order of kind and ends.</param>
public sealed record ResolutionResult(
    ImmutableArray<ResolvedArticle> Articles,
    ImmutableArray<string> Changed,
    ImmutableArray<ClaimLink> Claims);
