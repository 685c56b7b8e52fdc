using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KnowledgeGraph.Import.Resolution.Registers;

namespace KnowledgeGraph.Cli.Registers;

/// <summary>Reads a list of journals with their ISSN from comma-separated values whose first row names the columns.</summary>
internal static class JournalList
{
    /// <summary>Entries in the order of the file; a row without a valid ISSN is a problem of its own, and reading goes on.</summary>
    public static IEnumerable<RegisterReading> Read(TextReader reader, string path)
    {
        List<int>? numbers = null, titles = null, abbreviations = null;
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        while (csv.Read())
        {
            var fields = csv.Record!;
            if (numbers is null || titles is null || abbreviations is null)
            {
                numbers = Columns(fields, "issn");
                abbreviations = Columns(fields, "abbrev");
                titles = [.. Columns(fields, "title").Concat(Columns(fields, "journal")).Concat(Columns(fields, "name")).Except(abbreviations).Distinct()];
                if (numbers.Count > 0 && titles.Count > 0) continue;
                yield return new RegisterReading(
                    null,
                    $"{path}: the first row has to name the columns, one with “ISSN” and one with “title”, “journal” or “name” in it; it reads: "
                        + $"{string.Join(',', fields)}");
                yield break;
            }

            string[] ids = [.. Values(fields, numbers)
                .SelectMany(value => value.Split([' ', ';', '|', ','], StringSplitOptions.RemoveEmptyEntries))
                .Select(Issn)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)];
            var names = Values(fields, titles)
                .Select(title => (title, RegisteredForm.Name))
                .Concat(Values(fields, abbreviations).Select(title => (title, RegisteredForm.Alias)))
                .ToList();
            yield return ids.Length > 0 && names.Count > 0
                ? new RegisterReading(new RegisterEntry([.. ids], [.. names], ""), null)
                : new RegisterReading(
                    null,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{path}:{FirstLine(csv)}: no valid ISSN (1234-567X with its check digit) or no title in this row; correct it or take it out"));
        }

        if (numbers is null) yield return new RegisterReading(null, $"{path}: the file is empty; name a list with columns for ISSN and title");
    }

    // The parser counts up to the end of a row, which may run over lines.
    private static int FirstLine(CsvParser csv) => csv.RawRow - csv.RawRecord.TrimEnd('\r', '\n').Count(character => character == '\n');

    private static List<int> Columns(string[] header, string word) =>
        [.. Enumerable.Range(0, header.Length).Where(column => header[column].Contains(word, StringComparison.OrdinalIgnoreCase))];

    private static IEnumerable<string> Values(string[] fields, List<int> columns) =>
        columns.Where(column => column < fields.Length).Select(column => fields[column].Trim()).Where(value => value.Length > 0);

    // Eight digits, the last one a check digit modulo 11 in which X is ten (ISO 3297).
    private static string? Issn(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (digits.Length != 8 || !digits[..7].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(digits[7]) || digits[7] == 'X')) return null;
        var sum = digits.Select((digit, place) => (digit == 'X' ? 10 : digit - '0') * (8 - place)).Sum();
        return sum % 11 == 0 ? $"issn:{digits[..4]}-{digits[4..]}" : null;
    }
}
