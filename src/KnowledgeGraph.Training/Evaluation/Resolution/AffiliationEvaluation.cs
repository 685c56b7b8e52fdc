using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Names;
using Spectre.Console;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary><c>evaluate affiliations</c>: groups the institutions of authors' addresses by their names alone and compares with the register ids annotators gave.</summary>
/// <remarks>Only addresses with one id count. Of an address the segment counts that names the institution rather than its part: a university before an institute, that before all else.</remarks>
internal static class AffiliationEvaluation
{
    private static readonly string[][] Heads =
    [
        ["university", "polytechnic"],
        ["institute", "hospital", "clinic", "academy", "college", "agency", "ministry", "council", "observatory", "museum", "corporation"],
        ["centre", "laboratory", "organization", "foundation", "society", "association", "school", "company"],
    ];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE")
        {
            Description = "Addresses with their register ids: [{affiliation, ror_ids}].",
            Arity = ArgumentArity.OneOrMore,
        };
        var wrong = new Option<int>("--wrong") { Description = "How many wrong merges and splits to print of each file." };
        var command = new Command("affiliations", "Group authors' addresses by the names of their institutions and compare with register ids.")
        {
            files,
            wrong,
        };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(wrong)));
        return command;
    }

    private static void Run(FileInfo[] files, int wrong)
    {
        var table = new Table().AddColumns("file", "addresses", "institutions", "B³ P", "R", "F1", "pairs P", "R", "F1");
        foreach (var file in files) table.AddRow([file.Name, .. Score(Read(file.FullName), wrong)]);
        AnsiConsole.Write(table);
    }

    private static IEnumerable<string> Score(List<(string Address, string Id)> addresses, int wrong)
    {
        var names = addresses.Select(address => InstitutionName.Parse(InstitutionOf(address.Address))).ToList();
        var sets = new DisjointSets(names.Count);
        long same = 0, found = 0, hit = 0;
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++)
            {
                var isSame = addresses[i].Id == addresses[j].Id;
                var isFound = InstitutionNameComparison.Compare(names[i], names[j]) is InstitutionMatch.Equal or InstitutionMatch.Typo;
                if (isSame) same++;
                if (isFound) found++;
                if (isSame && isFound) hit++;
                if (isFound) sets.Union(i, j);
            }
        }

        var keys = Enumerable.Range(0, names.Count).Select(at => at.ToString(CultureInfo.InvariantCulture)).ToList();
        var clusters = keys.Select((key, at) => (key, keys[sets.Find(at)])).ToList();
        if (wrong > 0)
        {
            var truth = keys.Select((key, at) => (key, addresses[at].Id)).ToDictionary(StringComparer.Ordinal);
            ResolutionErrors.Print(
                NodeKind.Institution,
                clusters,
                truth,
                keys.Select((key, at) => (key, InstitutionOf(addresses[at].Address))).ToDictionary(StringComparer.Ordinal),
                wrong);
        }

        var score = BCubed.Of([.. clusters.Select((cluster, at) => (cluster.Item2, addresses[at].Id))]);
        var (precision, recall) = (hit / Math.Max(1.0, found), hit / Math.Max(1.0, same));
        return
        [
            names.Count.ToString(CultureInfo.InvariantCulture),
            addresses.Select(address => address.Id).Distinct(StringComparer.Ordinal).Count().ToString(CultureInfo.InvariantCulture),
            Share(score.Precision),
            Share(score.Recall),
            Share(score.F1),
            Share(precision),
            Share(recall),
            Share(hit == 0 ? 0 : 2 * precision * recall / (precision + recall)),
        ];
    }

    private static string InstitutionOf(string address)
    {
        string[] segments = [.. address.Split([',', ';', '(', ')', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        foreach (var heads in Heads)
        {
            var at = Array.FindLastIndex(segments, segment => InstitutionName.Parse(segment).Words.Intersect(heads, StringComparer.Ordinal).Any());
            if (at >= 0) return WithCampus(segments[at], segments.ElementAtOrDefault(at + 1));
        }

        return segments.FirstOrDefault() ?? address;
    }

    // "University of California, Davis" is two segments and one name.
    private static string WithCampus(string name, string? place) =>
        place is not null && InstitutionLexicon.FullNameOf(Folding.Fold($"{name} {place}")) is not null ? $"{name}, {place}" : name;

    private static List<(string Address, string Id)> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. json.RootElement.EnumerateArray()
                .Select(row => (
                    Address: row.GetProperty("affiliation").GetString()!,
                    Ids: row.GetProperty("ror_ids").EnumerateArray().Select(id => id.GetString()!).ToList()))
                .Where(row => row.Ids.Count == 1).Select(row => (row.Address, row.Ids[0])),
        ];
    }

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);
}
