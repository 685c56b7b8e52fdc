using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>
/// Learns whether a forename is a woman's or a man's: first from lists over word vectors, then, with what the vectors say of names in no list, over letters alone,
/// so that no vectors need be asked at run time.
/// </summary>
internal static class GenderTrainer
{
    private const int Dimensions = WordTableBuilder.Dimensions;
    private const int Rounds = 60;
    private const float Penalty = 0.0005f;
    private const float SureOdds = 1.5f;
    private const float LikelyForename = 0.5f;

    /// <summary>Weights over the letters of forenames, from the folder of training data.</summary>
    public static LinearModel Train(string data)
    {
        var listed = Listed(Path.Combine(data, "lexicons"));
        var (words, vectors) = Vectors(Path.Combine(data, "embeddings"));
        var weights = OverVectors(words, vectors, listed);
        var likeness = LanguageModels.Read(LanguagePipeline.Embedded).Words.Likeness;
        var kinds = new float[NameLikeness.Kinds];
        var examples = new List<Example>();
        var features = new HashedFeatures(ForenameGender.Bits);
        foreach (var (name, isWoman) in listed.OrderBy(entry => entry.Key, StringComparer.Ordinal)) Add(name, isWoman, 2);
        for (var row = 0; row < words.Length; row++)
        {
            if (listed.ContainsKey(words[row]) || words[row].Length < 3 || !words[row].All(char.IsLetter)) continue;
            likeness.Score(words[row], kinds);
            var odds = Odds(vectors, row, weights);
            if (kinds[(int)LikenessKind.Forename] > LikelyForename && Math.Abs(odds) > SureOdds) Add(words[row], odds > 0, 1);
        }

        Console.Out.WriteLine($"{listed.Count} listed forenames, {examples.Count} examples");
        return LogisticTrainer.Train(examples, ForenameGender.Bits, Penalty);

        void Add(string name, bool isWoman, int times)
        {
            features.Clear();
            ForenameGender.Describe(name, features);
            for (var i = 0; i < times; i++) examples.Add(new Example([.. features.Buckets], isWoman, 0, examples.Count));
        }
    }

    /// <summary>Forenames of the lists that are mostly of one gender; nicknames share the gender of their names.</summary>
    public static Dictionary<string, bool> Listed(string lexicons)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Rows(Path.Combine(lexicons, "forenames.csv"), "Romanized Name", "Gender"))
            foreach (var word in row[0].ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Take(1))
                if (row[1] is "F" or "M") counts[word] = counts.GetValueOrDefault(word) + (row[1] == "F" ? 1 : -1);
        var listed = counts.Where(entry => entry.Value != 0 && entry.Key.Length > 1).ToDictionary(
            entry => entry.Key, entry => entry.Value > 0, StringComparer.Ordinal);
        var nicknames = CsvTable.Rows(Path.Combine(lexicons, "nicknames.csv"), "name1", "name2")
            .SelectMany(pair => new[] { (Name: pair[1], From: pair[0]), (Name: pair[0], From: pair[1]) })
            .Where(pair => listed.ContainsKey(pair.From) && !listed.ContainsKey(pair.Name))
            .GroupBy(pair => pair.Name, pair => listed[pair.From], StringComparer.Ordinal)
            .Where(group => group.Distinct().Count() == 1).ToArray();
        foreach (var group in nicknames) listed[group.Key] = group.First();
        return listed;
    }

    private static (string[] Words, float[] Vectors) Vectors(string folder)
    {
        var words = File.ReadAllLines(Path.Combine(folder, "words.txt"));
        var bytes = MemoryMarshal.Cast<byte, sbyte>(File.ReadAllBytes(Path.Combine(folder, "vectors.i8")));
        var vectors = new float[words.Length * Dimensions];
        for (var row = 0; row < words.Length; row++)
        {
            var length = 0f;
            for (var i = 0; i < Dimensions; i++) length += (float)bytes[(row * Dimensions) + i] * bytes[(row * Dimensions) + i];
            for (var i = 0; i < Dimensions; i++) vectors[(row * Dimensions) + i] = bytes[(row * Dimensions) + i] / MathF.Sqrt(Math.Max(1, length));
        }

        return (words, vectors);
    }

    private static float[] OverVectors(string[] words, float[] vectors, Dictionary<string, bool> listed)
    {
        var weights = new float[Dimensions + 1];
        var rows = Enumerable.Range(0, words.Length).Where(row => listed.ContainsKey(words[row])).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var row in rows)
            {
                var gradient = (listed[words[row]] ? 1 : 0) - (1 / (1 + MathF.Exp(-Odds(vectors, row, weights))));
                for (var i = 0; i < Dimensions; i++) weights[i] += 0.5f * ((gradient * vectors[(row * Dimensions) + i]) - (0.0002f * weights[i]));
                weights[Dimensions] += 0.1f * gradient;
            }
        }

        Console.Out.WriteLine($"vectors of {rows.Length} listed forenames, {rows.Count(row => Odds(vectors, row, weights) > 0 == listed[words[row]])} told "
            + "right");
        return weights;
    }

    private static float Odds(float[] vectors, int row, float[] weights)
    {
        var sum = weights[Dimensions];
        for (var i = 0; i < Dimensions; i++) sum += weights[i] * vectors[(row * Dimensions) + i];
        return sum;
    }
}
