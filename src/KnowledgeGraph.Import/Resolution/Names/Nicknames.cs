using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>Given names that one person may go by: William and Bill, Catherine and Kathryn.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, int[]> GroupsByName = Load();

    /// <summary>True where the two folded names stand in one group.</summary>
    public static bool AreForms(string left, string right) =>
        GroupsByName.TryGetValue(left, out var groups) && GroupsByName.TryGetValue(right, out var others) && groups.AsSpan().IndexOfAny(others) >= 0;

    /// <summary>True where the list knows the folded name.</summary>
    public static bool Knows(string name) => GroupsByName.ContainsKey(name);

    private static FrozenDictionary<string, int[]> Load() =>
        WordLists.Entries(typeof(Nicknames), "nicknames.txt")
            .SelectMany((line, group) => line.Split(' ').Select(name => (name, group)))
            .GroupBy(entry => entry.name, entry => entry.group, StringComparer.Ordinal)
            .ToFrozenDictionary(names => names.Key, names => names.ToArray(), StringComparer.Ordinal);
}
