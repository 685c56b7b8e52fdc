using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// The container of every file of weights: a fixed header (magic, format version, kind, hash of the feature templates and labels,
/// hash of the word table it was trained with, length, SHA-256) and a compressed payload.
/// </summary>
internal static class ModelFile
{
    /// <summary>Version of the container and of the feature templates; raised with any change to either.</summary>
    public const int Version = 2;

    private const int HeaderLength = 72;
    private static ReadOnlySpan<byte> Magic => "KGLM"u8;

    /// <summary>Writes a file of weights; the same payload always gives the same bytes.</summary>
    public static byte[] Write(ModelKind kind, uint layoutHash, ulong wordsHash, ReadOnlySpan<byte> payload)
    {
        using var stream = new MemoryStream();
        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], (int)kind);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], layoutHash);
        BinaryPrimitives.WriteUInt64LittleEndian(header[16..], wordsHash);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], payload.Length);
        SHA256.HashData(payload, header[32..64]);
        stream.Write(header);
        using (var brotli = new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(payload);
        return stream.ToArray();
    }

    /// <summary>Reads a file of weights back.</summary>
    /// <exception cref="ModelFormatException">The file is torn, of another version, or made for another layout.</exception>
    public static ModelPayload Read(string name, Stream stream, ModelKind kind, uint layoutHash)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith(Magic))
            throw new ModelFormatException($"{name}: not a file of weights (no KGLM header).");
        var version = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        if (version != Version) throw new ModelFormatException($"{name}: weights of format {version}, this program reads format {Version}; train again.");
        var found = (ModelKind)BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (found != kind) throw new ModelFormatException($"{name}: holds {found} weights where {kind} weights are needed.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header[12..]) != layoutHash)
            throw new ModelFormatException($"{name}: made for other features or labels than this program has; train again.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(header[24..]);
        if (length is < 0 or > 256 * 1024 * 1024) throw new ModelFormatException($"{name}: torn, impossible length {length}.");
        var payload = new byte[length];
        Span<byte> digest = stackalloc byte[32];
        try
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            brotli.ReadExactly(payload);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or InvalidOperationException)
        {
            throw new ModelFormatException($"{name}: torn, the payload ends early or cannot be unpacked.", e);
        }

        SHA256.HashData(payload, digest);
        if (!digest.SequenceEqual(header[32..64])) throw new ModelFormatException($"{name}: torn, the checksum does not match.");
        return new ModelPayload(payload, BinaryPrimitives.ReadUInt64LittleEndian(digest), BinaryPrimitives.ReadUInt64LittleEndian(header[16..]));
    }

    /// <summary>First eight bytes of the payload's SHA-256, as other files and the engine version name it.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> payload)
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(payload, digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}

/// <summary>The checked content of a file of weights.</summary>
/// <param name="Bytes">The payload, unpacked.</param>
/// <param name="Hash">First eight bytes of its SHA-256.</param>
/// <param name="WordsHash">Hash of the word table it was trained with; 0 for a word table.</param>
internal readonly record struct ModelPayload(byte[] Bytes, ulong Hash, ulong WordsHash);

/// <summary>What a file of weights is for.</summary>
internal enum ModelKind
{
    /// <summary>Word classes and name likeness.</summary>
    Words = 1,

    /// <summary>Part-of-speech tagger.</summary>
    Tagger = 2,

    /// <summary>Name recogniser.</summary>
    Names = 3,

    /// <summary>Lists of names.</summary>
    Lists = 4,
}
