using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Graph;

/// <summary>Computes <see cref="GraphHash"/> while a graph passes by. For one thread.</summary>
public sealed class GraphHasher : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> bytes = new(1024);
    private readonly StringBuilder line = new();
    private readonly Encoder encoder = Encoding.UTF8.GetEncoder();

    /// <summary>Takes the next node, in ordinal order of ids.</summary>
    /// <returns>A hash of this node alone: 64 bits, as a store keeps beside it to see later whether it changed.</returns>
    public long Add(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Append(CanonicalLine.Of(line.Clear(), node));
    }

    /// <summary>Takes the next relationship, in ordinal order of keys, after all nodes.</summary>
    /// <returns>A hash of this relationship alone: 64 bits.</returns>
    public long Add(GraphEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return Append(CanonicalLine.Of(line.Clear(), edge));
    }

    /// <summary>The hash of all that was added: 64 hexadecimal digits in lower case. The next graph can begin.</summary>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private long Append(StringBuilder text)
    {
        text.Append('\n');
        bytes.ResetWrittenCount();
        foreach (var chunk in text.GetChunks()) Encode(chunk.Span);
        hash.AppendData(bytes.WrittenSpan);
        Span<byte> own = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, own);
        return BinaryPrimitives.ReadInt64BigEndian(own);
    }

    // A pair of surrogates may be split between two chunks: the encoder carries the first half over.
    private void Encode(ReadOnlySpan<char> chunk)
    {
        var space = bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(chunk.Length));
        bytes.Advance(encoder.GetBytes(chunk, space, flush: false));
    }
}
