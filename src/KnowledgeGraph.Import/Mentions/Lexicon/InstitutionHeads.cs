using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Lexicon;

/// <summary>Where a head noun needs capitalised words to make a name.</summary>
internal enum HeadNeed
{
    /// <summary>Before it, or behind it after "of", "for" or "on".</summary>
    Any,

    /// <summary>Before it.</summary>
    Left,

    /// <summary>Nothing: the word alone is a name.</summary>
    Alone,

    /// <summary>It may stand in a name and give its kind, but makes none.</summary>
    None,
}

/// <summary>What a head noun says of the institution.</summary>
/// <param name="Kind">Kind of institution, as in the contract.</param>
/// <param name="Need">Where capitalised words must stand.</param>
internal readonly record struct InstitutionHead(string Kind, HeadNeed Need);

/// <summary>Head nouns of institutions ("University", "Trust"); the list is <c>institution-heads.txt</c>.</summary>
internal static class InstitutionHeads
{
    private static readonly FrozenDictionary<string, InstitutionHead> Heads = WordLists.Entries(typeof(InstitutionHeads), "institution-heads.txt")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => new InstitutionHead(parts[1], Enum.Parse<HeadNeed>(parts[2], ignoreCase: true)), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, InstitutionHead>.AlternateLookup<ReadOnlySpan<char>> BySpan = Heads.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All head nouns.</summary>
    public static ImmutableArray<string> All => Heads.Keys;

    /// <summary>Finds a head noun, whatever its case.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out InstitutionHead head) => BySpan.TryGetValue(word, out head);
}
