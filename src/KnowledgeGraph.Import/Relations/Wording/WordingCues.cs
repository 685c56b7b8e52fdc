using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>What a word can do to a claim; one word may do several things.</summary>
[Flags]
internal enum WordingCue : ushort
{
#pragma warning disable CS1591 // Explained in wording-cues.txt.
    None = 0,
    Possible = 1,
    Probable = 1 << 1,
    Negation = 1 << 2,
    Denied = 1 << 3,
    Causal = 1 << 4,
    Association = 1 << 5,
    Comparative = 1 << 6,
    Compared = 1 << 7,
    Degree = 1 << 8,
    Unit = 1 << 9,
    Comparison = 1 << 10,
    Number = 1 << 11,
    Influence = 1 << 12,
    Difference = 1 << 13,
#pragma warning restore CS1591
}

/// <summary>The list of words that make a claim sure or unsure, causal or not.</summary>
internal static class WordingCues
{
    private static readonly FrozenDictionary<string, WordingCue>.AlternateLookup<ReadOnlySpan<char>> Words = ReadAll();

    /// <summary>Everything a word can do.</summary>
    public static WordingCue Of(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var cue) ? cue : WordingCue.None;

    private static FrozenDictionary<string, WordingCue>.AlternateLookup<ReadOnlySpan<char>> ReadAll()
    {
        var words = new Dictionary<string, WordingCue>(StringComparer.OrdinalIgnoreCase);
        foreach (var cue in Enum.GetValues<WordingCue>())
        {
            if (cue == WordingCue.None) continue;
            foreach (var line in WordLists.Entries(typeof(WordingCues), "wording-cues.txt", cue.ToString().ToLowerInvariant()))
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    words[word] = words.GetValueOrDefault(word) | cue;
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
