using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// How weights that are mostly zero are stored: a bit for each that tells whether it is there, then those that are. A third of the bytes,
/// so that unpacking and checking a file takes a third of the time.
/// </summary>
internal static class SparseWeights
{
    private const int Bits = 64;

    /// <summary>Appends the bits, the number of weights that are not zero, and these.</summary>
    public static void Write(ReadOnlySpan<sbyte> weights, Stream stream)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length % Bits, 0, nameof(weights));
        var there = new ulong[weights.Length / Bits];
        var values = new List<sbyte>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            there[i / Bits] |= 1UL << (i % Bits);
            values.Add(weights[i]);
        }

        stream.Write(MemoryMarshal.AsBytes(there.AsSpan()));
        Span<byte> count = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, values.Count);
        stream.Write(count);
        stream.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(values)));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The bits tell of another number of weights than follow.</exception>
    public static sbyte[] Read(int length, ref PayloadReader reader)
    {
        var there = reader.Array<ulong>(length / Bits);
        var values = reader.Array<sbyte>(reader.Int32());
        var told = 0;
        foreach (var word in there) told += BitOperations.PopCount(word);
        if (told != values.Length) throw new ModelFormatException($"Weights torn: {values.Length} weights where {told} are told of.");
        var weights = new sbyte[length];
        var next = 0;
        for (var w = 0; w < there.Length; w++)
            for (var rest = there[w]; rest != 0; rest &= rest - 1) weights[w * Bits + BitOperations.TrailingZeroCount(rest)] = values[next++];
        return weights;
    }
}
