using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>How two given names, or the lists of them, stand to each other.</summary>
public enum GivenMatch
{
    /// <summary>They cannot belong to one person.</summary>
    Contradicts,

    /// <summary>One of the names has no given name.</summary>
    Missing,

    /// <summary>An initial stands for the name.</summary>
    Initial,

    /// <summary>They differ by a slip of the pen.</summary>
    Typo,

    /// <summary>A familiar form or another spelling.</summary>
    Variant,

    /// <summary>The same.</summary>
    Equal,
}

/// <summary>How two surnames stand to each other.</summary>
public enum SurnameMatch
{
    /// <summary>Different surnames.</summary>
    Differs,

    /// <summary>They differ by a slip of the pen.</summary>
    Typo,

    /// <summary>Two transliterations of one name.</summary>
    Variant,

    /// <summary>The same.</summary>
    Equal,
}

/// <summary>The comparison of two names.</summary>
/// <param name="Surname">How the surnames stand.</param>
/// <param name="Given">How the given names stand.</param>
/// <param name="Swapped">True where one name has the surname first.</param>
public readonly record struct PersonNameMatch(SurnameMatch Surname, GivenMatch Given, bool Swapped)
{
    /// <summary>True where both names may be one person's.</summary>
    public bool MayBeOne => Surname != SurnameMatch.Differs && Given != GivenMatch.Contradicts;
}

/// <summary>Compares names of people.</summary>
public static class PersonNameComparison
{
    // Names below are borne by so many that two of them are two names, however alike: surnames by more than one in 33,000 people, forenames by more than one in 2,000.
    private const double CommonSurnameBits = 15, CommonForenameBits = 11;

    /// <summary>Compares two names; symmetric.</summary>
    public static PersonNameMatch Compare(PersonName left, PersonName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var surname = CompareSurnames(left.Surname, right.Surname, left.SurnameSpelling, right.SurnameSpelling);
        if (surname == SurnameMatch.Differs)
        {
            return left.Given.Length == 1 && right.Given.Length == 1 && left.Given[0].Length > 1 && left.Given[0] == right.Surname && left.Surname == right.Given[0]
                ? new PersonNameMatch(SurnameMatch.Equal, GivenMatch.Equal, Swapped: true)
                : new PersonNameMatch(SurnameMatch.Differs, GivenMatch.Contradicts, Swapped: false);
        }

        return new PersonNameMatch(surname, CompareGiven(left.Given.AsSpan(), right.Given.AsSpan()), Swapped: false);
    }

    /// <summary>Compares two folded surnames.</summary>
    public static SurnameMatch CompareSurnames(string left, string right) => CompareSurnames(left, right, Spelling.Normal(left), Spelling.Normal(right));

    private static SurnameMatch CompareSurnames(string left, string right, string leftSpelling, string rightSpelling)
    {
        if (string.Equals(left, right, StringComparison.Ordinal)) return SurnameMatch.Equal;
        if (left.Length < 3 || right.Length < 3) return SurnameMatch.Differs;
        if (leftSpelling == rightSpelling) return SurnameMatch.Variant;
        if (Math.Min(left.Length, right.Length) < 5) return SurnameMatch.Differs;
        return EditDistance.Between(left, right, 1) <= 1 && !(IsCommon(left) && IsCommon(right)) ? SurnameMatch.Typo : SurnameMatch.Differs;

        static bool IsCommon(string surname) => NameRarity.Shipped.SurnameBits(surname) < CommonSurnameBits;
    }

    /// <summary>Compares two lists of folded given names: the shorter list must be found in the longer one in order.</summary>
    public static GivenMatch CompareGiven(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.IsEmpty || right.IsEmpty) return GivenMatch.Missing;
        var few = left.Length <= right.Length ? left : right;
        var many = left.Length <= right.Length ? right : left;
        var first = CompareWords(few[0], many[0]);
        if (first == GivenMatch.Contradicts)
        {
            // "Marie-Claire" and "Marieclaire"; a person who goes by the middle name.
            if (string.Concat(left).Equals(string.Concat(right), StringComparison.Ordinal)) return GivenMatch.Variant;
            return few.Length == 1 && few[0].Length > 2 && many.Length > 1 && many[1..].Contains(few[0]) ? GivenMatch.Initial : GivenMatch.Contradicts;
        }

        var worst = first;
        var at = 1;
        for (var i = 1; i < few.Length; i++)
        {
            var best = GivenMatch.Contradicts;
            while (at < many.Length && best == GivenMatch.Contradicts) best = CompareWords(few[i], many[at++]);
            if (best == GivenMatch.Contradicts) return GivenMatch.Contradicts;
            if (best == GivenMatch.Typo) worst = GivenMatch.Typo;
        }

        return worst;
    }

    /// <summary>Compares two folded given names or initials.</summary>
    public static GivenMatch CompareWords(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal)) return left.Length == 1 ? GivenMatch.Initial : GivenMatch.Equal;
        if (left.Length == 1 || right.Length == 1)
        {
            return left[0] == right[0] || SharesInitialByNickname(left, right) ? GivenMatch.Initial : GivenMatch.Contradicts;
        }

        if (Nicknames.AreForms(left, right)) return GivenMatch.Variant;
        if (IsKnown(left) && IsKnown(right)) return GivenMatch.Contradicts;
        if (Math.Min(left.Length, right.Length) > 2 && Spelling.Normal(left) == Spelling.Normal(right)) return GivenMatch.Variant;
        return Math.Min(left.Length, right.Length) >= 5 && left[0] == right[0] && EditDistance.Between(left, right, 1) <= 1 ? GivenMatch.Typo : GivenMatch.Contradicts;
    }

    // Maria and Mario, Daniel and Danielle differ by little and are different people: two names that many bear are no typos of each other.
    private static bool IsKnown(string given) => Nicknames.Knows(given) || NameRarity.Shipped.ForenameBits(given) < CommonForenameBits;

    private static bool SharesInitialByNickname(string left, string right) =>
        left == "b" && right is "robert" or "william" || right == "b" && left is "robert" or "william";
}
