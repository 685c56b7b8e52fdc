using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Lexicon;

/// <summary>Countries and the places that science news names often.</summary>
internal static class Geography
{
    private static readonly ImmutableArray<string[]> Countries = [.. WordLists.Entries(typeof(Geography), "countries.txt").Select(line => line.Split('\t'))];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CountryNames =
        Countries.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string> CountriesOfPlaces =
        Places.Where(place => place.Country is not null).DistinctBy(place => place.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(place => place.Name, place => place.Country!, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of places with their country's code, or null where the name does not tell it.</summary>
    public static IEnumerable<(string Name, string? Country)> Places =>
        Countries.Concat(WordLists.Entries(typeof(Geography), "cities.txt").Select(line => line.Split('\t')))
            .Select(row => (row[0], row[1] == "-" ? null : row[1]))
            .DistinctBy(row => row.Item1);

    /// <summary>Words for what comes from a country.</summary>
    public static IEnumerable<string> Demonyms =>
        Countries.SelectMany(row => row[2].Split(',')).Where(word => word != "-" && !word.Contains(' ', StringComparison.Ordinal));

    /// <summary>The code of the country that a place of the lists stands in, in whatever case its name is written; null where it is not listed or its name does not tell.</summary>
    public static string? CountryOf(string place) => CountriesOfPlaces.GetValueOrDefault(place);

    /// <summary>True for the name of a country or continent.</summary>
    public static bool IsCountry(ReadOnlySpan<char> name) => CountryNames.Contains(name);
}
