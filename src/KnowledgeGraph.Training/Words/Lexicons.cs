using System.Text.Json;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Words;

/// <summary>Reads the word lists that name likeness is learnt from.</summary>
internal static class Lexicons
{
    /// <summary>Words of all lists, each word once a kind, in a fixed order; <paramref name="common"/> words make the last kind.</summary>
    public static List<(string Word, LikenessKind Kind)> Read(string folder, IEnumerable<string> common)
    {
        var words = new List<(string, LikenessKind)>();
        Add(
            LikenessKind.Forename,
            Column(Path.Combine(folder, "forenames.csv"), "Romanized Name").Concat(Column(Path.Combine(folder, "forenames.csv"), "Localized Name")));
        Add(
            LikenessKind.Surname,
            Column(Path.Combine(folder, "surnames.csv"), "Romanized Name").Concat(Column(Path.Combine(folder, "surnames.csv"), "Localized Name")));
        Add(LikenessKind.City, Column(Path.Combine(folder, "cities.csv"), "name"));
        using (var universities = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "universities.json"))))
            Add(LikenessKind.University, [.. universities.RootElement.EnumerateArray().Select(u => u.GetProperty("name").GetString()!)]);
        Add(LikenessKind.Journal, Column(Path.Combine(folder, "journals.csv"), "title"));
        Add(LikenessKind.Common, common);
        return words;

        void Add(LikenessKind kind, IEnumerable<string> names) => words.AddRange(names
            .SelectMany(n => n.Split([' ', '-', ',', '(', ')', '"', '/', ':', ';', '.'], StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length > 1).Select(w => w.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(w => (w, kind)));
    }

    private static IEnumerable<string> Column(string path, string header) => CsvTable.Rows(path, header).Select(row => row[0]);
}
