using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Touched;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Writes what was decided otherwise than it stood, and what is to be remembered of it.</summary>
internal static class DecisionWriter
{
    /// <summary>Writes it.</summary>
    /// <param name="desk">Where to.</param>
    /// <param name="result">The outcome, of all articles or of those that were touched.</param>
    /// <param name="before">The same articles as they stood, by hash.</param>
    /// <param name="gone">Articles taken out and former versions of changed ones.</param>
    public static void Write(IResolutionDesk desk, ResolutionResult result, IReadOnlyDictionary<string, ResolvedArticle> before, IReadOnlyCollection<ResolvedArticle> gone)
    {
        // Where an article went, the store has renamed what is left of its clusters; their members are all stated anew.
        var shaken = gone.Where(article => !article.Standings.IsDefault).SelectMany(article => article.Standings).Select(standing => standing.Cluster).ToHashSet(StringComparer.Ordinal);
        var changed = result.Changed.ToHashSet(StringComparer.Ordinal);
        foreach (var article in result.Articles)
        {
            var hash = article.Article.Hash;
            var isChanged = changed.Contains(hash);
            if (!isChanged && shaken.Count == 0) continue;
            var old = before[hash].Standings;
            desk.Assign(hash, article.Article.Entities.Select((entity, position) => (entity, position))
                .Where(one => one.entity.Kind != NodeKind.Claim && (old.IsDefault || article.Standings[one.position].Cluster != old[one.position].Cluster || shaken.Contains(old[one.position].Cluster) || shaken.Contains(article.Standings[one.position].Cluster)))
                .Select(one => (one.entity.Key, article.Standings[one.position].Cluster)));
            if (!isChanged) continue;
            desk.SetCopyOf(hash, article.CopyOf);
            desk.SetState(hash, StateCodec.Write(article));
        }

        WriteLinks(desk, result, before);
    }

    // Claims are linked within a study: only what is new, and what studies that came together or parted hold, is linked otherwise than before.
    private static void WriteLinks(IResolutionDesk desk, ResolutionResult result, IReadOnlyDictionary<string, ResolvedArticle> before)
    {
        var shifts = new ClusterShifts(result.Articles.Select(after => (before[after.Article.Hash], after)), static kind => kind == NodeKind.Study);
        var affected = result.Articles.Where(after => before[after.Article.Hash].Standings.IsDefault || shifts.Touches(before[after.Article.Hash], after)).ToList();
        var claims = affected.SelectMany(article => article.Article.Entities).Where(entity => entity.Kind == NodeKind.Claim).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        desk.SetClaimLinks([.. affected.Select(article => article.Article.Hash)], [.. result.Claims.Where(link => claims.Contains(link.From) || claims.Contains(link.To))]);
    }
}
