using CsCheck;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Tests.Import.Language.Models;

public sealed class ChainDecoderTests
{
    private const int Labels = 3, Stride = 8, Length = 4;

    private static readonly Gen<(float[] Scores, float[] Transitions, float[] Ends)> Cases =
        Gen.Select(Numbers(Length * Labels), Numbers((Labels + 1) * Labels), Numbers(Labels));

    [Fact]
    public void The_best_path_is_the_best_of_all_paths() => Cases.Sample(
        c =>
        {
            var model = Model(c.Transitions, c.Ends);
            var labels = new byte[Length];
            new ChainDecoder(model).Best(Pad(c.Scores), labels);
            var best = Paths().Max(path => Score(model, c.Scores, path));
            Assert.Equal(best, Score(model, c.Scores, labels), tolerance: 0.001);
        },
        iter: 500);

    [Fact]
    public void Marginals_are_shares_of_all_paths() => Cases.Sample(
        c =>
        {
            var model = Model(c.Transitions, c.Ends);
            byte[] labels = [0, 1, 2, 1];
            var found = new float[Length];
            new ChainDecoder(model).Marginals(Pad(c.Scores), labels, found);
            var all = Paths().Select(path => (path, weight: Math.Exp(Score(model, c.Scores, path)))).ToList();
            for (var at = 0; at < Length; at++)
                Assert.Equal(all.Where(p => p.path[at] == labels[at]).Sum(p => p.weight) / all.Sum(p => p.weight), found[at], tolerance: 0.001);
        },
        iter: 200);

    [Fact]
    public void Eight_exponentials_at_once_are_the_same_bits_as_one_at_a_time() => Gen.Float[-100, 100].Array[8].Sample(
        values =>
        {
            var together = new float[8];
            Lanes.Exp(values, 0f, together);
            Assert.Equal(values.Select(StableMath.Exp), together);
            for (var i = 0; i < 8; i++) if (values[i] is > -80 and < 80) Assert.Equal(1.0, together[i] / Math.Exp(values[i]), 1e-6);
        },
        iter: 500);

    private static Gen<float[]> Numbers(int count) => Gen.Float[-4, 4].Array[count];

    private static IEnumerable<byte[]> Paths() =>
        from a in Enumerable.Range(0, Labels)
        from b in Enumerable.Range(0, Labels)
        from c in Enumerable.Range(0, Labels)
        from d in Enumerable.Range(0, Labels)
        select new[] { (byte)a, (byte)b, (byte)c, (byte)d };

    private static double Score(ChainModel model, float[] scores, byte[] path)
    {
        double total = model.Transitions[Labels * Stride + path[0]] + model.Ends[path[^1]];
        for (var at = 0; at < path.Length; at++) total += scores[at * Labels + path[at]] + (at > 0 ? model.Transitions[path[at - 1] * Stride + path[at]] : 0);
        return total;
    }

    private static float[] Pad(float[] rows, float filling = 0)
    {
        var padded = new float[rows.Length / Labels * Stride];
        Array.Fill(padded, filling);
        for (var i = 0; i < rows.Length; i++) padded[i / Labels * Stride + i % Labels] = rows[i];
        return padded;
    }

    private static ChainModel Model(float[] transitions, float[] ends) => new()
    {
        Labels = Labels,
        Bits = 8,
        Rows = [],
        RowScale = 1,
        LabelBias = [],
        Transitions = Pad(transitions, float.NegativeInfinity),
        Ends = Pad(ends, float.NegativeInfinity),
    };
}
