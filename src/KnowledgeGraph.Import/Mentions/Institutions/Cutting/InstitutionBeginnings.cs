using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>Gives a name back what a small word or a possessive cut off before it.</summary>
internal static class InstitutionBeginnings
{
    private const int MostWords = 8;

    /// <summary>
    /// The whole name of which a part was found: "Seeds and Harvest products | Control Agency (SHCA)", "Norland's | Health Ministry"; the part
    /// itself where nothing is missing.
    /// </summary>
    public static TokenRange Whole(LexicalText reading, TokenRange part, string kind)
    {
        if (kind is "government" && IsOfCountry(reading, part)) return new TokenRange(part.First - 2, part.End);
        return Spelled(reading, part) ?? part;
    }

    /// <summary>"Norland's Health Ministry": a ministry named by its task alone, which every country has.</summary>
    private static bool IsOfCountry(LexicalText reading, TokenRange part) =>
        part.Count <= 3
        && reading.IsWord(part.End - 1, "Ministry")
        && !reading.IsPossessive(part.First + 1)
        && reading.IsPossessive(part.First - 1)
        && reading.Is(part.First - 2, WordClass.Place)
        && reading.Has(part.First - 2, TokenShape.Capital)
        && !reading.Has(part.First - 3, TokenShape.Capital);

    /// <summary>
    /// The name that the letters in brackets behind a part spell, beginning before the part (after Schwartz and Hearst 2003, capitalised words
    /// only); null where the part spells them, or nothing does.
    /// </summary>
    private static TokenRange? Spelled(LexicalText reading, TokenRange part)
    {
        if (reading[part.End] is not "(" || reading[part.End + 2] is not ")" || !reading.Has(part.End + 1, TokenShape.AllCaps)) return null;
        var letters = reading[part.End + 1];
        if (letters.Length is < 3 or > 8) return null;
        var left = letters.Length;
        var inside = true;
        for (var i = part.End - 1; i >= 0 && part.End - i <= letters.Length + MostWords; i--)
        {
            if (reading.Has(i, TokenShape.Capital))
            {
                if (left == 0 || char.ToUpperInvariant(reading[i][0]) != letters[left - 1]) return null;
                left--;
                if (left == 0) return i < part.First ? new TokenRange(i, part.End) : null;
            }
            else if (!reading.Has(i, TokenShape.Word) && reading[i] is not "&" and not ",")
            {
                return null;
            }

            inside &= i >= part.First;
            if (!inside && reading.Has(i, TokenShape.LineStart)) return null;
        }

        return null;
    }
}
