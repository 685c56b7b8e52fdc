using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Identity;

/// <summary>Ids made of content: the same parts give the same id on every machine.</summary>
/// <remarks>SHA-256 over the parts, each behind its length, so that no two different lists of parts run together; the first 80 bits as 16 letters.</remarks>
public static class ContentHash
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Length of an id in characters.</summary>
    public const int Length = 16;

    /// <summary>Hashes a list of parts.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> prefix = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(prefix, bytes.Length);
            hash.AppendData(prefix);
            hash.AppendData(bytes);
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return Encode(digest);
    }

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
