using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>The words that tell what a text is about, as hashes that fit in one number each.</summary>
/// <remarks>
/// Weighed by how often the text has them and how rare they are in the news (TF-IDF after Salton and Buckley, 1988, with the rarity from the shipped table in place of
/// the collection's): (1 + ln count) × bits². The upper 26 bits are the stem's hash, the lowest six the weight in steps of sixteen.
/// </remarks>
public static class TellingWords
{
    private const double LeastBits = 9;
    private const double MostBits = 15;
    /// <summary>Bits of a packed word that hold its weight.</summary>
    internal const int WeightBits = 6;

    private const uint WeightMask = (1u << WeightBits) - 1;
    private const double Step = 16;

    /// <summary>The heaviest words of a text, in ascending order of their hashes.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="names">Words that do not count: names are compared for themselves.</param>
    /// <param name="most">How many words at most.</param>
    public static ImmutableArray<uint> Of(string text, string names, int most)
    {
        var counts = new WordCounts();
        counts.Add(text);
        return counts.Heaviest(names, most);
    }

    /// <summary>Weight of a packed word in steps, 1 to 63.</summary>
    public static int WeightOf(uint word) => (int)(word & WeightMask);

    /// <summary>The hash of a packed word without its weight.</summary>
    public static uint HashOf(uint word) => word & ~WeightMask;

    /// <summary>Cosine of two texts' words, 0 to 1; null where one has none.</summary>
    public static double? Likeness(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        return Likeness(left, right, Squares(left), Squares(right));
    }

    /// <summary>As above, for lists whose sums of squares are known.</summary>
    internal static double? Likeness(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, long leftSquares, long rightSquares)
    {
        if (left.IsEmpty || right.IsEmpty) return null;
        long shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var (a, b) = (HashOf(left[i]), HashOf(right[j]));
            if (a == b) shared += WeightOf(left[i++]) * WeightOf(right[j++]);
            else if (a < b) i++;
            else j++;
        }

        return shared / Math.Sqrt((double)leftSquares * rightSquares);
    }

    /// <summary>Sum of the squares of the weights.</summary>
    internal static long Squares(ReadOnlySpan<uint> words)
    {
        long squares = 0;
        foreach (var word in words) squares += Square(WeightOf(word));
        return squares;
    }

    /// <summary>The heaviest words that make up a share of the sum of squares together, heaviest first.</summary>
    /// <param name="words">Words in any order.</param>
    /// <param name="share">0 to 1.</param>
    /// <param name="most">How many words at most.</param>
    internal static uint[] Prefix(ReadOnlySpan<uint> words, double share, int most)
    {
        var sorted = HeaviestFirst(words);
        return sorted[..PrefixLength(sorted, share, most)];
    }

    /// <summary>All words, heaviest first, equally heavy ones by their hashes.</summary>
    internal static uint[] HeaviestFirst(ReadOnlySpan<uint> words)
    {
        // Turned round, so that plain numbers are sorted: what is lacking to the greatest weight, then the hash.
        var sorted = new uint[words.Length];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = ((WeightMask - (words[i] & WeightMask)) << (32 - WeightBits)) | (words[i] >> WeightBits);
        Array.Sort(sorted);
        for (var i = 0; i < sorted.Length; i++) sorted[i] = (sorted[i] << WeightBits) | (WeightMask - (sorted[i] >> (32 - WeightBits)));
        return sorted;
    }

    /// <summary>How many words, heaviest first, make up a share of the sum of squares together.</summary>
    internal static int PrefixLength(ReadOnlySpan<uint> heaviestFirst, double share, int most)
    {
        var wanted = share * Squares(heaviestFirst);
        long squares = 0;
        var count = 0;
        while (count < Math.Min(most, heaviestFirst.Length) && squares < wanted) squares += Square(WeightOf(heaviestFirst[count++]));
        return count;
    }

    private static double Square(double value) => value * value;

    /// <summary>Counts the words of a text that is read piece by piece.</summary>
    internal sealed class WordCounts
    {
        // Stems by their hashes, each with the bits of its commonest form.
        private readonly Dictionary<ulong, (int Count, double Bits)> counts = [];

        /// <summary>Counts the words of a piece in; no word goes on in the next.</summary>
        public void Add(ReadOnlySpan<char> piece)
        {
            using var folded = FoldedText.Of(piece);
            var words = new ContentWords.Words(folded.Text, LeastBits);
            while (words.Read())
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, words.Stem, out var isKnown);
                known = (known.Count + 1, isKnown ? Math.Min(known.Bits, words.Bits) : words.Bits);
            }
        }

        /// <summary>The heaviest words but those of names, in ascending order of their hashes.</summary>
        /// <param name="names">Words that do not count.</param>
        /// <param name="most">How many words at most.</param>
        public ImmutableArray<uint> Heaviest(ReadOnlySpan<char> names, int most)
        {
            using var folded = FoldedText.Of(names);
            var left = new ContentWords.Words(folded.Text, LeastBits);
            while (left.Read()) counts.Remove(left.Stem);
            var packed = new uint[counts.Count];
            var count = 0;
            foreach (var (stem, (times, bits)) in counts) packed[count++] = Pack(stem, (1 + Math.Log(times)) * Square(Math.Min(MostBits, bits)));
            Array.Sort(packed);
            // Of two stems with one hash the heavier one stands.
            count = 0;
            for (var i = 0; i < packed.Length; i++)
            {
                if (i + 1 == packed.Length || HashOf(packed[i]) != HashOf(packed[i + 1])) packed[count++] = packed[i];
            }

            if (count <= most) return [.. packed.AsSpan(0, count)];
            var heaviest = HeaviestFirst(packed.AsSpan(0, count)).AsSpan(0, most);
            heaviest.Sort();
            return [.. heaviest];
        }

        private static uint Pack(ulong stem, double weight) =>
            (StableHash.Of32(stem) & ~WeightMask) | (uint)Math.Clamp(Math.Round(weight / Step, MidpointRounding.AwayFromZero), 1, WeightMask);
    }

    private static long Square(int value) => (long)value * value;
}
