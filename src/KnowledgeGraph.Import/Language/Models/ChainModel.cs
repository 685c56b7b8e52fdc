using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// Weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed sparse features,
/// with one hidden layer over the word vectors of a window; immutable once read.
/// </summary>
internal sealed class ChainModel
{
    /// <summary>Fixed-point steps of one unit in a hidden activation.</summary>
    public const float HiddenSteps = 256f;

    /// <summary>Number of labels.</summary>
    public required int Labels { get; init; }

    /// <summary>Labels rounded up to a multiple of eight: the length of every row.</summary>
    public int Stride => (Labels + 7) & ~7;

    /// <summary>Number of hidden units, a multiple of eight.</summary>
    public required int Hidden { get; init; }

    /// <summary>Bits of a row number.</summary>
    public required int Bits { get; init; }

    /// <summary>Sparse weights, <see cref="Stride"/> a row.</summary>
    public required sbyte[] Rows { get; init; }

    /// <summary>What one step of a sparse weight is worth.</summary>
    public required float RowScale { get; init; }

    /// <summary>Weights from dense inputs to hidden units: [offset][input][unit], in steps of <see cref="InputScale"/>.</summary>
    public required short[] Input { get; init; }

    /// <summary>What one step of an input weight is worth.</summary>
    public required float InputScale { get; init; }

    /// <summary>Bias of each hidden unit.</summary>
    public required float[] HiddenBias { get; init; }

    /// <summary>Weights from hidden units to labels: [unit][label].</summary>
    public required float[] Output { get; init; }

    /// <summary>Score of each label.</summary>
    public required float[] LabelBias { get; init; }

    /// <summary>Scores from a label (or the start, the last row) to the next: [from][to]; −∞ where forbidden.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>Scores of ending on a label.</summary>
    public required float[] Ends { get; init; }

    /// <summary>Length of what a word contributes at one offset: sparse sums, then hidden sums.</summary>
    public int Width => Stride + Hidden;

    /// <summary>The bytes stored in a file of weights.</summary>
    public byte[] ToPayload()
    {
        using var stream = new MemoryStream();
        Span<byte> head = stackalloc byte[20];
        BinaryPrimitives.WriteInt32LittleEndian(head, Labels);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], Hidden);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], Bits);
        BinaryPrimitives.WriteSingleLittleEndian(head[12..], RowScale);
        BinaryPrimitives.WriteSingleLittleEndian(head[16..], InputScale);
        stream.Write(head);
        stream.Write(MemoryMarshal.AsBytes(Rows.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(Input.AsSpan()));
        foreach (var part in new[] { HiddenBias, Output, LabelBias, Transitions, Ends }) stream.Write(MemoryMarshal.AsBytes(part.AsSpan()));
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="ToPayload"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The payload has another length than its counts ask for, or another number of labels.</exception>
    public static ChainModel FromPayload(ReadOnlySpan<byte> payload, int expectedLabels)
    {
        var reader = new PayloadReader(payload);
        int labels = reader.Int32(), hidden = reader.Int32(), bits = reader.Int32();
        if (labels != expectedLabels) throw new ModelFormatException($"Weights for {labels} labels where the program has {expectedLabels}.");
        if (hidden is < 8 or > 1024 || hidden % 8 != 0 || bits is < 8 or > 24) throw new ModelFormatException("Weights torn: impossible sizes.");
        float rowScale = reader.Single(), inputScale = reader.Single();
        var stride = (labels + 7) & ~7;
        var model = new ChainModel
        {
            Labels = labels,
            Hidden = hidden,
            Bits = bits,
            RowScale = rowScale,
            InputScale = inputScale,
            Rows = reader.Array<sbyte>(stride << bits),
            Input = reader.Array<short>(WordAnalysis.Offsets * WordAnalysis.Inputs * hidden),
            HiddenBias = reader.Array<float>(hidden),
            Output = reader.Array<float>(hidden * stride),
            LabelBias = reader.Array<float>(stride),
            Transitions = reader.Array<float>((labels + 1) * stride),
            Ends = reader.Array<float>(stride),
        };
        reader.End();
        return model;
    }

    /// <summary>A number that changes with anything the weights depend on: labels, their order, sizes of the word features.</summary>
    public static uint LayoutHash(IEnumerable<string> labels, int contextVersion)
    {
        var hash = FeatureHash.Join(90, WordAnalysis.Inputs, WordAnalysis.Offsets, (uint)contextVersion);
        foreach (var label in labels) hash = FeatureHash.Join(91, hash, FeatureHash.OfText(label));
        return hash;
    }
}
