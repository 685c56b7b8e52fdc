using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Training.Words;

/// <summary>Makes the word table: classes of the commonest words by the published vectors, and the name-likeness model.</summary>
internal static class WordTableBuilder
{
    /// <summary>Numbers a published vector has.</summary>
    public const int Dimensions = 100;

    private static readonly int[] ClassCounts = [64, 256, 1024];

    /// <summary>Reads <c>words.txt</c> and <c>vectors.i8</c> of a folder and keeps the first <paramref name="count"/> words; a scale common to a vector does not change its direction.</summary>
    public static WordTable Build(string folder, int count, NameLikeness likeness, Action<string> report)
    {
        var words = File.ReadLines(Path.Combine(folder, "words.txt")).Take(count).ToArray();
        count = words.Length;
        var bytes = Head(Path.Combine(folder, "vectors.i8"), count * Dimensions);
        var vectors = MemoryMarshal.Cast<byte, sbyte>(bytes).ToArray();
        var units = new float[count * Dimensions];
        for (var row = 0; row < count; row++)
        {
            var length = 0f;
            for (var i = 0; i < Dimensions; i++) length += (float)vectors[row * Dimensions + i] * vectors[row * Dimensions + i];
            var scale = 1f / MathF.Sqrt(Math.Max(length, 1f));
            for (var i = 0; i < Dimensions; i++) units[row * Dimensions + i] = vectors[row * Dimensions + i] * scale;
        }

        var classes = new ushort[count * WordTable.Sizes];
        for (var size = 0; size < WordTable.Sizes; size++)
        {
            var assigned = SphericalKMeans.Cluster(units, Dimensions, ClassCounts[size], rounds: 8);
            for (var row = 0; row < count; row++) classes[row * WordTable.Sizes + size] = (ushort)(assigned[row] + 1);
            report($"word classes: {ClassCounts[size]}");
        }

        var hashes = words.Select(w => FeatureHash.OfText(w)).ToArray();
        return new WordTable(hashes, classes, likeness);
    }

    private static byte[] Head(string path, int length)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
