using System.Collections.Concurrent;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Judgements;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Works <see cref="Resolver"/> at a fact base's desk: reads what is remembered, resolves what changed, writes what is decided otherwise.</summary>
/// <remarks>Keeps what it read between the batches of one import; an instance is used by one thread at a time.</remarks>
public sealed class DeskResolver : IResolver
{
    private const int StatesAtOnce = 4096;
    private readonly ConcurrentDictionary<string, ComparedArticle> read = new(StringComparer.Ordinal);
    private Dictionary<string, ResolvedArticle> articles = new(StringComparer.Ordinal);
    private long? known;

    /// <inheritdoc/>
    public void Read(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        read[sheet.Hash] = ArticleReading.Of(sheet);
    }

    /// <inheritdoc/>
    public void Resolve(IResolutionDesk desk, ResolutionChange change)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(change);
        using var reading = ResolutionTrace.Stage("Read memory");
        if (change.Everything || known != desk.Generation) articles = Remembered(desk, change);
        var gone = TakeOut(change);
        foreach (var sheet in change.Added) articles[sheet.Hash] = ResolvedArticle.New(read[sheet.Hash]);
        read.Clear();

        reading?.Stop();
        var verdicts = Verdicts(desk);
        using var stage = ResolutionTrace.Stage("Resolve");
        var former = desk.Verdicts().Select(verdict => new Verdict(verdict.Judgement, verdict.KeyA, verdict.KeyB, verdict.Same)).ToList();
        var before = articles;
        var result = Resolver.Resolve(articles.Values, verdicts, gone, former);
        stage?.Stop();
        using var writing = ResolutionTrace.Stage("Write decisions");
        Write(desk, result, before, gone);
        foreach (var article in gone.Where(article => !articles.ContainsKey(article.Article.Hash))) desk.SetState(article.Article.Hash, null);
        if (!verdicts.SequenceEqual(former)) desk.SetVerdicts([.. verdicts.Select(verdict => (verdict.Id, verdict.KeyA, verdict.KeyB, verdict.Same))]);
        articles = result.Articles.ToDictionary(article => article.Article.Hash, StringComparer.Ordinal);
        known = desk.Generation + 1;
    }

    /// <summary>Brings the judgements down to the local entities they speak of; those whose mentions are not at hand say nothing for now.</summary>
    internal static List<Verdict> Verdicts(IResolutionDesk desk)
    {
        var verdicts = new List<Verdict>();
        var sheets = new Dictionary<string, FactSheet?>(StringComparer.Ordinal);
        foreach (var judgement in desk.Judgements())
        {
            var a = Find(judgement.A, judgement.Kind);
            var b = Find(judgement.B, judgement.Kind);
            if (a is not null && b is not null && a.Key != b.Key) verdicts.Add(new Verdict(judgement.Id, a.Key, b.Key, judgement.Same));
        }

        return verdicts;

        LocalEntity? Find(MentionAnchor anchor, NodeKind kind)
        {
            var hash = GraphIds.ArticleHash(anchor.Source);
            if (!sheets.TryGetValue(hash, out var sheet)) sheets[hash] = sheet = desk.Sheets([hash]).FirstOrDefault();
            return sheet is null ? null : anchor.Find(sheet, kind);
        }
    }

    private static Dictionary<string, ResolvedArticle> Remembered(IResolutionDesk desk, ResolutionChange change)
    {
        var remembered = new Dictionary<string, ResolvedArticle>(StringComparer.Ordinal);
        var outdated = new List<string>();
        foreach (var part in desk.States().Chunk(StatesAtOnce))
        {
            foreach (var (hash, article) in part.AsParallel().AsOrdered().Select(state => (state.ArticleHash, StateCodec.Read(state.State))))
            {
                if (article is null) outdated.Add(hash);
                else remembered[hash] = change.Everything ? ResolvedArticle.New(article.Article) : article;
            }
        }

        var added = change.Added.Select(sheet => sheet.Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in desk.Sheets(desk.Stateless().Concat(outdated).Where(hash => !added.Contains(hash)))) remembered[sheet.Hash] = ResolvedArticle.New(ArticleReading.Of(sheet));
        return remembered;
    }

    private List<ResolvedArticle> TakeOut(ResolutionChange change)
    {
        var gone = new List<ResolvedArticle>();
        foreach (var hash in change.Removed.Concat(change.Added).Select(sheet => sheet.Hash).Distinct(StringComparer.Ordinal))
        {
            if (articles.Remove(hash, out var article)) gone.Add(article);
        }

        return gone;
    }

    private static void Write(IResolutionDesk desk, ResolutionResult result, Dictionary<string, ResolvedArticle> before, List<ResolvedArticle> gone)
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
            desk.Assign(article.Article.Entities.Select((entity, position) => (entity, position))
                .Where(one => one.entity.Kind != NodeKind.Claim && (old.IsDefault || article.Standings[one.position].Cluster != old[one.position].Cluster || shaken.Contains(old[one.position].Cluster) || shaken.Contains(article.Standings[one.position].Cluster)))
                .Select(one => (one.entity.Key, article.Standings[one.position].Cluster)));
            if (!isChanged) continue;
            desk.SetCopyOf(hash, article.CopyOf);
            desk.SetState(hash, StateCodec.Write(article));
        }

        var affected = changed.Concat(before.Where(entry => entry.Value.Standings.IsDefault).Select(entry => entry.Key)).ToHashSet(StringComparer.Ordinal);
        var claims = result.Articles.Where(article => affected.Contains(article.Article.Hash))
            .SelectMany(article => article.Article.Entities.Where(entity => entity.Kind == NodeKind.Claim)).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        desk.SetClaimLinks(affected, [.. result.Claims.Where(link => claims.Contains(link.From) || claims.Contains(link.To))]);
    }
}
