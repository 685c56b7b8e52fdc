using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Training.Corpora;
using Spectre.Console;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary><c>evaluate name-pairs</c>: compares names alone, without any context, with labelled pairs.</summary>
internal static class NamePairEvaluation
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Option<FileInfo>("--file")
        {
            Description = "The labelled pairs.",
            DefaultValueFactory = _ => new FileInfo("../shared/data/dev/name-pairs-half.csv"),
        };
        var errors = new Option<bool>("--wrong") { Description = "Also list what came out wrong." };
        var command = new Command("name-pairs", "Compare names alone with labelled pairs.") { file, errors };
        command.SetAction(result => Run(result.GetValue(file)!.FullName, result.GetValue(errors)));
        return command;
    }

    private static int Run(string path, bool errors)
    {
        var pairs = CsvTable.Rows(path).Where(fields => fields.Length > 4)
            .Select(fields => (Schema: fields[1], Left: fields[2], Right: fields[3], Same: fields[4] == "true")).ToList();
        var table = new Table().AddColumns("set", "pairs", "P", "R", "F1");
        Add("Latin-script persons", [.. pairs.Where(pair => pair.Schema == "Person" && IsLatin(pair.Left) && IsLatin(pair.Right))]);
        Add(
            "Latin-script companies",
            [.. pairs.Where(pair => pair.Schema is "Company" or "Organization" or "LegalEntity" && IsLatin(pair.Left) && IsLatin(pair.Right))]);
        Add("Latin-script persons and companies", [.. pairs.Where(pair => pair.Schema != "Vessel" && IsLatin(pair.Left) && IsLatin(pair.Right))]);
        Add("all", pairs);
        AnsiConsole.Write(table);
        return 0;

        void Add(string set, List<(string Schema, string Left, string Right, bool Same)> chosen)
        {
            int hit = 0, wrong = 0, missed = 0;
            foreach (var pair in chosen)
            {
                var same = pair.Schema == "Person" ? LooseNames.ArePeople(pair.Left, pair.Right) : LooseNames.AreCompanies(pair.Left, pair.Right);
                if (same && pair.Same) hit++;
                else if (same) wrong++;
                else if (pair.Same) missed++;
                if (errors && set == "all" && same != pair.Same)
                {
                    Console.WriteLine($"{(same ? "wrongly one" : "wrongly two")}: {pair.Schema} {pair.Left} / {pair.Right}");
                }
            }

            var precision = hit / Math.Max(1.0, hit + wrong);
            var recall = hit / Math.Max(1.0, hit + missed);
            table.AddRow(
                set,
                chosen.Count.ToString(CultureInfo.InvariantCulture),
                Share(precision),
                Share(recall),
                Share(hit == 0 ? 0 : 2 * precision * recall / (precision + recall)));
        }
    }

    private static bool IsLatin(string name) =>
        name.All(character => !char.IsLetter(character) || character < '\u0250' || character is >= '\u1E00' and < '\u1F00');

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);
}
