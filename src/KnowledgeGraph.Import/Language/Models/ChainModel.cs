using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// Weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed sparse features; immutable once read.
/// </summary>
internal sealed class ChainModel
{
    /// <summary>Number of the way the payload is stored; part of the layout hash.</summary>
    private const uint Storage = 1;

    /// <summary>Number of labels.</summary>
    public required int Labels { get; init; }

    /// <summary>Labels rounded up to a multiple of eight: the length of every row.</summary>
    public int Stride => (Labels + 7) & ~7;

    /// <summary>Bits of a row number.</summary>
    public required int Bits { get; init; }

    /// <summary>Sparse weights, <see cref="Stride"/> a row.</summary>
    public required sbyte[] Rows { get; init; }

    /// <summary>What one step of a sparse weight is worth.</summary>
    public required float RowScale { get; init; }

    /// <summary>Score of each label.</summary>
    public required float[] LabelBias { get; init; }

    /// <summary>Scores from a label (or the start, the last row) to the next: [from][to]; −∞ where forbidden.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>Scores of ending on a label.</summary>
    public required float[] Ends { get; init; }

    /// <summary>Weights of a feature met at an offset from the token it describes.</summary>
    public ReadOnlySpan<sbyte> Row(uint feature, int offset) => Rows.AsSpan(Start(feature, offset), Stride);

    /// <summary>Where in <see cref="Rows"/> the weights of a feature begin.</summary>
    public int Start(uint feature, int offset) => FeatureHash.Row(feature, offset, Bits) * Stride;

    /// <summary>The bytes stored in a file of weights.</summary>
    public byte[] ToPayload()
    {
        using var stream = new MemoryStream();
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, Labels);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], Bits);
        BinaryPrimitives.WriteSingleLittleEndian(head[8..], RowScale);
        stream.Write(head);
        SparseWeights.Write(Rows, stream);
        foreach (var part in new[] { LabelBias, Transitions, Ends }) stream.Write(MemoryMarshal.AsBytes(part.AsSpan()));
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="ToPayload"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The payload has another length than its counts ask for, or another number of labels.</exception>
    public static ChainModel FromPayload(ReadOnlySpan<byte> payload, int expectedLabels)
    {
        var reader = new PayloadReader(payload);
        int labels = reader.Int32(), bits = reader.Int32();
        if (labels != expectedLabels) throw new ModelFormatException($"Weights for {labels} labels where the program has {expectedLabels}.");
        if (bits is < 8 or > 24) throw new ModelFormatException("Weights torn: impossible sizes.");
        var rowScale = reader.Single();
        var stride = (labels + 7) & ~7;
        var model = new ChainModel
        {
            Labels = labels,
            Bits = bits,
            RowScale = rowScale,
            Rows = SparseWeights.Read(stride << bits, ref reader),
            LabelBias = reader.Array<float>(stride),
            Transitions = reader.Array<float>((labels + 1) * stride),
            Ends = reader.Array<float>(stride),
        };
        reader.End();
        return model;
    }

    /// <summary>A number that changes with anything the weights depend on: how they are stored, labels, their order, sizes of the word features.</summary>
    public static uint LayoutHash(IEnumerable<string> labels, int contextVersion)
    {
        var hash = FeatureHash.Join(90 + (Storage << 8), WordAnalysis.Version, WordAnalysis.Offsets, (uint)contextVersion);
        foreach (var label in labels) hash = FeatureHash.Join(91, hash, FeatureHash.OfText(label));
        return hash;
    }
}
