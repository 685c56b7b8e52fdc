using System.Collections.Concurrent;
using Humanizer;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Topics;

/// <summary>The singular of a noun, by the rules of a library and a list of words that only look like plurals.</summary>
internal static class SingularForm
{
    /// <summary>So that text without end does not fill the memory; the nouns of a language are fewer.</summary>
    private const int MostCached = 50_000;

    private static readonly ConcurrentDictionary<string, string> Cache = new(StringComparer.Ordinal);

    static SingularForm()
    {
        foreach (var word in WordLists.Entries(typeof(SingularForm), "singular-nouns.txt")) Vocabularies.Default.AddUncountable(word);
        foreach (var pair in WordLists.Entries(typeof(SingularForm), "singular-nouns.txt", "irregular"))
        {
            var words = pair.Split(' ');
            Vocabularies.Default.AddIrregular(words[0], words[1], matchEnding: false);
        }
    }

    /// <summary>The singular of a plural noun; a word that has none, or is singular, stays as it is.</summary>
    /// <param name="word">A noun in lower case, or an acronym with the plural's "s".</param>
    public static string Of(string word)
    {
        if (Cache.TryGetValue(word, out var known)) return known;
        var singular = HasNone(word) ? word : word.Singularize(inputIsKnownToBePlural: false) ?? word;
        if (Cache.Count < MostCached) Cache[word] = singular;
        return singular;
    }

    /// <summary>Illnesses ("arthritis") and acronyms that end in a capital.</summary>
    private static bool HasNone(string word) =>
        word.EndsWith("itis", StringComparison.Ordinal) || word.Length < 4 || char.IsUpper(word[^1]);
}
