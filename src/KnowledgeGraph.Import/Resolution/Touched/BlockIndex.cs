using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Finds the articles that share keys with others, in a store's index of blocks.</summary>
/// <remarks>Articles that changed since the index was made stand in it as they were then: they are read in any case.</remarks>
internal sealed class BlockIndex
{
    private readonly IResolutionIndex store;
    private readonly int bits;
    private readonly byte[] articles;
    private readonly byte[] counted;

    private BlockIndex(IResolutionIndex store, int bits, byte[] articles)
    {
        this.store = store;
        this.bits = bits;
        this.articles = articles;
        counted = store.Part(BlockIndexFormat.Counted) ?? articles;
    }

    /// <summary>Opens a store's index; null where it has none that this build made.</summary>
    public static BlockIndex? Open(IResolutionIndex store) =>
        BlockIndexFormat.ReadHead(store.Part(BlockIndexFormat.Head)) is { } bits && store.Part(BlockIndexFormat.Articles) is { } articles ? new BlockIndex(store, bits, articles) : null;

    /// <summary>The forms in use; null where an older version wrote them.</summary>
    public ComparedArticle? Forms() => store.Part(BlockIndexFormat.Forms) is { } bytes ? StateCodec.Read(bytes)?.Article : null;

    /// <summary>True for an article whose forms are counted in <see cref="Forms"/>.</summary>
    public bool Counts(string hash)
    {
        int low = 0, high = counted.Length / ContentHash.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(BlockIndexFormat.ReadArticle(counted, middle), hash);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle;
        }

        return false;
    }

    /// <summary>Digests of the studies of articles near to any of some days in time; see <see cref="StudyDigests"/>.</summary>
    public IEnumerable<ResolvedArticle> Studies(IReadOnlyCollection<int> days) => StudyDigests.Near(store, days);

    /// <summary>Hashes of the articles that stand under any of some keys.</summary>
    public IEnumerable<string> Find(IEnumerable<ulong> keys)
    {
        var found = new HashSet<int>();
        foreach (var bucket in keys.GroupBy(key => BlockIndexFormat.BucketOf(key, bits)))
        {
            if (store.Part(BlockIndexFormat.Buckets + bucket.Key) is not { } entries) continue;
            foreach (var key in bucket) Find(entries, BlockIndexFormat.PrintOf(key, bits), found);
        }

        return found.Select(article => BlockIndexFormat.ReadArticle(articles, article));
    }

    /// <summary>Hashes of the articles that stand under a key, in ordinal order.</summary>
    public IEnumerable<string> Find(ulong key) => Find([key]).Order(StringComparer.Ordinal);

    private static void Find(byte[] entries, uint print, HashSet<int> found)
    {
        int low = 0, high = entries.Length / BlockIndexFormat.EntrySize;
        var count = high;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (BlockIndexFormat.ReadEntry(entries, middle).Print < print) low = middle + 1;
            else high = middle;
        }

        for (; low < count && BlockIndexFormat.ReadEntry(entries, low) is var entry && entry.Print == print; low++) found.Add(entry.Article);
    }
}
