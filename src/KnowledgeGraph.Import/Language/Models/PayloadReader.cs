using System.Runtime.InteropServices;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Reads numbers and arrays, little-endian, from the payload of a file of weights.</summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private ReadOnlySpan<byte> _rest = payload;

    /// <summary>The next whole number.</summary>
    public int Int32() => Array<int>(1)[0];

    /// <summary>The next number with fractions.</summary>
    public float Single() => Array<float>(1)[0];

    /// <summary>The next <paramref name="count"/> values.</summary>
    /// <exception cref="ModelFormatException">Fewer bytes are left.</exception>
    public T[] Array<T>(int count)
        where T : unmanaged
    {
        var size = Marshal.SizeOf<T>() * (long)count;
        if (count < 0 || size > _rest.Length) throw new ModelFormatException("Weights torn: a part is shorter than its count says.");
        var values = MemoryMarshal.Cast<byte, T>(_rest[..(int)size]).ToArray();
        _rest = _rest[(int)size..];
        return values;
    }

    /// <summary>Checks that nothing is left.</summary>
    /// <exception cref="ModelFormatException">Bytes are left over.</exception>
    public readonly void End()
    {
        if (!_rest.IsEmpty) throw new ModelFormatException($"Weights torn: {_rest.Length} bytes too many.");
    }
}
