using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Tests.Import.Language.Models;

public sealed class SparseWeightsTests
{
    [Fact]
    public void Weights_of_any_pattern_are_read_back()
    {
        var random = new Random(3);
        foreach (var share in new[] { 0.0, 0.05, 0.5, 1.0 })
        {
            sbyte[] weights = [.. Enumerable.Range(0, 640).Select(_ => random.NextDouble() < share ? (sbyte)random.Next(-127, 128) : (sbyte)0)];
            Assert.Equal(weights, Read(Written(weights), weights.Length));
        }
    }

    [Fact]
    public void A_bit_without_its_weight_is_noticed()
    {
        var payload = Written([.. Enumerable.Range(0, 64).Select(i => (sbyte)(i % 3))]);
        payload[0] ^= 1;
        Assert.Throws<ModelFormatException>(() => Read(payload, 64));
    }

    private static byte[] Written(sbyte[] weights)
    {
        using var stream = new MemoryStream();
        SparseWeights.Write(weights, stream);
        return stream.ToArray();
    }

    private static sbyte[] Read(byte[] payload, int length)
    {
        var reader = new PayloadReader(payload);
        var weights = SparseWeights.Read(length, ref reader);
        reader.End();
        return weights;
    }
}
