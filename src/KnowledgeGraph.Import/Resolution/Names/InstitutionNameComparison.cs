using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>How two institution names stand to each other, from nothing in common to one name.</summary>
public enum InstitutionMatch
{
    /// <summary>Different names.</summary>
    Differs,

    /// <summary>One is an acronym that the other's initials spell.</summary>
    Acronym,

    /// <summary>One word differs by a slip of the pen.</summary>
    Typo,

    /// <summary>The same words, whatever their order and language.</summary>
    Equal,
}

/// <summary>Compares names of institutions.</summary>
public static class InstitutionNameComparison
{
    /// <summary>Letters of the shortest acronym that initials are held against.</summary>
    public const int ShortestAcronym = 3;

    // Behind fewer other words a form says too much: Physics and Physic, Victoria and Victorian are two.
    private const int LeastWordsAroundForm = 4, ShortestStem = 6, MostLettersOfEnding = 2;

    /// <summary>Compares two names; symmetric.</summary>
    public static InstitutionMatch Compare(InstitutionName left, InstitutionName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (string.Equals(left.Key, right.Key, StringComparison.Ordinal)) return InstitutionMatch.Equal;
        if (Spells(left.Acronym, right) || Spells(right.Acronym, left)) return InstitutionMatch.Acronym;
        return DifferByOneSlip(left, right) ? InstitutionMatch.Typo : InstitutionMatch.Differs;
    }

    /// <summary>Acronyms that a name's initials spell, with and without its small words.</summary>
    public static IEnumerable<string> AcronymsOf(InstitutionName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Words.Length < 2 || name.Acronym.Length > 0 ? [] : name.Initials.Split('|').Where(initials => initials.Length >= ShortestAcronym);
    }

    private static bool Spells(string acronym, InstitutionName name) => acronym.Length >= ShortestAcronym && AcronymsOf(name).Contains(acronym, StringComparer.Ordinal);

    private static bool DifferByOneSlip(InstitutionName left, InstitutionName right)
    {
        if (left.Words.Length != right.Words.Length || left.Acronym.Length > 0 || right.Acronym.Length > 0)
        {
            return left.Words.Length + right.Words.Length > 3 && string.Concat(left.Words).Equals(string.Concat(right.Words), StringComparison.Ordinal);
        }

        var onlyLeft = left.Words.Except(right.Words, StringComparer.Ordinal).ToArray();
        var onlyRight = right.Words.Except(left.Words, StringComparer.Ordinal).ToArray();
        if (onlyLeft.Length != 1 || onlyRight.Length != 1) return false;
        return IsSlip(onlyLeft[0], onlyRight[0]) || (left.Words.Length >= LeastWordsAroundForm && AreForms(onlyLeft[0], onlyRight[0]));
    }

    // "Tropic" for "tropical", "preventative" for "preventive": both are words, and one is the other with a letter or two put in behind its stem.
    private static bool AreForms(string left, string right)
    {
        var (brief, full) = left.Length < right.Length ? (left, right) : (right, left);
        if (full.Length - brief.Length is < 1 or > MostLettersOfEnding) return false;
        var shared = brief.AsSpan().CommonPrefixLength(full);
        return shared >= ShortestStem && full.EndsWith(brief[shared..], StringComparison.Ordinal);
    }

    // Two words that the press writes every day are two words; a word it never writes beside one it does is a slip.
    private static bool IsSlip(string left, string right)
    {
        if (Math.Min(left.Length, right.Length) < 5 || left.Any(char.IsDigit) || right.Any(char.IsDigit)) return false;
        if (NameRarity.Shipped.WordBits(left) < InstitutionLexicon.RareBits && NameRarity.Shipped.WordBits(right) < InstitutionLexicon.RareBits) return false;
        return EditDistance.Between(left, right, 2) <= (Math.Min(left.Length, right.Length) >= 9 ? 2 : 1);
    }
}
