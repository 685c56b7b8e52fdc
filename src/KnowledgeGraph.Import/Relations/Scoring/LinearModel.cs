using System.Buffers.Binary;

namespace KnowledgeGraph.Import.Relations.Scoring;

/// <summary>Logistic regression over hashed features, its weights kept as signed bytes.</summary>
/// <param name="bias">Weight of every example.</param>
/// <param name="scale">What one step of a weight is worth.</param>
/// <param name="weights">One weight a bucket; their number is a power of two.</param>
internal sealed class LinearModel(float bias, float scale, sbyte[] weights)
{
    /// <summary>Number of bits of a bucket's number.</summary>
    public int Bits { get; } = System.Numerics.BitOperations.Log2((uint)weights.Length);

    /// <summary>The probability that an example with these features is one of the class, before calibration.</summary>
    public float Probability(HashedFeatures features) => 1 / (1 + MathF.Exp(-Score(features)));

    /// <summary>The log-odds. Sums integers, so that the order of features does not matter.</summary>
    public float Score(HashedFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return Score(features.Buckets);
    }

    /// <summary>The probability of an example by the buckets of its features.</summary>
    public float Probability(IReadOnlyList<int> buckets) => 1 / (1 + MathF.Exp(-Score(buckets)));

    /// <summary>The log-odds of an example by the buckets of its features.</summary>
    public float Score(IReadOnlyList<int> buckets)
    {
        var sum = 0;
        for (var i = 0; i < buckets.Count; i++) sum += weights[buckets[i]];
        return bias + (scale * sum);
    }

    /// <summary>Reads a model embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The assembly holds no such model, or it is damaged.</exception>
    public static LinearModel Embedded(Type owner, string file)
    {
        using var stream = owner.Assembly.GetManifestResourceStream($"{owner.Namespace}.{file}")
            ?? throw new InvalidDataException($"There is no embedded model {owner.Namespace}.{file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FromBytes(bytes);
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote: bias, scale, weights.</summary>
    public static LinearModel FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 9 || !System.Numerics.BitOperations.IsPow2(bytes.Length - 8))
        {
            throw new InvalidDataException("A linear model's length is 8 and a power of two.");
        }
        var weights = new sbyte[bytes.Length - 8];
        for (var i = 0; i < weights.Length; i++) weights[i] = (sbyte)bytes[i + 8];
        return new LinearModel(BinaryPrimitives.ReadSingleLittleEndian(bytes), BinaryPrimitives.ReadSingleLittleEndian(bytes[4..]), weights);
    }

    /// <summary>The model as bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[weights.Length + 8];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, bias);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), scale);
        for (var i = 0; i < weights.Length; i++) bytes[i + 8] = (byte)weights[i];
        return bytes;
    }
}
