using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>An office that one person holds at a time in its country: whoever bears one name and one office is mostly one human being.</summary>
internal static class Office
{
    private static readonly FrozenDictionary<string, uint> ByForm = Load();

    private static readonly FrozenSet<string> Adjectives =
        "the us uk u s k british english scottish welsh irish american canadian australian french german italian spanish dutch indian chinese japanese then current".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Number of the office that a role names as a whole, whatever the words for it; 0 where it names none.</summary>
    /// <param name="role">A role as the text gives it: "Health Secretary", "the US President".</param>
    public static uint Of(string role) => ByForm.GetValueOrDefault(string.Join(' ', Folding.Words(role).SkipWhile(Adjectives.Contains)));

    private static FrozenDictionary<string, uint> Load() =>
        WordLists.Entries(typeof(Office), "offices.txt")
            .Select(line => line.Split(';', StringSplitOptions.TrimEntries))
            .SelectMany(forms => forms.Select(form => KeyValuePair.Create(Folding.Fold(form), StableHash.Of32(forms[0]))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
