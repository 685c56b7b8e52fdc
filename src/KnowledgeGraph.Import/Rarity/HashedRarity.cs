
namespace KnowledgeGraph.Import.Rarity;

/// <summary>How rare a word is, in bits, learnt once and kept without the words themselves.</summary>
/// <remarks>
/// A count-min sketch turned round (Cormode and Muthukrishnan, 2005): three rows of buckets, each holding the least number of bits of the words
/// that fall into it; the answer is the greatest of the three. A collision makes a rare word look commoner, never a common word rarer,
/// so that a wrong answer asks for more evidence instead of less.
/// </remarks>
public sealed class HashedRarity
{
    /// <summary>Steps to one bit.</summary>
    public const int Steps = 8;

    private const int Rows = 3;
    private const byte Empty = byte.MaxValue;
    private readonly byte[] buckets;
    private readonly int width;

    private HashedRarity(byte[] buckets)
    {
        this.buckets = buckets;
        width = buckets.Length / Rows;
    }

    /// <summary>The file form: the three rows one after the other, one byte a bucket.</summary>
    public ReadOnlyMemory<byte> Bytes => buckets;

    /// <summary>Builds a table.</summary>
    /// <param name="words">Folded words with their bits; the least counts where a word comes twice.</param>
    /// <param name="width">Buckets a row; a power of two.</param>
    public static HashedRarity Build(IEnumerable<(string Word, double Bits)> words, int width)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNotEqual(System.Numerics.BitOperations.IsPow2(width), true);
        var buckets = new byte[width * Rows];
        Array.Fill(buckets, Empty);
        foreach (var (word, bits) in words)
        {
            var value = (byte)Math.Clamp(Math.Round(bits * Steps), 0, Empty - 1);
            for (var row = 0; row < Rows; row++)
            {
                ref var bucket = ref buckets[Bucket(word, row, width)];
                bucket = Math.Min(bucket, value);
            }
        }

        return new HashedRarity(buckets);
    }

    /// <summary>Reads the file form.</summary>
    /// <exception cref="InvalidDataException">The length is not that of three rows.</exception>
    public static HashedRarity Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        return bytes.Length > 0 && bytes.Length % Rows == 0 && System.Numerics.BitOperations.IsPow2(bytes.Length / Rows)
            ? new HashedRarity(bytes)
            : throw new InvalidDataException("A rarity table has three rows of a power of two of buckets.");
    }

    /// <summary>Bits of a folded word, or null where the table does not know it.</summary>
    public double? BitsOf(ReadOnlySpan<char> word) => BitsOf(StableHash.Of(word));

    /// <summary>Bits of a folded word by its hash, or null where the table does not know it.</summary>
    internal double? BitsOf(ulong hash)
    {
        var most = 0;
        for (var row = 0; row < Rows; row++)
        {
            var bucket = buckets[Bucket(hash, row, width)];
            if (bucket == Empty) return null;
            most = Math.Max(most, bucket);
        }

        return most / (double)Steps;
    }

    private static int Bucket(string word, int row, int width) => Bucket(StableHash.Of(word), row, width);

    private static int Bucket(ulong hash, int row, int width) => (row * width) + (int)((hash >> (row * 20)) & (ulong)(width - 1));
}
