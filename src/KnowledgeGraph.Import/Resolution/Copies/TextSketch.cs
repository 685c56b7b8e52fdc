using System.Collections.Immutable;
using KnowledgeGraph.Import.Resolution.Names;

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

    /// <summary>Bins that make up one blocking key; two articles are compared where one band is equal.</summary>
    public const int BandWidth = 4;

    private const int RunLength = 4;
    private const int FewestRuns = 40;

    /// <summary>The sketch of a text; empty where it is too short to be recognised again.</summary>
    public static ImmutableArray<uint> Of(string text)
    {
        var words = Folding.Words(text);
        if (words.Length < FewestRuns + RunLength) return [];
        var bins = new uint[Bins];
        Array.Fill(bins, uint.MaxValue);
        var hashes = Array.ConvertAll(words, word => StableHash.Of(word));
        for (var i = 0; i + RunLength <= hashes.Length; i++)
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
        var equal = 0;
        for (var i = 0; i < Bins; i++)
        {
            if (left[i] == right[i]) equal++;
        }

        return equal / (double)Bins;
    }

    /// <summary>The blocking keys of a sketch.</summary>
    public static IEnumerable<ulong> Bands(ImmutableArray<uint> sketch)
    {
        for (var band = 0; band + BandWidth <= sketch.Length; band += BandWidth)
        {
            var key = StableHash.Mix((ulong)band + 1);
            for (var i = band; i < band + BandWidth; i++) key = StableHash.Of(key, sketch[i]);
            yield return key;
        }
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
