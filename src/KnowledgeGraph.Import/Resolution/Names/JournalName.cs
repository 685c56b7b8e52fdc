using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>A journal's title as it is compared.</summary>
/// <param name="Words">Folded words, small words left out.</param>
/// <param name="Key">The words joined; equal keys are one journal.</param>
/// <param name="Initials">The title in capitals where it is nothing but initials that are not those of a well-known journal, else empty.</param>
public sealed record JournalName(string[] Words, string Key, string Initials)
{
    private static readonly FrozenDictionary<string, string> Known = Load();
    private static readonly FrozenSet<string> SkippedWords = FrozenSet.ToFrozenSet(["the", "of", "and", "for", "in", "on", "a", "an"], StringComparer.Ordinal);

    /// <summary>Reads a title: initials and short titles of the best-known journals are written out; "the journal Cell" is Cell.</summary>
    public static JournalName Parse(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var folded = Folding.Fold(title.Replace("&", " and ", StringComparison.Ordinal));
        if (folded.StartsWith("the ", StringComparison.Ordinal) && folded.Length > 4) folded = folded[4..];
        if (folded.StartsWith("journal ", StringComparison.Ordinal) && !folded.StartsWith("journal of ", StringComparison.Ordinal) && !folded.StartsWith("journal for ", StringComparison.Ordinal) && folded.Split(' ').Length > 1) folded = folded[8..];
        var initials = InstitutionName.IsAcronym(title) && !Known.ContainsKey(folded) ? title : "";
        folded = Known.GetValueOrDefault(folded, folded);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !SkippedWords.Contains(word)).ToArray();
        if (words.Length == 0) words = [folded];
        return new JournalName(words, string.Join(' ', words), initials);
    }

    /// <summary>True where a title of three words or more begins with these capitals, word by word, small words left out.</summary>
    public bool Begins(string initials)
    {
        ArgumentNullException.ThrowIfNull(initials);
        return initials.Length >= 3 && initials.Length == Words.Length && Words.Zip(initials).All(pair => char.ToUpperInvariant(pair.First[0]) == pair.Second);
    }

    /// <summary>True where the two titles are one: equal, one an abbreviation of the other word by word ("J Clin Oncol"), or a slip of the pen in a long title.</summary>
    /// <remarks>Families stay apart: BMJ Open is not BMJ, Nature Medicine is not Nature.</remarks>
    public static bool AreOne(JournalName left, JournalName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (string.Equals(left.Key, right.Key, StringComparison.Ordinal)) return true;
        if (left.Words.Length != right.Words.Length) return string.Equals(string.Concat(left.Words), string.Concat(right.Words), StringComparison.Ordinal);
        var abbreviated = 0;
        var slips = 0;
        for (var i = 0; i < left.Words.Length; i++)
        {
            var (shorter, longer) = left.Words[i].Length <= right.Words[i].Length ? (left.Words[i], right.Words[i]) : (right.Words[i], left.Words[i]);
            if (string.Equals(shorter, longer, StringComparison.Ordinal)) continue;
            if (IsPluralOf(longer, shorter)) continue;
            if (longer.StartsWith(shorter, StringComparison.Ordinal) && (shorter.Length > 2 || i == 0) && longer.Length >= shorter.Length + 2) abbreviated++;
            else if (shorter.Length >= 6 && left.Words.Length > 1 && EditDistance.Between(shorter, longer, 1) <= 1) slips++;
            else return false;
        }

        return slips <= 1 && (abbreviated == 0 || left.Words.Length >= 2) && (abbreviated == 0 || slips == 0);
    }

    /// <summary>What brings titles together that may be one: the first letter of each word.</summary>
    public string BlockKey => Words.Length == 1 ? Words[0] : string.Concat(Words.Select(word => word[0]));

    private static bool IsPluralOf(string longer, string shorter) => longer.Length == shorter.Length + 1 && longer[^1] == 's' && longer.StartsWith(shorter, StringComparison.Ordinal) && shorter.Length > 4;

    private static FrozenDictionary<string, string> Load() =>
        WordLists.Entries(typeof(JournalName), "journals.txt")
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .SelectMany(parts => parts[1].Split(';', StringSplitOptions.TrimEntries).Select(form => (Form: Folding.Fold(form), Name: Folding.Fold(parts[0]))))
            .DistinctBy(entry => entry.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Name, StringComparer.Ordinal);
}
