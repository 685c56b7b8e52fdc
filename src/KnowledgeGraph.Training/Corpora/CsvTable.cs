using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Rows of a file of comma-separated values with a header, without it.</summary>
internal static class CsvTable
{
    /// <summary>All fields of each row.</summary>
    public static IEnumerable<string[]> Rows(string path)
    {
        using var csv = Open(path);
        csv.Read();
        while (csv.Read()) yield return csv.Record!;
    }

    /// <summary>Some columns of each row that has them.</summary>
    /// <exception cref="InvalidDataException">The header names no such column.</exception>
    public static IEnumerable<string[]> Rows(string path, params string[] headers)
    {
        using var csv = Open(path);
        string[] names = csv.Read() ? csv.Record! : [];
        int[] columns = [.. headers.Select(header => Array.IndexOf(names, header) is >= 0 and var column
            ? column
            : throw new InvalidDataException($"{path}: no column “{header}”"))];
        while (csv.Read())
        {
            var fields = csv.Record!;
            if (columns.All(column => column < fields.Length)) yield return [.. columns.Select(column => fields[column])];
        }
    }

    // Lists from elsewhere have stray quotation marks; they are read as they stand.
    private static CsvParser Open(string path) => new(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
}
