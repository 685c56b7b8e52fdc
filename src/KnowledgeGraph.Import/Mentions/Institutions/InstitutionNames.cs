using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Forms under which one institution may be met again.</summary>
internal static class InstitutionNames
{
    private static readonly HashSet<string> Small = new(["of", "the", "for", "and", "&", "at", "on", "in", "de", "del", "la", "e", "y", "'s", ","], StringComparer.Ordinal);

    /// <summary>A name on one line with plain blanks, as a page may hold line ends and no-break spaces within it.</summary>
    public static string Spaced(string name) => name.ReplaceLineEndings(" ").Replace('\u00A0', ' ');

    /// <summary>Folded content words in order: "university of leeds" and "leeds university" share theirs as a set.</summary>
    public static string[] Words(string name) =>
        [.. Folding.Fold(name).Replace("'s ", "s ", StringComparison.Ordinal).Split([' ', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Small.Contains(word)).Select(word => word is "uni" or "univ" ? "university" : word)];

    /// <summary>First letters of the capitalised words, with and without those of small words: "WHO", "NIHR".</summary>
    public static bool IsAcronymOf(ReadOnlySpan<char> acronym, string name)
    {
        if (acronym.Length is < 2 or > 8) return false;
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Matches(acronym, words, skipSmall: true) || Matches(acronym, words, skipSmall: false);
    }

    /// <summary>True for "UC Davis" beside "University of California, Davis": letters for the first words of a name, and the rest as it is.</summary>
    public static bool IsCampus(string[] shorter, string[] longer)
    {
        var letters = longer.Length - shorter.Length + 1;
        if (shorter.Length < 2 || letters < 2 || shorter[0].Length != letters || !longer.AsSpan(letters).SequenceEqual(shorter.AsSpan(1))) return false;
        for (var i = 0; i < letters; i++)
        {
            if (longer[i][0] != shorter[0][i]) return false;
        }

        return true;
    }

    /// <summary>The words before the head or behind its "of": what names the institution among its like ("Exeter", "Massey").</summary>
    public static string? ShortForm(string name)
    {
        var words = name.Split(' ');
        var head = Array.FindIndex(words, word => InstitutionHeads.TryGet(word.TrimEnd(','), out _));
        if (head < 0) return null;
        if (head > 0 && words[head - 1].EndsWith(',')) return string.Join(' ', words[..head]).TrimEnd(',');
        if (head > 0 && Array.TrueForAll(words[..head], word => char.IsUpper(word[0]))) return string.Join(' ', words[..head]);
        if (head == 0 && words.Length >= 3 && words[1] == "of") return string.Join(' ', words[2..]);
        return null;
    }

    private static bool Matches(ReadOnlySpan<char> acronym, string[] words, bool skipSmall)
    {
        var at = 0;
        foreach (var word in words)
        {
            if (word is "the" or "The" or "&" || (skipSmall && Small.Contains(word))) continue;
            if (!char.IsLetterOrDigit(word[0])) continue;
            if (at == acronym.Length) return false;
            if (char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(acronym[at])) return false;
            at++;
        }

        return at == acronym.Length;
    }
}
