using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Lexicon;

/// <summary>Names of one or more words, found in a text by their first word; the longest wins.</summary>
/// <typeparam name="T">What is known of a name.</typeparam>
internal sealed class NameList<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Value)[]>.AlternateLookup<ReadOnlySpan<char>> byFirst;
    private readonly StringComparison _comparison;

    /// <summary>Builds the list; names are cut by the tokenizer, so that they match what it makes of a text.</summary>
    /// <param name="names">The names.</param>
    /// <param name="anyCase">True where a text may write the names in small letters or capitals.</param>
    public NameList(IEnumerable<(string Name, T Value)> names, bool anyCase = false)
    {
        var comparer = anyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _comparison = anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var groups = names
            .Select(entry => (Words: Cut(entry.Name), entry.Value))
            .GroupBy(entry => entry.Words[0], comparer)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), comparer);
        FirstWords = groups.Keys;
        byFirst = groups.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The first word of each name.</summary>
    public IEnumerable<string> FirstWords { get; }

    /// <summary>Number of tokens of the longest name that begins at a token, or 0.</summary>
    public int Match(TokenizedText text, int token, out T value)
    {
        value = default!;
        if (!byFirst.TryGetValue(text[token], out var names)) return 0;
        foreach (var (words, found) in names)
        {
            if (!Matches(text, token, words)) continue;
            value = found;
            return words.Length;
        }

        return 0;
    }

    private bool Matches(TokenizedText text, int token, string[] words)
    {
        if (token + words.Length > text.Tokens.Length) return false;
        for (var i = 1; i < words.Length; i++)
        {
            var word = text[token + i];
            if (!word.Equals(words[i], _comparison) && !(words[i] is "'s" && word is "’s")) return false;
        }

        return true;
    }

    private static string[] Cut(string name)
    {
        var cut = TextAnalysis.Tokenize(name);
        return [.. Enumerable.Range(0, cut.Tokens.Length).Select(i => cut[i].ToString())];
    }
}
