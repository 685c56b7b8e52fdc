using System.Collections.Immutable;
using System.Numerics;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Copies;

/// <summary>A small picture of an article's words in which republished articles look alike.</summary>
/// <remarks>
/// One-permutation MinHash over runs of four words (Li, Owen and Zhang, 2012) with empty bins filled from their neighbours
/// (Shrivastava and Li, 2014): the share of equal bins estimates the Jaccard similarity of the two sets of runs.
/// </remarks>
public static class TextSketch
{
    /// <summary>Number of bins.</summary>
    public const int Bins = 64;

    /// <summary>Bins that make up one band of those by which articles near in time find each other.</summary>
    public const int NearWidth = 4;

    /// <summary>Bins that make up one band of those by which articles of any time find each other: few texts share one that are not nearly the same.</summary>
    public const int OpenWidth = 8;

    /// <summary>Number of bands: the narrow ones come first.</summary>
    public const int Bands = NearBands + (Bins / OpenWidth);

    private const int NearBands = Bins / NearWidth;

    private const int RunLength = 4;
    private const int FewestRuns = 40;

    /// <summary>The sketch of a text; empty where it is too short to be recognised again.</summary>
    public static ImmutableArray<uint> Of(string text)
    {
        using var folded = FoldedText.Of(text);
        var hashes = new List<ulong>();
        foreach (var word in folded.Text.Split(' ')) hashes.Add(StableHash.Of(folded.Text[word]));
        if (hashes.Count < FewestRuns + RunLength) return [];
        var bins = new uint[Bins];
        Array.Fill(bins, uint.MaxValue);
        for (var i = 0; i + RunLength <= hashes.Count; i++)
        {
            var run = hashes[i];
            for (var j = 1; j < RunLength; j++) run = StableHash.Of(run, hashes[i + j]);
            var bin = (int)(run >> 58);
            bins[bin] = Math.Min(bins[bin], (uint)run);
        }

        return Fill(bins);
    }

    /// <summary>Share of equal bins, 0 to 1; 0 where a sketch is empty.</summary>
    public static double Similarity(ImmutableArray<uint> left, ImmutableArray<uint> right)
    {
        if (left.Length != Bins || right.Length != Bins) return 0;
        return EqualBins(left.AsSpan(), right.AsSpan()) / (double)Bins;
    }

    /// <summary>True for bands by which only articles near in time find each other.</summary>
    public static bool IsNear(int band) => band < NearBands;

    /// <summary>The blocking key that a band of a sketch makes; two articles are compared where one is equal.</summary>
    /// <param name="sketch">A sketch that is not empty.</param>
    /// <param name="band">0 to <see cref="Bands"/> − 1.</param>
    public static ulong Key(ImmutableArray<uint> sketch, int band)
    {
        var (first, width) = IsNear(band) ? (band * NearWidth, NearWidth) : ((band - NearBands) * OpenWidth, OpenWidth);
        var key = StableHash.Mix((ulong)band + 1);
        foreach (var bin in sketch.AsSpan(first, width)) key = StableHash.Of(key, bin);
        return key;
    }

    /// <summary>The keys of the narrow bands; none where the sketch is empty. Sketches that share a wide band share these too.</summary>
    public static IEnumerable<ulong> NarrowKeys(ImmutableArray<uint> sketch) => sketch.IsEmpty ? [] : Enumerable.Range(0, NearBands).Select(band => Key(sketch, band));

    // Sketches are compared by the hundred million.
    private static int EqualBins(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        var equal = Vector<uint>.Zero;
        for (var i = 0; i < Bins; i += Vector<uint>.Count) equal += Vector.Equals(new Vector<uint>(left[i..]), new Vector<uint>(right[i..]));
        // An equal bin adds all ones, which is minus one.
        return -(int)Vector.Sum(equal);
    }

    private static ImmutableArray<uint> Fill(uint[] bins)
    {
        var filled = ImmutableArray.CreateBuilder<uint>(Bins);
        for (var i = 0; i < Bins; i++)
        {
            var from = i;
            while (bins[from] == uint.MaxValue) from = (from + 1) % Bins;
            filled.Add(from == i ? bins[i] : (uint)StableHash.Of(bins[from], (ulong)i));
        }

        return filled.MoveToImmutable();
    }
}
