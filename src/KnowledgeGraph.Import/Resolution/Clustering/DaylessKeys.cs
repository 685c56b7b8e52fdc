using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>The keys by which nodes meet those without a day: a heavy word with something else to share, and every three of their heaviest words.</summary>
/// <param name="nodes">The nodes.</param>
/// <param name="nodeOf">The node of each rank.</param>
/// <param name="prefixOf">The prefix of the words of a rank: see <see cref="LikenessIndex"/>.</param>
/// <param name="heaviest">For each rank the hashes of its heaviest words, as <see cref="DaylessIndex.Note"/> notes them.</param>
internal sealed class DaylessKeys(IWorded nodes, int[] nodeOf, Func<int, ReadOnlyMemory<uint>> prefixOf, uint[] heaviest)
{
    private const ulong OfSupports = 1, OfWords = 2;

    /// <summary>Adds the keys of a rank.</summary>
    /// <param name="rank">The rank.</param>
    /// <param name="keys">Takes them up.</param>
    /// <param name="supports">Cleared and used on the way.</param>
    public void Add(int rank, List<ulong> keys, List<ulong> supports)
    {
        supports.Clear();
        nodes.AddSupports(nodeOf[rank], supports);
        foreach (var word in prefixOf(rank).Span)
        {
            var key = StableHash.Of(OfSupports, TellingWords.HashOf(word));
            foreach (var support in supports) keys.Add(StableHash.Of(key, support));
        }

        var words = heaviest.AsSpan(rank * DaylessIndex.HeaviestWords, DaylessIndex.HeaviestWords);
        var first = words.LastIndexOf(0u) + 1;
        for (var i = first; i < words.Length; i++)
        {
            var one = StableHash.Of(OfWords, words[i]);
            for (var j = i + 1; j < words.Length; j++)
            {
                var two = StableHash.Of(one, words[j]);
                for (var k = j + 1; k < words.Length; k++) keys.Add(StableHash.Of(two, words[k]));
            }
        }
    }
}
