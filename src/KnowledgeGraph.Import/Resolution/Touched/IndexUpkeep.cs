using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Judgements;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Keeps an index of blocks true after articles went or judgements changed.</summary>
internal static class IndexUpkeep
{
    /// <summary>Mends the index where there is one.</summary>
    /// <param name="index">The index.</param>
    /// <param name="articles">All articles as they stand.</param>
    /// <param name="gone">Articles that went, and former versions of changed ones.</param>
    /// <param name="verdicts">The judgements that stand: whoever is judged is found for himself, not by the row his byline stands in.</param>
    public static void Mend(IResolutionIndex index, IReadOnlyCollection<ResolvedArticle> articles, IReadOnlyCollection<ResolvedArticle> gone, IReadOnlyCollection<Verdict> verdicts)
    {
        if (BlockIndex.Open(index) is null) return;
        if (gone.Count > 0)
        {
            index.SetPart(BlockIndexFormat.Forms, BlockIndexBuilder.FormsOf(articles));
            index.SetPart(BlockIndexFormat.Counted, BlockIndexFormat.WriteArticles([.. articles.Select(article => article.Article.Hash).Order(StringComparer.Ordinal)]));
        }

        foreach (var hash in FirstOfRows(articles, gone)) index.Miss(hash);
        foreach (var holder in verdicts.SelectMany(verdict => new[] { verdict.KeyA, verdict.KeyB }).Select(index.ArticleHolding).OfType<string>()) index.Miss(holder);
    }

    // Where the first of a row of bylines went, another stands for all of the row.
    private static Dictionary<ulong, string>.ValueCollection FirstOfRows(IEnumerable<ResolvedArticle> articles, IEnumerable<ResolvedArticle> gone)
    {
        var rows = Bylines(gone).Select(byline => byline.Row).ToHashSet();
        var first = new Dictionary<ulong, string>();
        foreach (var (row, hash) in rows.Count == 0 ? [] : Bylines(articles))
        {
            if (rows.Contains(row) && (!first.TryGetValue(row, out var known) || string.CompareOrdinal(hash, known) < 0)) first[row] = hash;
        }

        return first.Values;
    }

    private static IEnumerable<(ulong Row, string Hash)> Bylines(IEnumerable<ResolvedArticle> articles) =>
        from article in articles
        from entity in article.Article.Entities
        let row = entity.Features is PersonFeatures person ? LastingKeys.OfByline(person) : null
        where row is not null
        select (row.Value, article.Article.Hash);
}
