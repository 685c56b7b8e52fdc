using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Gathering;

/// <summary>Forms under which one institution may be met again.</summary>
internal static class InstitutionNames
{
    private static readonly HashSet<string> Small =
        new(["of", "the", "for", "and", "&", "at", "on", "in", "de", "del", "la", "e", "y", "'s", ","], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Spellings =
        WordLists.Entries(typeof(WordClass), "spellings.txt")
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(pair => pair[1], pair => pair[0], StringComparer.Ordinal);

    private static readonly char[] Separators = [' ', ',', '-', '–'];

    /// <summary>A name on one line with plain blanks, as a page may hold line ends and no-break spaces within it.</summary>
    public static string Spaced(string name) => name.ReplaceLineEndings(" ").Replace('\u00A0', ' ');

    /// <summary>Folded content words in order, British spellings made American: "university of leeds" and "leeds university" share theirs as a set.</summary>
    public static string[] Words(string name) =>
        [.. Folding.Fold(name)
            .Replace("'s ", "s ", StringComparison.Ordinal)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Small.Contains(word))
            .Select(word => word is "uni" or "univ" ? "university" : Spellings.GetValueOrDefault(word, word))];

    /// <summary>
    /// First letters of the capitalised words, with and without those of small words, of a country before the name and of a last word
    /// joined by "and": "WHO", "NIHR", "CDC".
    /// </summary>
    public static bool IsAcronymOf(ReadOnlySpan<char> acronym, string name)
    {
        if (acronym.Length is < 2 or > 8) return false;
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).AsSpan();
        if (Spells(acronym, words)) return true;
        if (acronym.Length < 3) return false;
        if (words[0] is "US" or "U.S." or "UK" or "U.K.") words = words[1..];
        return Spells(acronym, words) || (words.Length > 3 && words[^2] is "and" or "&" && Spells(acronym, words[..^2]));
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

    /// <summary>"Stop Smoking Services" and "a Stop Smoking Service".</summary>
    public static bool IsPlural(string[] plural, string[] one) =>
        plural.Length == one.Length
        && plural.Length > 1
        && IsWithS(plural[^1], one[^1])
        && plural.AsSpan(..^1).SequenceEqual(one.AsSpan(..^1));

    private static bool IsWithS(string plural, string one) =>
        plural.Length == one.Length + 1 && plural[^1] == 's' && plural.StartsWith(one, StringComparison.Ordinal);

    /// <summary>
    /// "Getty" and "Getty Images", "Post" and "Daily Post", "BBC" and "BBC News", "Bath" and "Bath United": a house and what it sends out,
    /// a club with and without what all clubs are called.
    /// </summary>
    public static bool IsService(string[] longer, string[] shorter) =>
        (longer.Length == 2 && shorter.Length == 1 && longer[0] is "daily" && longer[1] == shorter[0])
        || (longer.Length == shorter.Length + 1
            && longer.AsSpan(0, shorter.Length).SequenceEqual(shorter)
            && (IsOutputOfHouse(longer[^1]) || IsAddedByClubs(longer[^1])));

    private static bool IsOutputOfHouse(string word) => word is "news" or "images" or "health" or "online" or "collaboration";

    private static bool IsAddedByClubs(string word) =>
        word is "united" or "city" or "town" or "rovers" or "wanderers" or "athletic" or "hotspur" or "fc";

    /// <summary>"Wellby" and "Wellby Trust": a charity with and without what it is.</summary>
    public static bool IsTrust(string[] longer, string[] shorter) =>
        longer.Length == shorter.Length + 1 && shorter.Length == 1 && longer[0] == shorter[0] && longer[^1] is "trust" or "foundation";

    /// <summary>
    /// "Gran Bagno" beside "Gran Bagno National Laboratory", "Bowling Bath" beside "Bowling Bath State University": the words before the rest,
    /// which says what it is.
    /// </summary>
    public static bool IsBeginningOf(string name, string longer)
    {
        if (longer.Length <= name.Length || longer[name.Length] != ' ' || !longer.StartsWith(name, StringComparison.Ordinal)) return false;
        return Array.Exists(longer[(name.Length + 1)..].Split(' '), IsHead) && !Array.Exists(name.Split(' '), IsHead);

        static bool IsHead(string word) => InstitutionHeads.TryGet(word.TrimEnd(','), out var head) && head.Need != HeadNeed.None;
    }

    /// <summary>"US National Institutes of Health" and "National Institutes of Health"; "Times of London" and "Times" stay apart.</summary>
    public static bool IsExtension(string[] longer, string[] shorter)
    {
        if (shorter.Length < 2 || longer.Length != shorter.Length + 1 || !longer.AsSpan(1).SequenceEqual(shorter)) return false;
        return longer[0] is "us" or "u.s." or "uk" or "american" or "british" or "royal" or "u.k." or "australian" or "canadian";
    }

    private static bool Spells(ReadOnlySpan<char> acronym, ReadOnlySpan<string> words) =>
        Matches(acronym, words, skipSmall: true) || Matches(acronym, words, skipSmall: false);

    private static bool Matches(ReadOnlySpan<char> acronym, ReadOnlySpan<string> words, bool skipSmall)
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
