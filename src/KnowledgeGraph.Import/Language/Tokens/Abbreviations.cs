using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <summary>How a word behaves before a full stop.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>Stands before a name or within a phrase; never ends a sentence.</summary>
    Always,

    /// <summary>An abbreviation only before a number.</summary>
    Number,

    /// <summary>An abbreviation that may be a sentence's last word.</summary>
    Ending,

    /// <summary>A month or day.</summary>
    Date,

    /// <summary>A state of the USA or province of Canada; only behind a comma.</summary>
    State,
}

/// <summary>Words that keep a full stop; the list is <c>abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Read();

    /// <summary>What kind of abbreviation a word is, its full stop left off.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in Enum.GetValues<AbbreviationKind>().Where(kind => kind != AbbreviationKind.None))
        {
            foreach (var word in WordLists.Entries(typeof(Abbreviations), "abbreviations.txt", kind.ToString().ToLowerInvariant()))
                kinds.TryAdd(word, kind);
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
