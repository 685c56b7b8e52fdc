using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Tells whether two first names may be one person's: equal, an initial, or a short form.</summary>
internal static class FirstNames
{
    private static readonly FrozenDictionary<string, int[]> Groups = WordLists.Entries(typeof(Words), "nicknames.txt")
        .SelectMany((line, group) => line.Split(' ').Select(name => (name, group)))
        .GroupBy(pair => pair.name, pair => pair.group, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Compares two folded first names.</summary>
    public static bool MayBeSame(string a, string b)
    {
        if (a == b) return true;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.TrimEnd('.').Length == 1) return longer[0] == shorter[0];
        if (shorter.Length >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal)) return true;
        return Groups.TryGetValue(a, out var first) && Groups.TryGetValue(b, out var second) && first.Intersect(second).Any();
    }
}
