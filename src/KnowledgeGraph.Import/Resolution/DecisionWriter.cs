using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Touched;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Writes what was decided otherwise than it stood, and what is to be remembered of it.</summary>
internal static class DecisionWriter
{
    private const int ArticlesAtOnce = 64;

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
        var touched = result.Articles.Where(article => shaken.Count > 0 || changed.Contains(article.Article.Hash));
        foreach (var (article, assigned, state) in WorkAhead.Select(touched, ArticlesAtOnce, Decisions))
        {
            desk.Assign(article.Article.Hash, assigned);
            if (state is null) continue;
            desk.SetCopyOf(article.Article.Hash, article.CopyOf);
            desk.SetState(article.Article.Hash, state);
        }

        WriteLinks(desk, result, before);

        IReadOnlyList<(ResolvedArticle Article, List<(string LocalKey, string Entity)> Assigned, byte[]? State)> Decisions(ResolvedArticle[] part) =>
            Array.ConvertAll(part, article => (article, Assigned(article, before[article.Article.Hash].Standings, shaken), changed.Contains(article.Article.Hash) ? StateCodec.Write(article) : null));
    }

    private static List<(string LocalKey, string Entity)> Assigned(ResolvedArticle article, ImmutableArray<Standing> old, HashSet<string> shaken)
    {
        var assigned = new List<(string LocalKey, string Entity)>();
        for (var i = 0; i < article.Standings.Length; i++)
        {
            var (entity, cluster) = (article.Article.Entities[i], article.Standings[i].Cluster);
            if (entity.Kind == NodeKind.Claim) continue;
            if (old.IsDefault || cluster != old[i].Cluster || shaken.Contains(old[i].Cluster) || shaken.Contains(cluster)) assigned.Add((entity.Key, cluster));
        }

        return assigned;
    }

    // Claims are linked within a study, findings across studies: only what is new, and what studies that came together or parted hold, is linked otherwise than before.
    private static void WriteLinks(IResolutionDesk desk, ResolutionResult result, IReadOnlyDictionary<string, ResolvedArticle> before)
    {
        var shifts = new ClusterShifts(result.Articles.Select(after => (before[after.Article.Hash], after)), static kind => kind == NodeKind.Study);
        var affected = result.Articles.Where(after => before[after.Article.Hash].Standings.IsDefault || shifts.Touches(before[after.Article.Hash], after)).ToList();
        var claims = affected.SelectMany(article => article.Article.Entities).Where(entity => entity.Kind == NodeKind.Claim).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        desk.SetClaimLinks([.. affected.Select(article => article.Article.Hash)], [.. result.Claims.Where(link => claims.Contains(link.From) || claims.Contains(link.To))]);
    }
}
