using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Refusing;

/// <summary>Knows owners of pictures that a page names beside its text: "CREDIT: GETTY", "(Photo: Reuters)", "Alamy" alone on a line.</summary>
/// <remarks>With a photographer beside it, the house is one that somebody works for, and no mere credit: "Ida Brandt/Getty".</remarks>
internal static class PictureCredits
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = WordLists.Set(typeof(WordClass), "picture-credits.txt", "agency");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = WordLists.Set(typeof(WordClass), "picture-credits.txt", "label");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordLists.Entries(typeof(WordClass), "picture-credits.txt", "agency")
            .SelectMany(name => name.Split(' ', '/'))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where a name is such a credit and nobody is named with it; news agencies need a word for pictures, as they also sign texts.</summary>
    public static bool Holds(LexicalText reading, TokenRange name)
    {
        var isNewsAgency = Outlets.IsAgency(reading.TextOf(name));
        if (!isNewsAgency && !Agencies.Contains(reading.TextOf(name))) return false;
        var labelled = false;
        var first = name.First;
        while (!reading.Has(first, TokenShape.LineStart) && Credits(reading, first - 1))
        {
            first--;
            labelled |= Labels.Contains(reading[first]);
        }

        var end = name.End;
        while (end < reading.Count && !reading.Has(end, TokenShape.LineStart) && Credits(reading, end)) end++;
        var bracketed = reading[first - 1] is "(" && !reading.Has(first, TokenShape.LineStart) && reading[end] is ")";
        var closes = end >= reading.Count || reading.Has(end, TokenShape.LineStart);
        if (labelled) return bracketed || closes;
        return !isNewsAgency && (bracketed || (closes && reading.Has(first, TokenShape.LineStart)));
    }

    private static bool Credits(LexicalText reading, int token) =>
        Labels.Contains(reading[token])
        || Words.Contains(reading[token])
        || Outlets.IsAgency(reading[token])
        || reading[token] is ":" or "/" or "|" or "©" or "," or "-" or "–";
}
