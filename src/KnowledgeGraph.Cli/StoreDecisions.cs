using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli;

/// <summary>Carries what people decided from one store to another.</summary>
internal static class StoreDecisions
{
    /// <summary>Copies all decisions into an empty store.</summary>
    public static void Copy(EmbeddedArticles from, EmbeddedStore to)
    {
        var rejections = from.Rejections();
        var judgements = from.Judgements();
        var externalIds = from.ExternalIds();
        if (rejections.Count == 0 && judgements.Count == 0 && externalIds.Count == 0) return;
        using var batch = to.BeginBatch();
        foreach (var (fact, because, said) in rejections) batch.Reject(fact, because, said);
        foreach (var judgement in judgements) batch.Judge(judgement);
        foreach (var kind in externalIds.GroupBy(id => id.Kind)) batch.SetExternalIds(kind.Key, kind);
        batch.Commit();
    }
}
