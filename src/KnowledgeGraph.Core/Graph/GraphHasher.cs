using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KnowledgeGraph.Core.Graph;

/// <summary>Computes <see cref="GraphHash"/> while a graph passes by. For one thread.</summary>
public sealed class GraphHasher : IDisposable
{
    // Lines are hashed together a few hundred at a time: each call costs as much as hashing a line does.
    private const int BytesAtATime = 1 << 16;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CanonicalLines lines = new();

    /// <summary>Takes the next node, in ordinal order of ids.</summary>
    /// <returns>A hash of this node alone: 64 bits, as a store keeps beside it to see later whether it changed.</returns>
    public long Add(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Append(lines.Add(node));
    }

    /// <summary>Takes the next relationship, in ordinal order of keys, after all nodes.</summary>
    /// <returns>A hash of this relationship alone: 64 bits.</returns>
    public long Add(GraphEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return Append(lines.Add(edge));
    }

    /// <summary>The hash of all that was added: 64 hexadecimal digits in lower case. The next graph can begin.</summary>
    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private long Append(ReadOnlySpan<byte> line)
    {
        Span<byte> own = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line, own);
        if (lines.All.Length >= BytesAtATime) Flush();
        return BinaryPrimitives.ReadInt64BigEndian(own);
    }

    private void Flush()
    {
        hash.AppendData(lines.All);
        lines.Clear();
    }
}
