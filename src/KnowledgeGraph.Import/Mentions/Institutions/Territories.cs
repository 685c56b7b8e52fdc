using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Knows unions of countries that a text speaks of as places.</summary>
internal static class Territories
{
    /// <summary>"in the EU", "EU countries", "leave the EU": the union as a territory, which neither speaks nor pays.</summary>
    public static bool Is(LexicalText reading, TokenRange range)
    {
        if (!IsUnion(reading, range)) return false;
        var before = reading.IsWord(range.First - 1, "the") ? range.First - 2 : range.First - 1;
        var gives = reading.IsAny(before, "by", "from", "with");
        var acts = reading.Is(range.End, WordClass.Speech) || reading.Tag(range.End) is PosTag.VBD or PosTag.VBZ or PosTag.MD;
        return !gives && !acts && !reading.IsPossessive(range.End);
    }

    private static bool IsUnion(LexicalText reading, TokenRange range) =>
        (range.Count == 1 && reading.IsWord(range.First, "EU"))
        || (range.Count == 2 && reading.IsWord(range.First, "European") && reading.IsWord(range.First + 1, "Union"));
}
