using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Refusing;

/// <summary>Knows goods called like their maker by the measure that stands with them: "250ml of Frisk Cola".</summary>
internal static class MeasuredGoods
{
    /// <summary>What goods come in: "a | can of Frisk Cola".</summary>
    private static readonly string[] Containers =
    [
        "pint", "pints", "can", "cans", "bottle", "bottles", "glass", "glasses", "cup", "cups", "carton", "cartons", "jar", "tin", "packet", "sachet",
        "tub"
    ];

    /// <summary>Longest line, in tokens, that is an entry of a list.</summary>
    private const int LongestEntry = 24;

    /// <summary>"250ml of Frisk Cola", "Frisk Mango &amp; Lime – 250ml, 31g": a measured good, in a sentence or in a list of goods.</summary>
    public static bool Is(LexicalText reading, TokenRange name)
    {
        if (reading.IsWord(name.First - 1, "of") && (IsMeasure(reading, name.First - 2) || reading.IsAny(name.First - 2, Containers))) return true;
        int first = name.First, end = name.End;
        while (first > 0 && !reading.Has(first, TokenShape.LineStart) && name.First - first < LongestEntry) first--;
        while (end < reading.Count && !reading.Has(end, TokenShape.LineStart) && end - first < LongestEntry) end++;
        if (!reading.Has(first, TokenShape.LineStart) || end - first >= LongestEntry) return false;
        var measured = false;
        for (var i = first; i < end; i++)
        {
            if (reading.Tag(i) is PosTag.VBD or PosTag.MD || reading.Is(i, WordClass.Speech)) return false;
            measured |= i >= name.End && IsMeasure(reading, i);
        }

        return measured;
    }

    /// <summary>"31g", "250 ml": a figure with a unit of mass or volume, ending at a token.</summary>
    private static bool IsMeasure(LexicalText reading, int token)
    {
        var word = reading[token];
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ',')) digits++;
        if (digits > 0) return IsUnitOfMeasure(word[digits..]);
        return IsUnitOfMeasure(word) && token > 0 && char.IsAsciiDigit(reading[token - 1][0]);
    }

    private static bool IsUnitOfMeasure(ReadOnlySpan<char> word) => word is "g" or "ml" or "mg" or "kg" or "cl" or "kcal";
}
