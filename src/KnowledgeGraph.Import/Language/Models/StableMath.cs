using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Functions that give the same bits on every machine, which the libraries of operating systems do not promise.</summary>
/// <remarks>
/// e^x is 2^n·e^r with n = round(x / ln 2): ln 2 is taken off in two parts, of which the first has few bits, so that n times it is exact. The polynomial for e^r
/// is the one of <c>expf</c> in Moshier's Cephes Mathematical Library; the test holds the whole against <see cref="Math.Exp"/>.
/// </remarks>
internal static class StableMath
{
    private const float PerLn2 = 1.44269504f, Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    // Coefficients of r^2 to r^7, behind 1 + r.
    private const float C2 = 5.0000001201e-1f, C3 = 1.6666665459e-1f, C4 = 4.1665795894e-2f, C5 = 8.3334519073e-3f, C6 = 1.3981999507e-3f, C7 = 1.9875691500e-4f;

    /// <summary>e to the power of <paramref name="x"/> with a relative error below 3e-7; 0 below -87, and no more than e^88.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exp(float x)
    {
        if (x < -87f) return 0f;
        if (x > 88f) x = 88f;
        var n = MathF.Floor(x * PerLn2 + 0.5f);
        var r = x - n * Ln2High - n * Ln2Low;
        var p = C7;
        p = p * r + C6;
        p = p * r + C5;
        p = p * r + C4;
        p = p * r + C3;
        p = p * r + C2;
        p = p * r * r + r + 1f;
        return p * BitConverter.Int32BitsToSingle(((int)n + 127) << 23);
    }

    /// <summary>The same for eight numbers at once, bit for bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        var tooSmall = Vector256.LessThan(x, Vector256.Create(-87f));
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        var n = Vector256.Floor(x * PerLn2 + Vector256.Create(0.5f));
        var r = x - n * Ln2High - n * Ln2Low;
        var p = Vector256.Create(C7);
        p = p * r + Vector256.Create(C6);
        p = p * r + Vector256.Create(C5);
        p = p * r + Vector256.Create(C4);
        p = p * r + Vector256.Create(C3);
        p = p * r + Vector256.Create(C2);
        p = p * r * r + r + Vector256<float>.One;
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32(n) + Vector256.Create(127), 23).AsSingle();
        return Vector256.ConditionalSelect(tooSmall, Vector256<float>.Zero, p * scale);
    }
}
