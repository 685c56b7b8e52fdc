namespace KnowledgeGraph.Import.Resolution;

/// <summary>Keeps the garbage of one stage of a large batch from standing beside what the next one makes.</summary>
/// <remarks>
/// What a stage works with lives as long as the stage and so has grown old by its end: left to itself the collector takes it much later.
/// A collection of 300 MB of objects takes a third of a second, so that heaps which leave room are left alone.
/// </remarks>
internal static class StageMemory
{
    private const int FewestArticles = 4096;
    private const long LeastHeap = 768L << 20;

    /// <summary>Gives back what is no longer used, where the heap has grown large.</summary>
    /// <param name="articles">How many articles the stage worked on; small ones leave little.</param>
    public static void GiveBack(int articles)
    {
        if (articles < FewestArticles || GC.GetTotalMemory(forceFullCollection: false) < LeastHeap) return;
        using var stage = ResolutionTrace.Stage("Give back");
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
