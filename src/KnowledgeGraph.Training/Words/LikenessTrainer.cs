using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Training.Words;

/// <summary>Learns from word lists what forenames, surnames, cities, universities and journals look like.</summary>
internal static class LikenessTrainer
{
    private const int Epochs = 6;
    private const float Rate = 0.15f;

    /// <summary>Trains on folded words, each with a kind; kinds weigh the same whatever their number.</summary>
    public static NameLikeness Train(IReadOnlyList<(string Word, LikenessKind Kind)> words, ulong seed)
    {
        var weights = new float[NameLikeness.Kinds << NameLikeness.Bits];
        var sums = new float[weights.Length];
        var counts = new int[NameLikeness.Kinds];
        foreach (var (_, kind) in words) counts[(int)kind]++;
        var order = Enumerable.Range(0, words.Count).ToArray();
        var random = new SplitMix(seed);
        Span<int> grams = stackalloc int[NameLikeness.MaxGrams];
        Span<float> scores = stackalloc float[NameLikeness.Kinds];
        Span<char> folded = stackalloc char[64];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var (word, kind) = words[index];
                var length = Math.Min(word.Length, 64);
                for (var i = 0; i < length; i++) folded[i] = FeatureHash.Fold(word[i]);
                var count = NameLikeness.Grams(folded[..length], grams);
                if (count == 0) continue;
                Softmax(weights, grams[..count], scores);
                var weight = MathF.Min(4f, (float)words.Count / (NameLikeness.Kinds * counts[(int)kind]));
                for (var k = 0; k < NameLikeness.Kinds; k++)
                {
                    var gradient = (k == (int)kind ? 1f : 0f) - scores[k];
                    for (var g = 0; g < count; g++) weights[grams[g] * NameLikeness.Kinds + k] += Rate * weight * gradient / MathF.Sqrt(count);
                }
            }

            for (var i = 0; i < weights.Length; i++) weights[i] *= 0.98f;
            if (epoch >= Epochs / 2) for (var i = 0; i < weights.Length; i++) sums[i] += weights[i];
        }

        var (steps, scale) = Quantiser.ToBytes(sums.Select(s => s / (Epochs - Epochs / 2)).ToArray());
        return new NameLikeness(steps, scale);
    }

    private static void Softmax(float[] weights, ReadOnlySpan<int> grams, Span<float> scores)
    {
        scores.Clear();
        foreach (var gram in grams)
            for (var k = 0; k < NameLikeness.Kinds; k++) scores[k] += weights[gram * NameLikeness.Kinds + k];
        var total = 0f;
        for (var k = 0; k < NameLikeness.Kinds; k++) total += scores[k] = StableMath.Exp(Math.Clamp(scores[k], -20f, 20f));
        for (var k = 0; k < NameLikeness.Kinds; k++) scores[k] /= total;
    }
}
