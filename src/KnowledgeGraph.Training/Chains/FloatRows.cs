using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Training.Chains;

/// <summary>Arithmetic on rows whose length is a multiple of eight, always in eight lanes: the same bits on every machine.</summary>
internal static class FloatRows
{
    /// <summary>sums += row × factor.</summary>
    public static void AddScaled(ReadOnlySpan<float> row, float factor, Span<float> sums)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var y = ref MemoryMarshal.GetReference(sums);
        var f = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8) (Vector256.LoadUnsafe(ref y, i) + Vector256.LoadUnsafe(ref x, i) * f).StoreUnsafe(ref y, i);
    }

    /// <summary>sums += row.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sums)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var y = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8) (Vector256.LoadUnsafe(ref y, i) + Vector256.LoadUnsafe(ref x, i)).StoreUnsafe(ref y, i);
    }

    /// <summary>sums += a × b × factor.</summary>
    public static void AddProduct(ReadOnlySpan<float> a, ReadOnlySpan<float> b, float factor, Span<float> sums)
    {
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var z = ref MemoryMarshal.GetReference(b);
        ref var y = ref MemoryMarshal.GetReference(sums);
        var f = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8)
            (Vector256.LoadUnsafe(ref y, i) + Vector256.LoadUnsafe(ref x, i) * Vector256.LoadUnsafe(ref z, i) * f).StoreUnsafe(ref y, i);
    }

    /// <summary>Sum of a × b.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)a.Length; i += 8) sum += Vector256.LoadUnsafe(ref x, i) * Vector256.LoadUnsafe(ref y, i);
        var low = sum.GetLower() + sum.GetUpper();
        return low.GetElement(0) + low.GetElement(1) + low.GetElement(2) + low.GetElement(3);
    }

    /// <summary>One AdaGrad step on a row.</summary>
    public static void Climb(ReadOnlySpan<float> gradient, float rate, float decay, Span<float> values, Span<float> squares)
    {
        ref var x = ref MemoryMarshal.GetReference(gradient);
        ref var v = ref MemoryMarshal.GetReference(values);
        ref var s = ref MemoryMarshal.GetReference(squares);
        var pace = Vector256.Create(rate);
        var shrink = Vector256.Create(decay);
        var floor = Vector256.Create(0.1f);
        for (nuint i = 0; i < (nuint)gradient.Length; i += 8)
        {
            var value = Vector256.LoadUnsafe(ref v, i);
            var g = Vector256.LoadUnsafe(ref x, i) - value * shrink;
            var square = Vector256.LoadUnsafe(ref s, i) + g * g;
            square.StoreUnsafe(ref s, i);
            (value + pace * g / (Vector256.Sqrt(square) + floor)).StoreUnsafe(ref v, i);
        }
    }
}
