using System.Collections.Concurrent;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Judgements;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Touched;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Works <see cref="Resolver"/> at a fact base's desk: reads what is remembered, resolves what changed, writes what is decided otherwise.</summary>
/// <remarks>Keeps what it read between the batches of one import. <see cref="Read"/> is called from several threads at once; everything else by one thread at a time, and not while sheets are read.</remarks>
public sealed class DeskResolver : IResolver
{
    private const int StatesAtOnce = 4096;
    private readonly IndexPolicy policy;
    private readonly ConcurrentDictionary<string, ComparedArticle> read = new(StringComparer.Ordinal);
    private readonly SharedTexts shared = new();
    private Dictionary<string, ResolvedArticle> articles = new(StringComparer.Ordinal);
    private long? known;

    /// <summary>A resolver for one run.</summary>
    public DeskResolver()
        : this(IndexPolicy.Usual)
    {
    }

    internal DeskResolver(IndexPolicy policy) => this.policy = policy;

    /// <inheritdoc/>
    public void Read(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        read[sheet.Hash] = ArticleReading.Of(sheet, shared);
    }

    /// <inheritdoc/>
    public void Resolve(IResolutionDesk desk, ResolutionChange change)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(change);
        var verdicts = Verdicts(desk);
        var former = desk.Verdicts().Select(verdict => new Verdict(verdict.Judgement, verdict.KeyA, verdict.KeyB, verdict.Same)).ToList();
        if (Touched(desk, change, verdicts, former) is { } touched)
        {
            using var writingTouched = ResolutionTrace.Stage("Write decisions");
            DecisionWriter.Write(desk, touched.Result, touched.Before, []);
            known = null;
            articles = new(StringComparer.Ordinal);
        }
        else ResolveAll(desk, change, verdicts, former);

        read.Clear();
    }

    /// <inheritdoc/>
    public bool Settle(IResolutionDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        if (known != desk.Generation || !policy.IsDue(articles.Count, desk.Index)) return false;
        using var stage = ResolutionTrace.Stage("Index");
        var judged = desk.Verdicts().SelectMany(verdict => new[] { verdict.KeyA, verdict.KeyB }).ToHashSet(StringComparer.Ordinal);
        desk.Index.Replace(BlockIndexBuilder.Build([.. articles.Values.OrderBy(article => article.Article.Hash, StringComparer.Ordinal)], judged));
        known++;
        return true;
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

    // Where nothing but new articles came in, few beside many, it is enough to read what they touch.
    private TouchedOutcome? Touched(IResolutionDesk desk, ResolutionChange change, List<Verdict> verdicts, List<Verdict> former)
    {
        if (known == desk.Generation || change.Removed.Count > 0 || change.Added.Count == 0 || !verdicts.SequenceEqual(former)) return null;
        return policy.MostRead(change.Added.Count, desk.Index) is { } most ? TouchedArticles.Resolve(desk, [.. change.Added.Select(hash => read[hash])], verdicts, most) : null;
    }

    private void ResolveAll(IResolutionDesk desk, ResolutionChange change, List<Verdict> verdicts, List<Verdict> former)
    {
        using var reading = ResolutionTrace.Stage("Read memory");
        if (known != desk.Generation) articles = Remembered(desk, change);
        var gone = TakeOut(change);
        foreach (var hash in change.Added) articles[hash] = ResolvedArticle.New(read[hash]);
        reading?.Stop();
        using var stage = ResolutionTrace.Stage("Resolve");
        var before = articles;
        var result = Resolver.Resolve(articles.Values, verdicts, gone, former);
        stage?.Stop();
        StageMemory.GiveBack(change.Added.Count);
        using var writing = ResolutionTrace.Stage("Write decisions");
        DecisionWriter.Write(desk, result, before, gone);
        foreach (var article in gone.Where(article => !articles.ContainsKey(article.Article.Hash))) desk.SetState(article.Article.Hash, null);
        if (!verdicts.SequenceEqual(former)) desk.SetVerdicts([.. verdicts.Select(verdict => (verdict.Id, verdict.KeyA, verdict.KeyB, verdict.Same))]);
        articles = result.Articles.ToDictionary(article => article.Article.Hash, StringComparer.Ordinal);
        if (gone.Count > 0 || !verdicts.SequenceEqual(former)) IndexUpkeep.Mend(desk.Index, articles.Values, gone, verdicts);
        known = desk.Generation + 1;
    }

    private Dictionary<string, ResolvedArticle> Remembered(IResolutionDesk desk, ResolutionChange change)
    {
        var remembered = new Dictionary<string, ResolvedArticle>(StringComparer.Ordinal);
        var outdated = new List<string>();
        foreach (var part in desk.States().Chunk(StatesAtOnce))
        {
            foreach (var (hash, article) in part.AsParallel().AsOrdered().Select(state => (state.ArticleHash, StateCodec.Read(state.State, shared))))
            {
                if (article is null) outdated.Add(hash);
                else remembered[hash] = article;
            }
        }

        var added = change.Added.ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in desk.Sheets(desk.Stateless().Concat(outdated).Where(hash => !added.Contains(hash)))) remembered[sheet.Hash] = ResolvedArticle.New(ArticleReading.Of(sheet, shared));
        return remembered;
    }

    private List<ResolvedArticle> TakeOut(ResolutionChange change)
    {
        var gone = new List<ResolvedArticle>();
        foreach (var hash in change.Removed.Concat(change.Added).Distinct(StringComparer.Ordinal))
        {
            if (articles.Remove(hash, out var article)) gone.Add(article);
        }

        return gone;
    }
}
