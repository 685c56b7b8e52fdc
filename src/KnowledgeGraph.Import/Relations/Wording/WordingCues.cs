using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>What a word can do to a claim; one word may do several things.</summary>
[Flags]
internal enum WordingCue : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Makes it possible: "may".</summary>
    Possible = 1,

    /// <summary>Makes it probable: "suggests".</summary>
    Probable = 1 << 1,

    /// <summary>Negates: "not".</summary>
    Negation = 1 << 2,

    /// <summary>A noun that "no" denies a finding with: "no link".</summary>
    Denied = 1 << 3,

    /// <summary>A verb whose subject does something to its object: "reduces".</summary>
    Causal = 1 << 4,

    /// <summary>Ties two things without saying that one makes the other: "linked".</summary>
    Association = 1 << 5,

    /// <summary>Compares: "more".</summary>
    Comparative = 1 << 6,

    /// <summary>What a comparative compares: "risk".</summary>
    Compared = 1 << 7,

    /// <summary>Says how exactly a number is meant: "about".</summary>
    Degree = 1 << 8,

    /// <summary>What a number counts: "per cent", "patients".</summary>
    Unit = 1 << 9,

    /// <summary>A word of change or order that a number belongs to: "higher", "half".</summary>
    Comparison = 1 << 10,

    /// <summary>A number in words.</summary>
    Number = 1 << 11,

    /// <summary>A verb or adjective of effect that also says much else: "helps".</summary>
    Influence = 1 << 12,

    /// <summary>Sets groups beside each other: "compared".</summary>
    Difference = 1 << 13,
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
