using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>When an index of blocks is worth making and using.</summary>
/// <param name="FewestArticles">Smaller stores are read whole.</param>
/// <param name="MissingShare">One in so many articles may be missing in the index before it is made anew.</param>
/// <param name="AddedShare">One in so many articles may be new for an import that reads only what it touches.</param>
/// <param name="ReadShare">One in so many articles may be read by it.</param>
internal sealed record IndexPolicy(int FewestArticles, int MissingShare, int AddedShare, int ReadShare)
{
    /// <summary>What <c>kg</c> does.</summary>
    public static IndexPolicy Usual { get; } = new(FewestArticles: 2000, MissingShare: 32, AddedShare: 16, ReadShare: 3);

    /// <summary>True where the index should be made anew.</summary>
    public bool IsDue(int articles, IResolutionIndex index) => articles >= FewestArticles && (index.MissingCount > articles / MissingShare || BlockIndex.Open(index) is null);

    /// <summary>How many articles an import may read that adds some; null where it is better off to read everything.</summary>
    public int? MostRead(int added, IResolutionIndex index)
    {
        // Every article but the new ones has to be remembered.
        var stored = index.Stored;
        if (stored < FewestArticles || added > stored / AddedShare || index.Remembered + added != stored || index.MissingCount > stored / MissingShare) return null;
        return stored / ReadShare;
    }
}
