using System.Buffers;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Phrases of one section of <c>furniture.txt</c>, matched without regard to case.</summary>
internal sealed class PhraseList
{
    private readonly string[][] byInitial = new string[256][];
    private readonly SearchValues<string> anywhere;

    /// <summary>Reads a section.</summary>
    public PhraseList(string section)
    {
        var phrases = WordLists.Entries(typeof(PhraseList), "furniture.txt", section);
        anywhere = SearchValues.Create([.. phrases], StringComparison.OrdinalIgnoreCase);
        foreach (var group in phrases.GroupBy(phrase => char.ToLowerInvariant(phrase[0])).Where(group => group.Key < 256))
            byInitial[group.Key] = [.. group];
    }

    /// <summary>True where the text begins with a phrase, and a word does not go on behind it.</summary>
    public bool Starts(ReadOnlySpan<char> text) => LengthAtStart(text) > 0;

    /// <summary>True where the text is a phrase and nothing more.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        foreach (var phrase in ByInitial(text))
        {
            if (text.Equals(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True where a phrase occurs.</summary>
    public bool Occurs(ReadOnlySpan<char> text) => text.ContainsAny(anywhere);

    /// <summary>Length of the phrase the text begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        foreach (var phrase in ByInitial(text))
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(text[phrase.Length])))
                return phrase.Length;
        }

        return 0;
    }

    private ReadOnlySpan<string> ByInitial(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return [];
        var initial = char.ToLowerInvariant(text[0]);
        return initial < byInitial.Length ? byInitial[initial] : [];
    }
}
