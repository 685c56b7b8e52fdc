using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>The words of a text that carry what it is about, as hashes that fit in one number each.</summary>
/// <remarks>The upper 28 bits are the stem's hash, the lowest four its rarity in whole bits, 0 to 15.</remarks>
public static class ContentWords
{
    private const int RarityBits = 4;

    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(["not", "no", "never", "without", "nor", "cannot", "neither", "none", "t"], StringComparer.Ordinal);

    /// <summary>Distinct content words of a text, in ascending order; words commoner than <paramref name="leastBits"/> and negations are left out.</summary>
    public static ImmutableArray<uint> Of(string text, double leastBits)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var folded = FoldedText.Of(text);
        var words = new Words(folded.Text, leastBits);
        var packed = new List<uint>();
        while (words.Read()) packed.Add(Pack(words.Stem, words.Bits));
        return Distinct(packed);
    }

    /// <summary>A folded word as <see cref="Of"/> packs it; null where it carries no content.</summary>
    internal static uint? Packed(string word, double leastBits) => Read(word, leastBits, out var stem, out var bits) ? Pack(stem, bits) : null;

    private static bool Read(ReadOnlySpan<char> word, double leastBits, out ulong stem, out double bits)
    {
        (stem, bits) = (0, 0);
        if (word.Length < 3 || char.IsAsciiDigit(word[0])) return false;
        stem = StableHash.Of(word);
        bits = NameRarity.Shipped.WordBits(stem);
        // Most words of a text are common.
        if (bits < leastBits || Negations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        var cut = Stem(word);
        if (cut.Length == word.Length) return true;
        stem = StableHash.Of(cut);
        bits = Math.Min(bits, NameRarity.Shipped.WordBits(stem));
        return true;
    }

    /// <summary>Distinct numbers of a text, in ascending order of their hashes: at least three digits or a fraction, years left out.</summary>
    public static ImmutableArray<uint> DistinctiveNumbers(string text) => Distinct([.. Numbers(text).Where(IsDistinctive).Select(digits => StableHash.Of32(digits))]);

    /// <summary>Distinct numbers of a text, in ascending order of their hashes.</summary>
    public static ImmutableArray<uint> AnyNumbers(string text) => Distinct([.. Numbers(text).Select(digits => StableHash.Of32(digits))]);

    /// <summary>Rarity of a packed word in bits.</summary>
    public static int BitsOf(uint word) => (int)(word & ((1u << RarityBits) - 1));

    /// <summary>Sums of the rarities of the words that two ascending lists share and of all words of each.</summary>
    public static (int Shared, int Left, int Right) Overlap(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        int shared = 0, leftSum = 0, rightSum = 0, i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            if (j == right.Length || (i < left.Length && left[i] < right[j])) leftSum += BitsOf(left[i++]);
            else if (i == left.Length || right[j] < left[i]) rightSum += BitsOf(right[j++]);
            else
            {
                shared += BitsOf(left[i]);
                leftSum += BitsOf(left[i++]);
                rightSum += BitsOf(right[j++]);
            }
        }

        return (shared, leftSum, rightSum);
    }

    /// <summary>Number of values that two ascending lists share.</summary>
    public static int Shared<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        int shared = 0, i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return shared;
    }

    // Digits in a row, with the commas between thousands taken out.
    private static IEnumerable<string> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))) i++;
            yield return text[start..i].Replace(",", "", StringComparison.Ordinal);
        }
    }

    private static ImmutableArray<uint> Distinct(List<uint> hashes)
    {
        hashes.Sort();
        var distinct = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1]) hashes[distinct++] = hashes[i];
        }

        return [.. CollectionsMarshal.AsSpan(hashes)[..distinct]];
    }

    private static uint Pack(ulong stem, double bits) => (StableHash.Of32(stem) & ~((1u << RarityBits) - 1)) | (uint)Math.Clamp((int)bits, 0, 15);

    private static bool IsDistinctive(string digits)
    {
        if (digits.Contains('.', StringComparison.Ordinal)) return digits.Length >= 4;
        return digits.Length >= 3 && digits is not ("100" or "1000" or "10000") && !(digits.Length == 4 && digits[0] is '1' or '2' && digits is [_, '9' or '0', ..]);
    }

    // Enough to bring "links", "linked" and "linking" together; both texts are cut alike, so a crude cut does no harm.
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal)) return word[..^3];
        if (word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal)) return word[..^2];
        if (word.Length > 5 && word.EndsWith("es", StringComparison.Ordinal)) return word[..^2];
        if (word.Length > 4 && word[^1] == 's' && word[^2] != 's') return word[..^1];
        return word.Length > 5 && word[^1] == 'e' ? word[..^1] : word;
    }

    /// <summary>Reads the content words of a folded text one after another, in text order, as hashes of their stems.</summary>
    /// <param name="folded">A text as <see cref="Folding"/> folds it.</param>
    /// <param name="leastBits">Words commoner than this, and negations, are left out.</param>
    internal ref struct Words(ReadOnlySpan<char> folded, double leastBits)
    {
        private ReadOnlySpan<char> left = folded;
        private ulong stem;
        private double bits;

        /// <summary>The <see cref="StableHash"/> of the stem.</summary>
        public readonly ulong Stem => stem;

        /// <summary>Its rarity in bits.</summary>
        public readonly double Bits => bits;

        /// <summary>Goes to the next word; false where there is none.</summary>
        public bool Read()
        {
            while (left.Length > 0)
            {
                var end = left.IndexOf(' ');
                var word = end < 0 ? left : left[..end];
                left = end < 0 ? [] : left[(end + 1)..];
                if (ContentWords.Read(word, leastBits, out stem, out bits)) return true;
            }

            return false;
        }
    }
}
