using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Training.Words;

/// <summary>K-means by cosine (Dhillon and Modha 2001). Starts from the first points, so that the result depends on nothing but the data.</summary>
internal static class SphericalKMeans
{
    /// <summary>Assigns each row of <paramref name="points"/> (unit length) to one of <paramref name="count"/> classes.</summary>
    public static int[] Cluster(float[] points, int dimensions, int count, int rounds)
    {
        var rows = points.Length / dimensions;
        count = Math.Min(count, rows);
        var centres = new float[count * dimensions];
        // Every tenth of the commonest words: far enough apart not to start with "the" and "a" only.
        var step = Math.Max(1, Math.Min(10, rows / count));
        for (var c = 0; c < count; c++) points.AsSpan(c * step * dimensions, dimensions).CopyTo(centres.AsSpan(c * dimensions));
        var assigned = new int[rows];
        for (var round = 0; round < rounds; round++)
        {
            for (var row = 0; row < rows; row++) assigned[row] = Nearest(points.AsSpan(row * dimensions, dimensions), centres);
            Move(points, centres, assigned, dimensions);
        }

        return assigned;
    }

    private static int Nearest(ReadOnlySpan<float> point, float[] centres)
    {
        var best = 0;
        var closest = float.NegativeInfinity;
        for (var c = 0; c * point.Length < centres.Length; c++)
        {
            var similarity = Dot(point, centres.AsSpan(c * point.Length, point.Length));
            if (similarity > closest) (best, closest) = (c, similarity);
        }

        return best;
    }

    private static void Move(float[] points, float[] centres, int[] assigned, int dimensions)
    {
        Array.Clear(centres);
        for (var row = 0; row < assigned.Length; row++)
            for (var i = 0; i < dimensions; i++) centres[assigned[row] * dimensions + i] += points[row * dimensions + i];
        for (var c = 0; c * dimensions < centres.Length; c++)
        {
            var centre = centres.AsSpan(c * dimensions, dimensions);
            var length = MathF.Sqrt(Math.Max(Dot(centre, centre), 1e-9f));
            for (var i = 0; i < dimensions; i++) centre[i] /= length;
        }
    }

    /// <summary>Sums in eight lanes whatever the machine, so that the result is the same everywhere.</summary>
    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        var whole = a.Length & ~7;
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        for (nuint i = 0; i < (nuint)whole; i += 8) sum += Vector256.LoadUnsafe(ref x, i) * Vector256.LoadUnsafe(ref y, i);
        var total = 0f;
        for (var lane = 0; lane < 8; lane++) total += sum.GetElement(lane);
        for (var i = whole; i < a.Length; i++) total += a[i] * b[i];
        return total;
    }
}
