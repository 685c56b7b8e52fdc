using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>What is known of the words of institution names and of the best-known institutions.</summary>
internal static class InstitutionLexicon
{
    // Comes first: the lists below are read with it.
    private static readonly (string Long, string Short)[] Countries = [("united states ", "us "), ("united kingdom ", "uk ")];
    private static readonly FrozenDictionary<string, string[]> Targets = LoadTargets();
    private static readonly FrozenDictionary<string, string> Canonical = LoadKnown(acronyms: false);
    private static readonly FrozenDictionary<string, string> Acronyms = LoadKnown(acronyms: true);

    /// <summary>Words that say what an institution is and not which one.</summary>
    private static readonly FrozenSet<string> GenericWords = FrozenSet.ToFrozenSet(
        [
            "university", "institute", "hospital", "clinic", "centre", "college", "school", "organization", "laboratory", "department", "national", "medicine", "medical", "technical",
            "technology", "science", "research", "health", "academy", "society", "association", "foundation", "government", "international", "royal", "public", "general", "studies",
            "council", "agency", "trust", "group", "company", "ministry", "office", "service", "services", "network", "unit", "programme", "program", "faculty", "division", "state",
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "american", "british", "european", "federal", "graduate", "healthcare", "care", "cancer",
            "heart", "children", "childrens", "news", "journal", "board", "authority", "committee", "union", "system", "museum", "charity", "fund", "bank", "systems",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> SkippedWords = FrozenSet.ToFrozenSet(
        ["the", "of", "at", "for", "and", "in", "on", "to", "a", "de", "la", "le", "les", "du", "des", "di", "der", "die", "das", "und", "et", "y", "e", "fur", "fuer", "del", "della", "do", "da", "von", "van", "an", "zu", "i", "degli", "studi", "dei"],
        StringComparer.Ordinal);

    /// <summary>Names that mean two institutions, told apart by the order of their words: the University of Washington and Washington University.</summary>
    private static readonly FrozenSet<string> OrderMatters = FrozenSet.ToFrozenSet(["washington", "miami", "york", "indiana", "georgia", "houston", "northwestern", "peking", "newcastle", "lincoln", "victoria"], StringComparer.Ordinal);

    // Slips seldom touch the first and the last letter, and other words often differ in them: Generali is no slip for General.
    private const int ShortestMended = 7;

    /// <summary>Bits from which the press does not write a word: the forty thousandth of the shipped table has 15.3, those it does not hold 16.</summary>
    internal const double RareBits = 15.5;

    private static readonly ILookup<(char First, char Last), string> Mended =
        GenericWords.Concat(Targets.Where(form => Array.TrueForAll(form.Value, IsGeneric)).Select(form => form.Key)).Distinct(StringComparer.Ordinal)
            .Where(word => word.Length >= ShortestMended).Order(StringComparer.Ordinal).ToLookup(word => (word[0], word[^1]));

    /// <summary>A name without the full stops of its abbreviations ("U.S.", "Inc.").</summary>
    public static string WithoutStops(string name) => name.Replace(".", "", StringComparison.Ordinal);

    /// <summary>A name as the lists know it: folded, without full stops, "&amp;" written out, and a country in front of it by its short form.</summary>
    public static string Folded(string name)
    {
        var folded = Folding.Fold(WithoutStops(name).Replace("&", " and ", StringComparison.Ordinal));
        foreach (var (written, brief) in Countries)
        {
            if (folded.StartsWith(written, StringComparison.Ordinal)) return brief + folded[written.Length..];
        }

        return folded;
    }

    /// <summary>The words a folded word is compared as: one, or several where one language makes one word of what another says in two.</summary>
    public static string[] TargetsOf(string word) => Targets.TryGetValue(word, out var targets) ? targets : [word];

    /// <summary>The generic word that a folded word is a slip of the pen for ("univeristy"); the word itself where it is none, or one that the press writes often.</summary>
    public static string WithoutSlip(string word)
    {
        if (word.Length < ShortestMended - 1 || IsGeneric(word) || Targets.ContainsKey(word) || NameRarity.Shipped.WordBits(word) < RareBits) return word;
        return Mended[(word[0], word[^1])].FirstOrDefault(generic => EditDistance.Between(word, generic, 1) <= 1) ?? word;
    }

    /// <summary>True for words that do not tell one institution from another.</summary>
    public static bool IsGeneric(string word) => GenericWords.Contains(word);

    /// <summary>True for words that are left out.</summary>
    public static bool IsSkipped(string word) => SkippedWords.Contains(word);

    /// <summary>True where "University of X" and "X University" are two institutions.</summary>
    public static bool DependsOnOrder(string word) => OrderMatters.Contains(word);

    /// <summary>The folded full name of a well-known institution met under a folded name of any form; null where it is none.</summary>
    public static string? FullNameOf(string folded) => Canonical.GetValueOrDefault(folded);

    /// <summary>The folded full name behind a well-known acronym, given in capitals.</summary>
    public static string? FullNameOfAcronym(string acronym) => Acronyms.GetValueOrDefault(acronym);

    /// <summary>Full names of the best-known institutions, as they are listed.</summary>
    public static IEnumerable<string> WellKnownNames => WordLists.Entries(typeof(InstitutionLexicon), "institutions.txt").Select(line => line.Split('=', 2)[0].Trim());

    private static FrozenDictionary<string, string[]> LoadTargets() =>
        WordLists.Entries(typeof(InstitutionLexicon), "institution-words.txt")
            .Select(line => line.Split(':', 2))
            .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => (form, parts[0].Split(' '))))
            .ToFrozenDictionary(entry => entry.form, entry => entry.Item2, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> LoadKnown(bool acronyms) =>
        WordLists.Entries(typeof(InstitutionLexicon), "institutions.txt")
            .Select(line => line.Split('=', 2))
            .SelectMany(parts => parts.Skip(1).SelectMany(forms => forms.Split(';', StringSplitOptions.TrimEntries)).Append(parts[0].Trim()).Select(form => (Form: form, Name: Folded(parts[0]))))
            .Where(entry => entry.Form.All(char.IsAsciiLetterUpper) == acronyms)
            .ToFrozenDictionary(entry => acronyms ? entry.Form : Folded(entry.Form), entry => entry.Name, StringComparer.Ordinal);
}
