using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Chains;

/// <summary>Weights in training: each array beside the sums of squared gradients that set its pace (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class ChainParameters
{
    /// <summary>Sets all weights to zero, and those of forbidden steps to −∞.</summary>
    public ChainParameters(int labels, int bits, Func<int, int, bool> mayFollow, Func<int, bool> mayStart, Func<int, bool> mayEnd)
    {
        (Labels, Bits) = (labels, bits);
        Rows = new Weights(Stride << bits, 0.1f);
        LabelBias = new Weights(Stride, 0.05f);
        Transitions = new Weights((labels + 1) * Stride, 0.05f);
        Ends = new Weights(Stride, 0.05f);
        for (var from = 0; from <= labels; from++)
            for (var to = 0; to < Stride; to++)
                if (to >= labels || !(from == labels ? mayStart(to) : mayFollow(from, to))) Transitions.Values[from * Stride + to] = float.NegativeInfinity;
        for (var label = 0; label < Stride; label++)
            if (label >= labels || !mayEnd(label)) Ends.Values[label] = float.NegativeInfinity;
    }

    /// <summary>Number of labels.</summary>
    public int Labels { get; }

    /// <summary>Bits of a row number.</summary>
    public int Bits { get; }

    /// <summary>Labels rounded up to a multiple of eight.</summary>
    public int Stride => (Labels + 7) & ~7;

    /// <summary>Sparse weights.</summary>
    public Weights Rows { get; }

    /// <summary>Bias of labels.</summary>
    public Weights LabelBias { get; }

    /// <summary>Label to label.</summary>
    public Weights Transitions { get; }

    /// <summary>Label to end.</summary>
    public Weights Ends { get; }

    /// <summary>All arrays.</summary>
    public IEnumerable<Weights> All => [Rows, LabelBias, Transitions, Ends];

    /// <summary>The weights as shipped: averaged over the snapshots taken, rounded, small rows cut.</summary>
    public ChainModel ToModel(float smallest)
    {
        var rows = Rows.Averaged();
        for (var start = 0; start < rows.Length; start += Stride)
        {
            var row = rows.AsSpan(start, Stride);
            for (var i = 0; i < Stride; i++) if (MathF.Abs(row[i]) < smallest) row[i] = 0;
        }

        var (rowSteps, rowScale) = Quantiser.ToBytes(rows);
        return new ChainModel
        {
            Labels = Labels,
            Bits = Bits,
            Rows = rowSteps,
            RowScale = rowScale,
            LabelBias = LabelBias.Averaged(),
            Transitions = Transitions.Averaged(),
            Ends = Ends.Averaged(),
        };
    }
}

/// <summary>One array of weights in training.</summary>
internal sealed class Weights(int length, float rate)
{
    private float[]? _sum;
    private int _snapshots;

    /// <summary>The weights.</summary>
    public float[] Values { get; } = new float[length];

    /// <summary>Sums of squared gradients.</summary>
    public float[] Squares { get; } = new float[length];

    /// <summary>Gradients of the batch; made when first asked for.</summary>
    public float[] Gradients => field ??= new float[length];

    /// <summary>Pace.</summary>
    public float Rate => rate;

    /// <summary>Adds the weights of this moment to the average.</summary>
    public void Snapshot()
    {
        _sum ??= new float[length];
        for (var i = 0; i < length; i++) _sum[i] += Values[i];
        _snapshots++;
    }

    /// <summary>The average of all snapshots, or the weights themselves.</summary>
    public float[] Averaged() => _sum is null ? [.. Values] : [.. _sum.Select(s => s / _snapshots)];

    /// <summary>Climbs along the gathered gradients and clears them.</summary>
    public void Climb(float decay)
    {
        var gradients = Gradients;
        for (var i = 0; i < length; i++)
        {
            var g = gradients[i];
            if (g == 0f) continue;
            g -= decay * Values[i];
            Squares[i] += g * g;
            Values[i] += rate * g / (MathF.Sqrt(Squares[i]) + 1e-3f);
            gradients[i] = 0f;
        }
    }
}
