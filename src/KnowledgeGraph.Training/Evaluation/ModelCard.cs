using System.Globalization;
using System.Text;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>The model card: what the weights were learnt from, how large and how good they are.</summary>
internal static class ModelCard
{
    private const string ScoresHeading = "## Scores";

    /// <summary>Writes the card; the parts that change are the date, the hashes, the sizes and the scores.</summary>
    public static string Write(string date, string version, IReadOnlyList<(string Name, long Bytes)> files, IReadOnlyList<Figure> figures)
    {
        using var stream = typeof(ModelCard).Assembly.GetManifestResourceStream(typeof(ModelCard), "model-card.txt")!;
        using var reader = new StreamReader(stream);
        var card = new StringBuilder(reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd()).Append("\n\n## Files\n\n");
        card.Append(CultureInfo.InvariantCulture, $"Trained on {date}. Hashes: `{version}`.\n\n| file | KB |\n|---|---:|\n");
        foreach (var (name, bytes) in files) card.Append(CultureInfo.InvariantCulture, $"| `{name}` | {bytes / 1024} |\n");
        card.Append(CultureInfo.InvariantCulture, $"\n{ScoresHeading}\n\n").Append(
            "Measured with the corpora's own tokens and sentences, on sets the weights never saw (the whole articles: tokens by this project). "
            + "A name counts as found where both its ends and its kind are right; names that a corpus leaves open are not counted.\n\n"
            + "| set | class | P | R | F1 or accuracy | goal | names or tokens |\n|---|---|---:|---:|---:|---:|---:|\n");
        foreach (var f in figures)
            card.Append(
                CultureInfo.InvariantCulture,
                $"| {f.Set} | {f.Class} | {Show(f.Precision)} | {Show(f.Recall)} | {Show(f.Score)} | {Show(f.Goal)} | {f.Count} |\n");
        return card.ToString();
    }

    /// <summary>The scores a card holds, by set and class; empty where there is no card.</summary>
    public static Dictionary<(string Set, string Class), double> Scores(string path)
    {
        var scores = new Dictionary<(string, string), double>();
        if (!File.Exists(path)) return scores;
        foreach (var line in File.ReadLines(path).SkipWhile(l => l != ScoresHeading))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length > 6
                && double.TryParse(cells[5], NumberStyles.Float, CultureInfo.InvariantCulture, out var score)) scores[(cells[1], cells[2])] = score;
        }

        return scores;
    }

    /// <summary>Names and sizes of the weights in a folder.</summary>
    public static List<(string Name, long Bytes)> Files(string folder) =>
        [.. new[] { LanguageModels.WordsFile, LanguageModels.ListsFile, LanguageModels.TaggerFile, LanguageModels.NamesFile }.Select(
            n => (n, new FileInfo(Path.Combine(folder, n)).Length))];

    /// <summary>A score as the card prints it.</summary>
    public static string Show(double? score) => score?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";
}
