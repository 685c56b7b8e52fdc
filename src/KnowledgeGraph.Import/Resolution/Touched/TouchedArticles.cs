using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Judgements;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>What came of a resolution of the articles that a batch touches.</summary>
/// <param name="Before">The articles as they stood, by hash; those that are new have no standings.</param>
/// <param name="Result">The outcome, of these articles alone.</param>
internal sealed record TouchedOutcome(Dictionary<string, ResolvedArticle> Before, ResolutionResult Result);

/// <summary>Resolves new articles by reading only what they touch.</summary>
/// <remarks>
/// What is read grows until nothing more is reached: the articles in the blocks of what is new, all of a component that is opened, all of a cluster that changes
/// its name. For kinds that come in few forms the forms stand for all articles. The outcome for what was read is that of a resolution of everything, and for what was not read nothing changes.
/// </remarks>
internal static class TouchedArticles
{
    /// <summary>Resolves; null where everything has to be read instead.</summary>
    /// <param name="desk">The desk; nothing is written.</param>
    /// <param name="added">The new articles.</param>
    /// <param name="verdicts">Human judgements; the same as at the last resolution.</param>
    /// <param name="mostRead">How many articles may be read.</param>
    public static TouchedOutcome? Resolve(IResolutionDesk desk, IReadOnlyCollection<ComparedArticle> added, IReadOnlyList<Verdict> verdicts, int mostRead)
    {
        using var stage = ResolutionTrace.Stage("Touched");
        if (BlockIndex.Open(desk.Index) is not { } index || index.Forms() is not { } gathered) return null;
        if (FormsInUse.Resolved(gathered, desk.Index.EntityOf) is not { } forms) return null;
        var known = added.ToDictionary(article => article.Hash, ResolvedArticle? (article) => ResolvedArticle.New(article), StringComparer.Ordinal);
        var judged = verdicts.SelectMany(verdict => new[] { verdict.KeyA, verdict.KeyB }).ToHashSet(StringComparer.Ordinal);
        var wanted = desk.Index.Missing().Concat(judged.Select(desk.Index.ArticleHolding).OfType<string>()).Where(hash => !known.ContainsKey(hash)).ToHashSet(StringComparer.Ordinal);
        var remembered = new RememberedArticles(desk.Index);
        var reach = new Reach(index, desk.Index, known, remembered, judged);
        var clusters = new FormClusters();
        for (var isFirst = true; ; isFirst = false)
        {
            if (known.Count + wanted.Count > mostRead + added.Count) return null;
            foreach (var hash in wanted) known[hash] = null;
            foreach (var article in remembered.Of(wanted)) known[article.Article.Hash] = article with { IsCounted = index.Counts(article.Article.Hash) };
            if (remembered.IsOutdated) return null;
            if (isFirst && HaveForms(known.Values, judged)) return null;
            var result = Resolver.ResolvePart(known.Values.OfType<ResolvedArticle>().Append(forms), verdicts, clusters);
            wanted = reach.Of(forms, result);
            if (wanted.Count > 0) continue;
            stage?.SetTag(ResolutionTrace.Articles, known.Count - added.Count);
            return Outcome(known, result);
        }
    }

    // An entity of few forms that people have judged stands for itself, which its form does not know of.
    private static bool HaveForms(IEnumerable<ResolvedArticle?> articles, HashSet<string> judged) =>
        judged.Count > 0 && articles.OfType<ResolvedArticle>().SelectMany(article => article.Article.Entities)
            .Any(entity => entity.Kind is not (NodeKind.Study or NodeKind.Person or NodeKind.Claim) && judged.Contains(entity.Key));

    private static TouchedOutcome Outcome(Dictionary<string, ResolvedArticle?> known, ResolutionResult result) => new(
        known.Values.OfType<ResolvedArticle>().ToDictionary(article => article.Article.Hash, StringComparer.Ordinal),
        result with
        {
            Articles = [.. result.Articles.Where(article => article.Article.Hash.Length > 0)],
            Changed = [.. result.Changed.Where(hash => hash.Length > 0)],
        });
}
