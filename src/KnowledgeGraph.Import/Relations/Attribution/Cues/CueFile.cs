using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Attribution.Cues;

/// <summary>Reads the word lists of this folder: a kind, then its words, one group a line; # begins a comment.</summary>
internal static class CueFile
{
    /// <summary>Every word with the kind its line names and the first word of its line (its lemma).</summary>
    /// <typeparam name="TKind">The kinds the file may name, in lower case.</typeparam>
    /// <exception cref="InvalidDataException">The file names a kind that <typeparamref name="TKind"/> lacks.</exception>
    public static FrozenDictionary<string, (TKind Kind, string Lemma)> Read<TKind>(string name)
        where TKind : struct, Enum
    {
        var words = new Dictionary<string, (TKind, string)>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordLists.Entries(typeof(CueFile), name))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!Enum.TryParse<TKind>(parts[0], ignoreCase: true, out var kind)) throw new InvalidDataException($"{name}: unknown kind '{parts[0]}'");
            foreach (var word in parts.AsSpan(1)) words.TryAdd(word, (kind, parts[1]));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
