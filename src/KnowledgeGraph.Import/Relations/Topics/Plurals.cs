using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Topics;

/// <summary>Brings nouns in the plural to their singular: by a list of irregular ones, else by their endings. What looks like no plural stays.</summary>
internal static class Plurals
{
    private static readonly FrozenDictionary<string, string> Irregular = WordLists.Entries(typeof(Plurals), "irregular-plurals.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The singular of a lower-case noun.</summary>
    public static string Singular(string plural)
    {
        ArgumentNullException.ThrowIfNull(plural);
        if (Irregular.TryGetValue(plural, out var singular)) return singular;
        if (!plural.EndsWith('s') || Ends(plural, "ss", "us", "is", "ics", "'s", "’s")) return plural;
        if (Ends(plural, "ies")) return plural.Length > 4 ? plural[..^3] + "y" : plural;

        // "headaches", "caches": the e is the noun's own; "viruses" has it from its plural, "causes" has not.
        if (Ends(plural, "aches") && !Ends(plural, "oaches", "eaches")) return plural[..^1];
        if (Ends(plural, "sses", "xes", "ches", "shes", "zzes") || (Ends(plural, "uses") && plural.Length > 6 && !Ends(plural, "auses", "ouses"))) return plural[..^2];
        return plural[..^1];
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
