using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Writes the links between claims that a batch decided otherwise.</summary>
internal sealed class LinkChanges
{
    private const int LinksAtOnce = 256;
    private readonly Dictionary<string, ClaimPlace?> claims = new(StringComparer.Ordinal);

    /// <summary>Takes note of where the claims of the articles stand that the batch put in.</summary>
    public LinkChanges(IEnumerable<SlimSheet> added)
    {
        foreach (var sheet in added)
        {
            foreach (var claim in sheet.Claims) claims[claim.Key] = new ClaimPlace(claim.Key, sheet.Hash, claim.Sentences);
        }
    }

    /// <summary>Writes them.</summary>
    /// <param name="store">The batch's transaction.</param>
    /// <param name="decisions">What resolution decided.</param>
    /// <param name="added">Hashes of the articles that the batch put in.</param>
    /// <param name="witnesses">What an article counts for.</param>
    public void Write(IFactBaseWriter store, DeskDecisions decisions, IReadOnlySet<string> added, Func<string, Witness> witnesses)
    {
        foreach (var link in decisions.LinksBefore) store.DropEdge(new EdgeEnds(link.Kind, GraphIds.Node(NodeKind.Claim, link.From), GraphIds.Node(NodeKind.Claim, link.To)));
        store.Put(Assembled(store, decisions.LinksAfter, witnesses));
        // An older link of an article that counts otherwise now is written anew; those of a new article are new.
        var older = decisions.Rewitnessed.Where(hash => !added.Contains(hash)).SelectMany(store.LinksOf).ToHashSet();
        older.ExceptWith(decisions.LinksAfter);
        store.Put(Assembled(store, older, witnesses));
    }

    private IEnumerable<GraphEdge> Assembled(IFactBaseWriter store, IReadOnlyCollection<ClaimLink> links, Func<string, Witness> witnesses)
    {
        var ordered = links.GroupBy(link => link.Kind).OrderBy(kind => GraphSchema.Of(kind.Key).Name, StringComparer.Ordinal).SelectMany(InOrder);
        return WorkAhead.Select(Joined(), LinksAtOnce, static part => Array.ConvertAll(part, ends => ClaimLinkAssembly.Assemble(ends.Link, ends.From, ends.To)));

        IEnumerable<(ClaimLink Link, (ClaimPlace, Witness) From, (ClaimPlace, Witness) To)> Joined()
        {
            foreach (var link in ordered)
            {
                if (PlaceOf(store, link.From) is { } from && PlaceOf(store, link.To) is { } to) yield return (link, (from, witnesses(from.ArticleHash)), (to, witnesses(to.ArticleHash)));
            }
        }
    }

    // Resolution gives them in order of their ends.
    private static IEnumerable<ClaimLink> InOrder(IEnumerable<ClaimLink> links)
    {
        var ordered = links.ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ByEnds(ordered[i - 1], ordered[i]) <= 0) continue;
            Array.Sort(ordered, ByEnds);
            break;
        }

        return ordered;

        static int ByEnds(ClaimLink left, ClaimLink right)
        {
            var order = string.CompareOrdinal(left.From, right.From);
            return order != 0 ? order : string.CompareOrdinal(left.To, right.To);
        }
    }

    private ClaimPlace? PlaceOf(IFactBaseWriter store, string key)
    {
        if (!claims.TryGetValue(key, out var claim)) claims[key] = claim = store.PlaceOf(key);
        return claim;
    }
}
