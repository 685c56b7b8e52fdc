using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
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
        return [.. Stems(text, leastBits).Select(word => Pack(word.Stem, word.Bits)).Distinct().Order()];
    }

    /// <summary>Stems of the content words of a text with their rarity in bits, in text order; words commoner than <paramref name="leastBits"/> and negations are left out.</summary>
    internal static IEnumerable<(string Stem, double Bits)> Stems(string text, double leastBits)
    {
        // Most words of a text are common: only the stems of the others become texts of their own.
        var folded = Folding.Fold(text);
        for (int start = 0, end; start < folded.Length; start = end + 1)
        {
            end = folded.IndexOf(' ', start);
            if (end < 0) end = folded.Length;
            if (StemOf(folded.AsSpan(start, end - start), leastBits) is { } stem) yield return stem;
        }
    }

    /// <summary>A folded word as <see cref="Of"/> packs it; null where it carries no content.</summary>
    internal static uint? Packed(string word, double leastBits) => StemOf(word, leastBits) is var (stem, bits) ? Pack(stem, bits) : null;

    private static (string Stem, double Bits)? StemOf(ReadOnlySpan<char> word, double leastBits)
    {
        if (word.Length < 3 || char.IsAsciiDigit(word[0]) || Negations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return null;
        var bits = NameRarity.Shipped.WordBits(word);
        if (bits < leastBits) return null;
        var stem = Stem(word);
        return (stem.ToString(), Math.Min(bits, NameRarity.Shipped.WordBits(stem)));
    }

    /// <summary>Distinct numbers of a text, in ascending order of their hashes: at least three digits or a fraction, years left out.</summary>
    public static ImmutableArray<uint> DistinctiveNumbers(string text) => [.. Numbers(text).Where(IsDistinctive).Select(digits => StableHash.Of32(digits)).Distinct().Order()];

    /// <summary>Distinct numbers of a text, in ascending order of their hashes.</summary>
    public static ImmutableArray<uint> AnyNumbers(string text) => [.. Numbers(text).Select(digits => StableHash.Of32(digits)).Distinct().Order()];

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

    private static uint Pack(string stem, double bits) => (StableHash.Of32(stem) & ~((1u << RarityBits) - 1)) | (uint)Math.Clamp((int)bits, 0, 15);

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
}
