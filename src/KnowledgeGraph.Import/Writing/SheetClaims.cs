using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Gives the claims of one article their keys.</summary>
internal static class SheetClaims
{
    /// <summary>All claims, in text order.</summary>
    public static ImmutableArray<SheetClaim> Of(ArticleFacts facts, string hash, SentenceIndex sentences)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. facts.Claims.Select(claim => new SheetClaim
        {
            Key = Key(claim),
            Id = claim.Id,
            Form = claim.Form,
            Span = new Evidence(claim.Start, claim.End, claim.Text),
            Sentences = [.. claim.Sentences.Select(sentence => sentences.At(sentence.Start)).Where(ordinal => ordinal >= 0).Distinct().Order()],
            Speaker = claim.Speaker,
            Study = claim.Study,
            Topics = claim.Topics,
            Finding = claim.Finding,
            Certainty = claim.Certainty,
            Negated = claim.Negated,
            Strength = claim.Strength,
            Numbers = claim.Numbers,
            Rule = claim.Rule,
            Confidence = FactList.Thousandths(claim.Confidence),
        })];

        string Key(ClaimFacts claim)
        {
            var key = GraphIds.Mention(hash, NodeKind.Claim, claim.Start, claim.End);
            if (taken.Add(key)) return key;
            key = GraphIds.Mention(hash, NodeKind.Claim, claim.Start, claim.End, claim.Id);
            taken.Add(key);
            return key;
        }
    }
}
