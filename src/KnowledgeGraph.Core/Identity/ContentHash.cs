using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Identity;

/// <summary>Ids made of content: the same parts give the same id on every machine.</summary>
/// <remarks>SHA-256 over the parts, each behind its length, so that no two different lists of parts run together; the first 80 bits as 16 letters.</remarks>
public static class ContentHash
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int MaxOnStack = 1024;

    /// <summary>Length of an id in characters.</summary>
    public const int Length = 16;

    /// <summary>How many letters of an id made by <see cref="Within"/> are the article's.</summary>
    public const int ArticlePrefix = 6;

    /// <summary>Hashes a list of parts.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var length = 0;
        foreach (var part in parts) length += sizeof(int) + Encoding.UTF8.GetMaxByteCount(part.Length);
        var rented = length > MaxOnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var buffer = rented is null ? stackalloc byte[MaxOnStack] : rented;
        var filled = 0;
        foreach (var part in parts)
        {
            var written = Encoding.UTF8.GetBytes(part, buffer[(filled + sizeof(int))..]);
            BinaryPrimitives.WriteInt32LittleEndian(buffer[filled..], written);
            filled += sizeof(int) + written;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..filled], digest);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return Encode(digest);
    }

    /// <summary>Hashes a list of parts of one article; the id begins with six letters of the article's own hash.</summary>
    /// <remarks>So all that belongs to one article lies together in every index, and an id leads to its article: 30 bits of the article, 50 of the parts.</remarks>
    /// <param name="articleHash">The article's hash, as <see cref="Of"/> gives it.</param>
    /// <param name="parts">What is hashed.</param>
    public static string Within(string articleHash, params ReadOnlySpan<string> parts) =>
        string.Concat(articleHash.AsSpan(0, ArticlePrefix), Of(parts).AsSpan(0, Length - ArticlePrefix));

    private static string Encode(ReadOnlySpan<byte> digest)
    {
        Span<char> letters = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            var bit = i * 5;
            var pair = (digest[bit >> 3] << 8) | digest[(bit >> 3) + 1];
            letters[i] = Alphabet[(pair >> (11 - (bit & 7))) & 31];
        }

        return new string(letters);
    }
}
