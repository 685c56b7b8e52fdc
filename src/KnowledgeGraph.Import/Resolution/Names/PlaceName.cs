using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>A place's name as it is compared.</summary>
/// <param name="Key">Folded name; two-letter code for countries of several names.</param>
/// <param name="Country">Two-letter code in upper case, else the folded name.</param>
public sealed record PlaceName(string Key, string Country)
{
    private static readonly FrozenDictionary<string, string> Codes = WordLists.Entries(typeof(PlaceName), "places.txt")
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .SelectMany(parts => parts[1].Split(';', StringSplitOptions.TrimEntries).Select(name => (name, parts[0])))
        .ToFrozenDictionary(entry => entry.name, entry => entry.Item2, StringComparer.Ordinal);

    /// <summary>Reads a place.</summary>
    /// <param name="name">Its name in the text.</param>
    /// <param name="country">Its two-letter code, where known.</param>
    public static PlaceName Parse(string name, string? country)
    {
        var words = Folding.Words(name).Where(word => word is not ("the" or "of"));
        var folded = string.Join(' ', words);
        if (folded.Length == 0) folded = Folding.Fold(name);
        var key = Codes.GetValueOrDefault(folded, folded);
        return new PlaceName(key, country is { Length: 2 } ? country.ToUpperInvariant() : key);
    }
}
