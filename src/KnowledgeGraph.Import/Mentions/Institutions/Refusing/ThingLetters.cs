using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Refusing;

/// <summary>Tells letters that are short for a thing, by how they are written and by what the article says that they stand for.</summary>
internal static class ThingLetters
{
    /// <summary>True for letters that stand for words written small ("breath alcohol concentration (BrAC)", "MEG (magnetoencephalography)"), "GDF-15", "DPMs".</summary>
    public static bool Are(LexicalText reading, int token)
    {
        if (IsFormula(reading[token])) return true;
        if (!AreMostlyCapital(reading[token])) return false;
        if (reading[token] is [.., 's']) return true;
        if (reading.IsHyphen(token + 1) && reading[token + 2][0] is >= '0' and <= '9') return true;
        for (var i = 1; i < reading.Count; i++)
        {
            if (!reading[i].SequenceEqual(reading[token])) continue;
            if (reading[i - 1] is "(" && reading[i + 1] is ")" && i > 1 && ThingNames.IsSmallWord(reading, i - 2)) return true;
            var spelledBehind = reading[i + 1] is "(" && ThingNames.IsSmallWord(reading, i + 2) && reading[i + 2].Length > 3;
            if (spelledBehind && IsSameLetter(reading[i + 2][0], reading[token][0])) return true;
        }

        return false;
    }

    /// <summary>"O3", "B12": a capital and figures; groups of countries are called so as well.</summary>
    private static bool IsFormula(ReadOnlySpan<char> word) =>
        word is [>= 'A' and <= 'Z' and not 'G', .. { Length: 1 or 2 } figures] && !figures.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whatever their case, for letters of English.</summary>
    private static bool IsSameLetter(char a, char b) => (a | 0x20) == (b | 0x20);

    /// <summary>
    /// "sleep support allowance (SSA)", and further on "SSA": letters that the article itself explains by words written small, none of them a
    /// body; lists may know the letters for a body.
    /// </summary>
    public static bool AreExplained(LexicalText reading, int token)
    {
        for (var i = 2; i < reading.Count - 1; i++)
        {
            if (reading[i - 1] is not "(" || reading[i + 1] is not ")" || !reading[i].SequenceEqual(reading[token])) continue;
            return ThingNames.IsSmallWord(reading, i - 2)
                && !reading.Is(i - 2, WordClass.InstitutionHead | WordClass.Speech)
                && (reading[i - 2][0] & ~0x20) == reading[token][^1];
        }

        return false;
    }

    /// <summary>True for at most seven letters, two or more and over half of them capital.</summary>
    public static bool AreMostlyCapital(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
        }

        return upper >= 2 && upper * 2 > word.Length && word.Length <= 7;
    }
}
