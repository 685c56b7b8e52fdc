using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Rarity;

/// <summary><c>rarity</c>: learns how rare surnames, forenames and words are and writes the three tables that resolution ships with.</summary>
internal static class RarityCommand
{
    private const int VocabularySize = 40_000;

    // Share of the people in English-language science news who come from a country, roughly; every other country has a hundredth.
    private static readonly Dictionary<string, double> Shares = new(StringComparer.Ordinal)
    {
        ["US"] = 0.30,
        ["GB"] = 0.20,
        ["CN"] = 0.06,
        ["DE"] = 0.04,
        ["FR"] = 0.03,
        ["IT"] = 0.03,
        ["NL"] = 0.03,
        ["ES"] = 0.03,
        ["IN"] = 0.03,
        ["IE"] = 0.02,
        ["AU"] = 0.04,
        ["CA"] = 0.04,
        ["SE"] = 0.02,
        ["DK"] = 0.02,
        ["JP"] = 0.03,
        ["KR"] = 0.02,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "Folder with lexicons/ and embeddings/.",
            DefaultValueFactory = _ => new DirectoryInfo("../shared/data/train"),
        };
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "Folder of the tables.",
            DefaultValueFactory = _ => new DirectoryInfo("src/KnowledgeGraph.Import/Rarity"),
        };
        var command = new Command("rarity", "Learns how rare surnames, forenames and words are.") { data, output };
        command.SetAction(result => Run(result.GetValue(data)!.FullName, result.GetValue(output)!.FullName));
        return command;
    }

    private static int Run(string data, string output)
    {
        Write(output, "surnames", Names(Path.Combine(data, "lexicons", "surnames.csv"), rankColumn: 1, nameColumn: 5, groupColumns: [0]), 1 << 13);
        Write(output, "forenames", Names(Path.Combine(data, "lexicons", "forenames.csv"), rankColumn: 7, nameColumn: 11, groupColumns: [0, 2, 9]), 1 << 13);
        Write(output, "words", Words(Path.Combine(data, "embeddings", "words.txt")), 1 << 17);
        return 0;
    }

    private static IEnumerable<(string Word, double Bits)> Words(string path) =>
        File.ReadLines(path).Take(VocabularySize).Select((word, index) => (Folding.Fold(word), Math.Log2(index + 1))).Where(entry => entry.Item1.Length > 0);

    // A name at rank r of its country's list is borne by about 1.5 % / r^0.9 of the people there: close to the counts the lists give where they give them.
    private static IEnumerable<(string Word, double Bits)> Names(string path, int rankColumn, int nameColumn, int[] groupColumns)
    {
        var shares = new SortedDictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var fields in CsvTable.Rows(path))
        {
            if (fields.Length <= nameColumn
                || !int.TryParse(fields[rankColumn], NumberStyles.Integer, CultureInfo.InvariantCulture, out var rank)
                || rank < 1) continue;
            var name = Folding.Fold(fields[nameColumn]);
            if (name.Length < 2) continue;
            var share = 0.015 / Math.Pow(rank, 0.9);
            if (!shares.TryGetValue(name, out var byCountry)) shares[name] = byCountry = new Dictionary<string, double>(StringComparer.Ordinal);
            byCountry[fields[groupColumns[0]]] = Math.Max(byCountry.GetValueOrDefault(fields[groupColumns[0]]), share);
        }

        foreach (var (name, byCountry) in shares)
        {
            yield return (
                name,
                -Math.Log2(byCountry.OrderBy(entry => entry.Key, StringComparer.Ordinal).Sum(
                    entry => Shares.GetValueOrDefault(entry.Key, 0.01) * entry.Value)));
        }
    }

    private static void Write(string folder, string name, IEnumerable<(string Word, double Bits)> words, int width)
    {
        var list = words.ToList();
        var table = HashedRarity.Build(list, width);
        var path = Path.Combine(folder, name + ".bin");
        File.WriteAllBytes(path, table.Bytes.Span);
        Console.WriteLine(FormattableString.Invariant($"{path}: {list.Count} words in {table.Bytes.Length} bytes"));
    }
}
