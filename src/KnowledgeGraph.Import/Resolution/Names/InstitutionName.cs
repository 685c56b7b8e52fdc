using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>An institution's name as it is compared.</summary>
/// <param name="Words">Compared forms of its words in order, small words left out.</param>
/// <param name="Key">The words in ordinal order, joined; equal keys are one name.</param>
/// <param name="Acronym">The name in capitals where it is an acronym, else empty.</param>
/// <param name="Initials">First letters of its words in capitals, small words left out, and those of all words behind a bar.</param>
public sealed record InstitutionName(ImmutableArray<string> Words, string Key, string Acronym, string Initials)
{
    private const int ShortestSpoken = 4;
    private const int ShortestSmall = 3;
    private const int LongestAcronym = 8;

    /// <summary>Words that tell this institution from others.</summary>
    public IEnumerable<string> DistinctiveWords => Words.Where(word => !InstitutionLexicon.IsGeneric(word));

    /// <summary>Reads a name.</summary>
    public static InstitutionName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = WithoutArticle(name.Trim());
        var compact = InstitutionLexicon.WithoutStops(trimmed);
        var acronym = IsAcronym(compact) ? compact : AcronymOfWord(compact);
        var folded = InstitutionLexicon.Folded(trimmed);
        if (acronym.Length > 0 && InstitutionLexicon.FullNameOfAcronym(acronym) is { } known)
        {
            folded = known;
            acronym = "";
        }

        folded = InstitutionLexicon.FullNameOf(folded) ?? folded;
        var all = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = all.Where(word => !InstitutionLexicon.IsSkipped(word)).Select(InstitutionLexicon.WithoutSlip).SelectMany(InstitutionLexicon.TargetsOf).ToImmutableArray();
        // A name of small words alone stands as it is, one without letters as it is written.
        if (words.IsEmpty) words = [folded.Length > 0 ? folded : name];
        return new InstitutionName(words, KeyOf(words), acronym, InitialsOf(words) + "|" + InitialsOf(all));
    }

    /// <summary>True where a text reads like an acronym: two to eight capitals, perhaps with digits or a small letter between.</summary>
    public static bool IsAcronym(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is >= 2 and <= LongestAcronym && char.IsAsciiLetterUpper(text[0]) && text.Count(char.IsAsciiLetterUpper) >= Math.Max(2, text.Length - 1) && text.All(char.IsAsciiLetterOrDigit);
    }

    // Some papers write acronyms that are said as words like names: Nasa, Unicef. Short ones are too often words. Transcripts write all in small letters: nhs.
    private static string AcronymOfWord(string text)
    {
        var isSmall = text.Length >= ShortestSmall && !text.AsSpan().ContainsAnyExceptInRange('a', 'z');
        var isSpoken = text.Length >= ShortestSpoken && char.IsAsciiLetterUpper(text[0]) && text.AsSpan(1).ContainsAnyInRange('a', 'z') && text.All(char.IsAsciiLetter);
        if (text.Length > LongestAcronym || !(isSmall || isSpoken)) return "";
        var capitals = text.ToUpperInvariant();
        return InstitutionLexicon.FullNameOfAcronym(capitals) is null ? "" : capitals;
    }

    private static string KeyOf(ImmutableArray<string> words)
    {
        var sorted = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var key = string.Join(' ', sorted);
        return sorted.Length == 2 && words.Length == 2 && sorted.Contains("university") && words.Any(InstitutionLexicon.DependsOnOrder) ? string.Join('>', words) : key;
    }

    private static string InitialsOf(IEnumerable<string> words) => string.Concat(words.Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0])));

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name.Length > 5 ? name[4..].TrimStart() : name;
}
