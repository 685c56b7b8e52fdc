using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Language.Tagging;

/// <summary>Spelling of the tags in treebanks.</summary>
internal static class TagNames
{
    /// <summary>Names in the order of <see cref="PosTag"/>, without <see cref="PosTag.None"/>: the tagger's labels.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<PosTag>().Skip(1).Select(Name)];

    /// <summary>The tag a treebank's name stands for; <see cref="PosTag.None"/> for an unknown name.</summary>
    public static PosTag Parse(string name) => Spellings.ByName.GetValueOrDefault(name);

    /// <summary>How a treebank writes a tag.</summary>
    public static string Name(PosTag tag) => tag switch
    {
        PosTag.PRPS => "PRP$",
        PosTag.WPS => "WP$",
        PosTag.Comma => ",",
        PosTag.Colon => ":",
        PosTag.Period => ".",
        PosTag.OpenQuote => "``",
        PosTag.CloseQuote => "''",
        PosTag.OpenBracket => "-LRB-",
        PosTag.CloseBracket => "-RRB-",
        PosTag.Hyphen => "HYPH",
        PosTag.Dollar => "$",
        _ => tag.ToString(),
    };

    /// <summary>Made when a treebank is read, which no run over articles does.</summary>
    private static class Spellings
    {
        public static readonly FrozenDictionary<string, PosTag> ByName =
            All.Select((name, i) => (name, tag: (PosTag)(i + 1))).ToFrozenDictionary(p => p.name, p => p.tag, StringComparer.Ordinal);
    }
}
