using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Refusing;

/// <summary>Knows unions of countries that a text speaks of as places.</summary>
internal static class Territories
{
    private const int LongestList = 20;

    /// <summary>"in the EU", "EU countries", "leave the EU": the union as a territory, which neither speaks nor pays.</summary>
    public static bool Is(LexicalText reading, TokenRange range)
    {
        if (!IsUnion(reading, range)) return false;
        var before = reading.IsWord(range.First - 1, "the") ? range.First - 2 : range.First - 1;
        var gives = reading.IsAny(before, "by", "from", "with") || IsAmongGivers(reading, before);
        var acts = reading.Is(range.End, WordClass.Speech) || reading.Tag(range.End) is PosTag.VBD or PosTag.VBZ or PosTag.MD;
        return !gives && !acts && !reading.IsPossessive(range.End);
    }

    /// <summary>"funded by the Bath Trust, its research arm and | the EU": the last of those who pay.</summary>
    private static bool IsAmongGivers(LexicalText reading, int before)
    {
        if (!reading.IsWord(before, "and") && reading[before] is not ",") return false;
        for (var i = before; i > before - LongestList && !reading.Has(i, TokenShape.SentenceStart); i--)
        {
            if (reading.IsWord(i, "by") && reading.IsAny(i - 1, "funded", "supported", "backed", "financed", "sponsored", "paid")) return true;
        }

        return false;
    }

    private static bool IsUnion(LexicalText reading, TokenRange range) =>
        (range.Count == 1 && reading.IsWord(range.First, "EU"))
        || (range.Count == 2 && reading.IsWord(range.First, "European") && reading.IsWord(range.First + 1, "Union"));
}
