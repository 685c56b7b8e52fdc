using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>Tells one body that two words name from two bodies, where "and" joins words without a head noun to words with one.</summary>
/// <remarks>"the Soap and Towel Association", "Hull and East Riding Hospitals" are one; "Inserm and Hull University", "Jane Doe and the Bath Trust" are two.</remarks>
internal static class NamesOfTwo
{
    /// <summary>True for two names.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="first">First token of the left half, which has no head noun.</param>
    /// <param name="and">The token that joins.</param>
    /// <param name="right">First token of the right half.</param>
    /// <param name="head">Head noun of the right half.</param>
    public static bool AreApart(LexicalText reading, int first, int and, int right, int head)
    {
        if (HeadsHouseOfTwo(reading, head) && and == first + 1 && !Stretches.IsKnown(reading, first)) return false;
        if (Stretches.IsPerson(reading, first, and) || IsUniversityOfItself(reading, right, head)) return true;
        if (HeadsHouseOfTwo(reading, head) && !Stretches.IsKnown(reading, first)) return false;
        return Stretches.IsPlace(reading, first, and) || (Stretches.IsWhole(reading, first, and) && !IsFirstOfTwo(reading, first, and, head));
    }

    /// <summary>"the | Soap | and Towel Association": one article for two words and their head, where two bodies would have one each.</summary>
    private static bool IsFirstOfTwo(LexicalText reading, int first, int at, int head) =>
        at == first + 1
        && reading.IsWord(first - 1, "the")
        && !reading.Has(first, TokenShape.AllCaps)
        && !reading.Is(first, WordClass.Organisation)
        && InstitutionHeads.TryGet(reading[head], out var known)
        && known.Kind is "society" or "charity" or "agency";

    /// <summary>"Petrel and | Hull University": a university's own name; in "Norland Health and Science University" a field stands before the head.</summary>
    private static bool IsUniversityOfItself(LexicalText reading, int right, int head)
    {
        if (!reading.IsWord(head, "University") || head == right || reading[right].Length < 3 || !reading.IsAny(right - 1, "and", ",")) return false;
        for (var i = right; i < head; i++)
        {
            if (!reading.Has(i, TokenShape.Capital) || InstitutionUnits.IsField(reading[i])) return false;
        }

        return true;
    }

    /// <summary>"Hull and East Riding | Hospitals", "… NHS Trust": one body for two places.</summary>
    private static bool HeadsHouseOfTwo(LexicalText reading, int head) =>
        reading.IsWord(head, "Hospitals") || (reading.IsAny(head, "Trust", "Foundation") && reading.IsWord(head - 1, "NHS"));
}
