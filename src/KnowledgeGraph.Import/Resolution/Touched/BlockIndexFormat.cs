using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>How the index of blocks lies in the numbered parts of a store: a head, the articles, the forms in use, digests of studies, then the buckets of keys.</summary>
/// <remarks>
/// The head names the build of this program that made it: another build may make other keys, and then the index is made anew.
/// A key goes into the bucket of its highest bits; there the next 32 bits and the article's number stand for it, sorted by bits. What they cannot tell apart is found once too often, never too seldom.
/// </remarks>
internal static class BlockIndexFormat
{
    /// <summary>Part that holds the head.</summary>
    public const int Head = 0;

    /// <summary>Part that holds the articles' hashes, in ordinal order.</summary>
    public const int Articles = 1;

    /// <summary>Part that holds the forms in use.</summary>
    public const int Forms = 2;

    /// <summary>Part that says which days the digests of studies are of.</summary>
    public const int DigestDays = 3;

    /// <summary>Part that holds the hashes of the articles whose forms are counted, where these are not all that the index knows.</summary>
    public const int Counted = 4;

    /// <summary>Part of the first bucket.</summary>
    public const int Buckets = 1 << 8;

    /// <summary>Part of the first digests.</summary>
    public const int Digests = 1 << 24;

    /// <summary>Bytes of one entry.</summary>
    public const int EntrySize = 8;

    private const int EntriesPerBucket = 96;
    private const int MostBits = 22;

    /// <summary>Number of highest bits that choose the bucket.</summary>
    public static int BitsFor(int entries) => Math.Clamp(BitOperations.Log2((uint)(entries / EntriesPerBucket) + 1), 0, MostBits);

    /// <summary>Bucket of a key.</summary>
    public static int BucketOf(ulong key, int bits) => bits == 0 ? 0 : (int)(key >> (64 - bits));

    /// <summary>What stands for a key in its bucket.</summary>
    public static uint PrintOf(ulong key, int bits) => (uint)((key << bits) >> 32);

    /// <summary>Writes the head.</summary>
    public static byte[] WriteHead(int bits) => [.. typeof(BlockIndexFormat).Module.ModuleVersionId.ToByteArray(), (byte)bits];

    /// <summary>Reads the head; null where there is none, or another build made it.</summary>
    public static int? ReadHead(byte[]? head) =>
        head is { Length: 17 } && head.AsSpan(0, 16).SequenceEqual(typeof(BlockIndexFormat).Module.ModuleVersionId.ToByteArray()) ? head[16] : null;

    /// <summary>Writes the articles' hashes.</summary>
    public static byte[] WriteArticles(IReadOnlyCollection<string> hashes)
    {
        var bytes = new byte[hashes.Count * ContentHash.Length];
        var filled = 0;
        foreach (var hash in hashes) filled += Encoding.ASCII.GetBytes(hash, bytes.AsSpan(filled));
        return bytes;
    }

    /// <summary>The hash of an article by its number.</summary>
    public static string ReadArticle(byte[] articles, int number) => Encoding.ASCII.GetString(articles, number * ContentHash.Length, ContentHash.Length);

    /// <summary>Writes an entry.</summary>
    public static void WriteEntry(Span<byte> entry, uint print, int article)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(entry, print);
        BinaryPrimitives.WriteInt32LittleEndian(entry[4..], article);
    }

    /// <summary>Reads the entry at a place of a bucket.</summary>
    public static (uint Print, int Article) ReadEntry(ReadOnlySpan<byte> bucket, int place)
    {
        var entry = bucket.Slice(place * EntrySize, EntrySize);
        return (BinaryPrimitives.ReadUInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
    }
}
