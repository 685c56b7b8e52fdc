using System.Buffers.Binary;
using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Naming.Lists;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Word classes of the commonest words, found by the hash of the folded word.</summary>
internal sealed class WordTable
{
    /// <summary>Sizes of word classes: coarse, middle, fine.</summary>
    public const int Sizes = 3;

    private readonly uint[] _hashes;
    private readonly ushort[] _classes;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Takes the stored arrays: <see cref="Sizes"/> classes a word.</summary>
    public WordTable(uint[] hashes, ushort[] classes, NameLikeness likeness)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(classes.Length, hashes.Length * Sizes);
        (_hashes, _classes, Likeness) = (hashes, classes, likeness);
        var size = 1024;
        while (size < hashes.Length * 2) size *= 2;
        _mask = size - 1;
        _slots = new int[size];
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = (int)(hashes[i] & (uint)_mask);
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = i + 1;
        }
    }

    private WordTable(WordTable words, Gazetteer lists) =>
        (_hashes, _classes, _slots, _mask, Likeness, Lists) = (words._hashes, words._classes, words._slots, words._mask, words.Likeness, lists);

    /// <summary>Letters-only model of name words.</summary>
    public NameLikeness Likeness { get; }

    /// <summary>The lists of names that the words may stand in.</summary>
    public Gazetteer Lists { get; } = Gazetteer.Empty;

    /// <summary>Number of words.</summary>
    public int Count => _hashes.Length;

    /// <summary>The same table beside other lists.</summary>
    public WordTable With(Gazetteer lists) => new(this, lists);

    /// <summary>Row of a folded word, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var hash = FeatureHash.OfText(folded);
        for (var slot = (int)(hash & (uint)_mask); _slots[slot] != 0; slot = (slot + 1) & _mask)
            if (_hashes[_slots[slot] - 1] == hash)
                return _slots[slot] - 1;
        return -1;
    }

    /// <summary>Class of a row at a size, from 1; 0 is left for unknown words.</summary>
    public ushort ClassOf(int row, int size) => _classes[row * Sizes + size];

    /// <summary>The bytes stored in a file of weights.</summary>
    public byte[] ToPayload()
    {
        var (weights, scale) = Likeness.Stored;
        using var stream = new MemoryStream();
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, _hashes.Length);
        BinaryPrimitives.WriteSingleLittleEndian(head[4..], scale);
        stream.Write(head);
        stream.Write(MemoryMarshal.AsBytes(_hashes.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(_classes.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="ToPayload"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The payload has another length than its counts ask for.</exception>
    public static WordTable FromPayload(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Int32();
        var scale = reader.Single();
        var table = new WordTable(
            reader.Array<uint>(count), reader.Array<ushort>(count * Sizes),
            new NameLikeness(reader.Array<sbyte>(NameLikeness.Kinds << NameLikeness.Bits), scale));
        reader.End();
        return table;
    }
}
