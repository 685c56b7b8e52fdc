using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Arithmetic on rows whose length is a multiple of eight. Lane by lane, so that every machine gives the same bits.</summary>
internal static class Lanes
{
    /// <summary>sums += values.</summary>
    public static void Add(ReadOnlySpan<short> values, Span<short> sums)
    {
        CheckSame(values.Length, sums.Length);
        ref var x = ref MemoryMarshal.GetReference(values);
        ref var y = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8) (Vector128.LoadUnsafe(ref x, i) + Vector128.LoadUnsafe(ref y, i)).StoreUnsafe(ref y, i);
    }

    /// <summary>sums += every row that starts at one of <paramref name="starts"/>, bytes widened.</summary>
    /// <remarks>Eight columns of all rows at a time: the rows lie far apart, and so their first bytes are fetched from memory side by side.</remarks>
    public static void AddRows(ReadOnlySpan<sbyte> table, ReadOnlySpan<int> starts, Span<short> sums)
    {
        foreach (var start in starts)
            if ((uint)start > (uint)(table.Length - sums.Length)) throw new ArgumentOutOfRangeException(nameof(starts), "A row beyond the table.");
        ref var x = ref MemoryMarshal.GetReference(table);
        ref var y = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8)
        {
            var sum = Vector128.LoadUnsafe(ref y, i);
            foreach (var start in starts) sum += Widen(ref x, (nuint)start + i);
            sum.StoreUnsafe(ref y, i);
        }
    }

    /// <summary>sums += row × factor, bytes widened.</summary>
    public static void AddScaled(ReadOnlySpan<sbyte> row, float factor, Span<float> sums)
    {
        CheckSame(row.Length, sums.Length);
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var y = ref MemoryMarshal.GetReference(sums);
        var f = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8) (ToSingle(Widen(ref x, i)) * f + Vector256.LoadUnsafe(ref y, i)).StoreUnsafe(ref y, i);
    }

    /// <summary>sums += row × factor.</summary>
    public static void AddScaled(ReadOnlySpan<float> row, float factor, Span<float> sums)
    {
        CheckSame(row.Length, sums.Length);
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var y = ref MemoryMarshal.GetReference(sums);
        var f = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)sums.Length; i += 8) (Vector256.LoadUnsafe(ref x, i) * f + Vector256.LoadUnsafe(ref y, i)).StoreUnsafe(ref y, i);
    }

    /// <summary>into = sums × factor + bias.</summary>
    public static void Scale(ReadOnlySpan<short> sums, float factor, ReadOnlySpan<float> bias, Span<float> into)
    {
        CheckSame(sums.Length, into.Length);
        CheckSame(bias.Length, into.Length);
        ref var x = ref MemoryMarshal.GetReference(sums);
        ref var b = ref MemoryMarshal.GetReference(bias);
        ref var y = ref MemoryMarshal.GetReference(into);
        var f = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)into.Length; i += 8)
            (ToSingle(Vector128.LoadUnsafe(ref x, i)) * f + Vector256.LoadUnsafe(ref b, i)).StoreUnsafe(ref y, i);
    }

    /// <summary>Best of scores before plus transition, for each label, and where it came from; labels below <paramref name="hopeless"/> are passed over.</summary>
    public static void MaxPlus(ReadOnlySpan<float> before, ReadOnlySpan<float> transitions, float hopeless, Span<float> best, Span<int> from)
    {
        var stride = best.Length;
        CheckSame(from.Length, stride);
        CheckSame(transitions.Length, before.Length * stride);
        ref var t = ref MemoryMarshal.GetReference(transitions);
        ref var b = ref MemoryMarshal.GetReference(best);
        ref var f = ref MemoryMarshal.GetReference(from);
        best.Fill(float.NegativeInfinity);
        for (var label = 0; label < before.Length; label++)
        {
            if (before[label] < hopeless) continue;
            var score = Vector256.Create(before[label]);
            var index = Vector256.Create(label);
            for (var i = 0; i < stride; i += 8)
            {
                var candidate = score + Vector256.LoadUnsafe(ref t, (nuint)(label * stride + i));
                var old = Vector256.LoadUnsafe(ref b, (nuint)i);
                var better = Vector256.GreaterThan(candidate, old);
                Vector256.ConditionalSelect(better, candidate, old).StoreUnsafe(ref b, (nuint)i);
                Vector256.ConditionalSelect(better.AsInt32(), index, Vector256.LoadUnsafe(ref f, (nuint)i)).StoreUnsafe(ref f, (nuint)i);
            }
        }
    }

    /// <summary>values = e to the power of (scores − top).</summary>
    public static void Exp(ReadOnlySpan<float> scores, float top, Span<float> values)
    {
        CheckSame(scores.Length, values.Length);
        ref var x = ref MemoryMarshal.GetReference(scores);
        ref var y = ref MemoryMarshal.GetReference(values);
        var t = Vector256.Create(top);
        for (nuint i = 0; i < (nuint)values.Length; i += 8) StableMath.Exp(Vector256.LoadUnsafe(ref x, i) - t).StoreUnsafe(ref y, i);
    }

    /// <summary>Sum of a × b, in eight lanes and then lane after lane.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        CheckSame(a.Length, b.Length);
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)a.Length; i += 8) sum += Vector256.LoadUnsafe(ref x, i) * Vector256.LoadUnsafe(ref y, i);
        var four = sum.GetLower() + sum.GetUpper();
        return four.GetElement(0) + four.GetElement(1) + four.GetElement(2) + four.GetElement(3);
    }

    /// <summary>values ×= weights.</summary>
    public static void Multiply(ReadOnlySpan<float> weights, Span<float> values)
    {
        CheckSame(weights.Length, values.Length);
        ref var x = ref MemoryMarshal.GetReference(weights);
        ref var y = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += 8) (Vector256.LoadUnsafe(ref x, i) * Vector256.LoadUnsafe(ref y, i)).StoreUnsafe(ref y, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Widen(ref sbyte row, nuint at) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref row, at)))).AsSByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> ToSingle(Vector128<short> values) =>
        Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(values), Vector128.WidenUpper(values)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CheckSame(int a, int b)
    {
        if (a != b) throw new ArgumentException("Rows of different length.");
    }
}
