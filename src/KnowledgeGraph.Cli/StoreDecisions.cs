using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli;

/// <summary>Carries what people decided from one store to another.</summary>
internal static class StoreDecisions
{
    /// <summary>Copies all decisions into an empty store.</summary>
    public static void Copy(EmbeddedArticles from, EmbeddedStore to)
    {
        var rejections = from.Rejections();
        if (rejections.Count == 0) return;
        using var batch = to.BeginBatch();
        foreach (var (fact, because, said) in rejections) batch.Reject(fact, because, said);
        batch.Commit();
    }
}
