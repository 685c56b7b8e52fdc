using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>Finds colleges that write the university they belong to behind a comma.</summary>
internal static class FederationColleges
{
    private const int LongestCollege = 5;

    /// <summary>"St George's, University of London", "Queen Mary, University of London": colleges that write the federation behind a comma.</summary>
    public static NameCandidate? At(LexicalText reading, int first, int end)
    {
        if (reading.IsPossessive(end)) end++;
        if (!IsBeforeFederation(reading, end) || end - first > LongestCollege) return null;
        if (InstitutionPhrases.HeadAt(reading, first, end) >= 0 && !reading.IsAny(end - 1, "College", "Holloway")) return null;
        if (IsPersonOrPeople(reading, first)) return null;
        // "Jane Doe, University of London" is a person with an address; a college stands behind a small word.
        if (!reading.IsAny(first - 1, "at", "from", "of", "by", "the", "and", "with")) return null;
        return new NameCandidate(new TokenRange(first, end + 4), NameKind.Organisation, "institution-head", 0.9f) { Detail = "university" };
    }

    /// <summary>"St George's | , University of London".</summary>
    private static bool IsBeforeFederation(LexicalText reading, int comma) =>
        reading[comma] is ","
        && reading.IsWord(comma + 1, "University")
        && reading.IsWord(comma + 2, "of")
        && reading.IsAny(comma + 3, "London", "Wales");

    /// <summary>"Professor", "Norse", "Dr | Brandt"; "Queen Mary" and "King's" are colleges.</summary>
    private static bool IsPersonOrPeople(LexicalText reading, int first) =>
        reading.Is(first, WordClass.Role | WordClass.Demonym)
        || reading.Is(first - 1, WordClass.Title)
        || (reading.Is(first, WordClass.Title) && !reading.IsAny(first, "Queen", "King"));

    /// <summary>
    /// "Jane Doe of | Queen Mary, University of London", "the University of Hull and | St George's, University of London": such a college behind
    /// other names.
    /// </summary>
    public static NameCandidate? Last(LexicalText reading, int first, int end)
    {
        for (var at = end - 1; at > first + 1; at--)
        {
            if (!reading.IsAny(at - 1, "at", "from", "of", "and") || !reading.Has(at, TokenShape.Capital)) continue;
            if (At(reading, at, end) is { } college) return college;
        }

        return null;
    }
}
