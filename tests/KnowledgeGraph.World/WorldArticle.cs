using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.World;

/// <summary>One article of the fictional world.</summary>
/// <param name="Facts">What a faultless extraction would read out of it, text included.</param>
/// <param name="Gold">Identity in the world of each local id.</param>
internal sealed record WorldArticle(ArticleFacts Facts, ImmutableDictionary<string, string> Gold);
