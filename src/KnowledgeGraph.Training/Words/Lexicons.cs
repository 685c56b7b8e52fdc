using System.Text.Json;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Training.Words;

/// <summary>Reads the word lists that name likeness is learnt from.</summary>
internal static class Lexicons
{
    /// <summary>Words of all lists, each word once a kind, in a fixed order; <paramref name="common"/> words make the last kind.</summary>
    public static List<(string Word, LikenessKind Kind)> Read(string folder, IEnumerable<string> common)
    {
        var words = new List<(string, LikenessKind)>();
        Add(LikenessKind.Forename, Column(Path.Combine(folder, "forenames.csv"), "Romanized Name").Concat(Column(Path.Combine(folder, "forenames.csv"), "Localized Name")));
        Add(LikenessKind.Surname, Column(Path.Combine(folder, "surnames.csv"), "Romanized Name").Concat(Column(Path.Combine(folder, "surnames.csv"), "Localized Name")));
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

    /// <summary>Some columns of a comma-separated file, row by row.</summary>
    public static IEnumerable<string[]> Rows(string path, params string[] headers)
    {
        int[]? columns = null;
        foreach (var line in File.ReadLines(path))
        {
            var fields = Fields(line.TrimStart('\uFEFF'));
            if (columns is null) columns = [.. headers.Select(h => fields.IndexOf(h))];
            else if (columns.All(c => c < fields.Count)) yield return [.. columns.Select(c => fields[c])];
        }
    }

    private static IEnumerable<string> Column(string path, string header) => Rows(path, header).Select(row => row[0]);

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
