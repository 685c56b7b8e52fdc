using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>Knows titles by their first words, as journals of one publisher share them: "JAMA Pediatrics", "Nature Genetics".</summary>
internal static class JournalFamilies
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Read("whole");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shared = Read("shared");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Members = Read("member");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unmistakable = Read("unmistakable");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LancetTitles = Read("lancet", StringComparer.OrdinalIgnoreCase);

    /// <summary>Families of journals: "JAMA Pediatrics", "The Lancet Oncology", "Nature Genetics", "npj Climate".</summary>
    public static bool Holds(LexicalText reading, TokenRange title)
    {
        if (title.Count < 2) return false;
        ReadOnlySpan<char> first = reading[title.First], second = reading[title.First + 1];
        return Whole.Contains(first)
            || (first is "The" && second is "Lancet" && title.Count > 2)
            || (first is "Lancet" && LancetTitles.Contains(second))
            || (Shared.Contains(first) && Members.Contains(second));
    }

    /// <summary>Titles in capitals or of several words that nothing else bears: "PNAS", "PLOS ONE".</summary>
    public static bool IsUnmistakable(LexicalText reading, TokenRange title) =>
        Unmistakable.Contains(reading[title.First]) || (title.Count > 2 && reading.IsAny(title.First, "British", "New", "The"));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string section, StringComparer? comparer = null) =>
        WordLists.Set(typeof(WordClass), "journal-families.txt", section, comparer ?? StringComparer.Ordinal);
}
