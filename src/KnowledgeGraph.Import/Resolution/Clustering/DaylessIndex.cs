using System.Numerics;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Finds the nodes that those without a day may be compared with: near to every day, they would otherwise meet a part of all nodes.</summary>
/// <remarks>
/// One heavy word in common is chance among so many. So the two have to share something beside it (<see cref="IWorded.AddSupports"/>), or three of their eight heaviest words.
/// Both are keys of an inverted index that holds no more than the keys of nodes without a day. Which nodes meet hangs on the two alone.
/// </remarks>
internal sealed class DaylessIndex
{
    /// <summary>How many of the heaviest words count, of which three in common are enough.</summary>
    public const int HeaviestWords = 8;

    private const int RankBits = 26;
    private const ulong Ranks = (1UL << RankBits) - 1;
    private const int KeysBits = 11, FewestFilterBits = 12, MostFilterBits = 27;
    private readonly DaylessKeys keys;
    private readonly int nodes;

    // Key (38 bits), rank (26): in ascending order the nodes of a key stand in order of ranks, those without a day first.
    private readonly ulong[] postings;

    /// <summary>Indexes nodes by their ranks in order of days.</summary>
    /// <param name="keys">Gives the keys of a rank.</param>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="count">How many of them, the first ones, have no day.</param>
    public DaylessIndex(DaylessKeys keys, int nodes, int count)
    {
        (this.keys, this.nodes, Count) = (keys, nodes, count);
        if (count == 0)
        {
            postings = [];
            return;
        }

        // One bit for each key that a node without a day asks for, or for several: what nobody asks for is left out.
        var filterBits = Math.Clamp(BitOperations.Log2((uint)count) + KeysBits, FewestFilterBits, MostFilterBits);
        var asked = new ulong[1 << (filterBits - 6)];
        var found = new List<ulong>();
        var (own, supports) = (new List<ulong>(), new List<ulong>());
        for (var rank = 0; rank < nodes; rank++)
        {
            own.Clear();
            keys.Add(rank, own, supports);
            foreach (var key in own)
            {
                var bit = (int)(key >> (64 - filterBits));
                if (rank < count) asked[bit >> 6] |= 1UL << (bit & 63);
                if ((asked[bit >> 6] & (1UL << (bit & 63))) != 0) found.Add((key & ~Ranks) | (uint)rank);
            }
        }

        postings = [.. found];
        Array.Sort(postings);
    }

    /// <summary>Notes the heaviest words of a node in ascending order of their hashes, behind zeros where it has few.</summary>
    /// <param name="heaviestFirst">The words of its prefix: lighter ones are those of any report.</param>
    /// <param name="noted">Room for them, zeros.</param>
    public static void Note(ReadOnlySpan<uint> heaviestFirst, Span<uint> noted)
    {
        for (var i = 0; i < Math.Min(heaviestFirst.Length, HeaviestWords); i++) noted[i] = TellingWords.HashOf(heaviestFirst[i]);
        noted.Sort();
    }

    /// <summary>How many nodes have no day; theirs are the first ranks.</summary>
    public int Count { get; }

    /// <summary>Ranks of the nodes that the one at a rank meets; some come more than once. For one that has a day only those that have none.</summary>
    public IEnumerable<int> Met(int rank)
    {
        if (Count == 0) yield break;
        var last = rank < Count ? nodes : Count;
        var own = new List<ulong>();
        keys.Add(rank, own, []);
        foreach (var key in own)
        {
            var first = Array.BinarySearch(postings, key & ~Ranks);
            for (var at = first < 0 ? ~first : first; at < postings.Length && (postings[at] & ~Ranks) == (key & ~Ranks); at++)
            {
                var other = (int)(postings[at] & Ranks);
                if (other >= last) break;
                if (other != rank) yield return other;
            }
        }
    }
}
