using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Tells names of illnesses, substances, products and methods from those of organisations, by what the article itself says of them.</summary>
internal static class ThingNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Illnesses = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "illness");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "before");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beside = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "beside");

    /// <summary>True where an article shows that what the recogniser takes for an organisation is a thing.</summary>
    public static bool Is(LexicalText reading, TokenRange name)
    {
        if (Illnesses.Contains(reading[name.End - 1])) return true;
        if (IsProgramme(reading, name)) return true;
        if (name.Count > 1) return Says(reading, name) || reading.IsAny(name.First, "Manual", "Handbook") || reading.IsAny(name.First + 1, "Manual", "Handbook");
        return IsWrittenSmall(reading, name.First) || IsLetters(reading, name.First) || Says(reading, name);
    }

    /// <summary>"Bath Prevention Programme": what an organisation does; the United Nations call some of their agencies so.</summary>
    private static bool IsProgramme(LexicalText reading, TokenRange name) =>
        name.Count > 1 && reading.IsAny(name.End - 1, "Programme", "Program", "Scheme", "Plan", "Strategy", "Standard", "Experiment", "Delta", "Section") && !reading.IsAny(name.End - 2, "Environment", "Food", "Development") && !(reading.IsAny(name.First, "World", "UN") && reading.IsAny(name.End - 1, "Programme", "Program")) && InstitutionPhrases.HeadAt(reading, name.First, name.End - 1) < 0;

    /// <summary>"trials of Sleepol" where "sleepol" stands elsewhere: names of organisations keep their capital.</summary>
    private static bool IsWrittenSmall(LexicalText reading, int token)
    {
        if (reading.Has(token, TokenShape.AllCaps) || reading.Is(token, WordClass.Organisation) || reading[token].Length < 4) return false;
        var word = reading[token];
        for (var i = 0; i < reading.Count; i++)
        {
            if (reading[i].Length == word.Length && char.IsLower(reading[i][0]) && reading[i].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Letters that stand for words written small ("breath alcohol concentration (BrAC)", "MEG (magnetoencephalography)"), "GDF-15", "DPMs".</summary>
    private static bool IsLetters(LexicalText reading, int token)
    {
        if (!IsMostlyCapital(reading[token])) return false;
        if (reading[token] is [.., 's']) return true;
        if (reading.IsHyphen(token + 1) && reading[token + 2][0] is >= '0' and <= '9') return true;
        for (var i = 1; i < reading.Count; i++)
        {
            if (!reading[i].SequenceEqual(reading[token])) continue;
            if (reading[i - 1] is "(" && reading[i + 1] is ")" && i > 1 && IsSmallWord(reading, i - 2)) return true;
            if (reading[i + 1] is "(" && IsSmallWord(reading, i + 2) && reading[i + 2].Length > 3 && (reading[i + 2][0] | 0x20) == (reading[token][0] | 0x20)) return true;
        }

        return false;
    }

    private static bool IsSmallWord(LexicalText reading, int token) => reading.Has(token, TokenShape.Word) && !reading.Has(token, TokenShape.Capital);

    private static bool IsMostlyCapital(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
        }

        return upper >= 2 && upper * 2 > word.Length && word.Length <= 7;
    }

    /// <summary>"the drug Sleepol", "GDNF, a protein that …", "molecules known as KMO and TMO", "Sleepol tablets", "sold as Sleepol by …".</summary>
    private static bool Says(LexicalText reading, TokenRange name)
    {
        int before = name.First - 1, behind = name.End;
        if (Beside.Contains(reading[behind])) return true;
        // "the Bath Risk Assessment (BRA) study"
        if (reading[behind] is "(" && reading[behind + 2] is ")" && reading.IsAny(behind + 3, "study", "trial", "cohort", "survey")) return true;
        if (reading[behind] is "," && reading.IsAny(behind + 1, "a", "an", "the"))
        {
            for (var i = behind + 2; i < behind + 6 && reading.Has(i, TokenShape.Word); i++)
            {
                if (IsNoun(reading, i)) return true;
                if (reading.IsAny(i, "that", "which", "of", "for", "who")) break;
            }
        }

        if (reading.IsWord(before, "of") && reading.IsAny(before - 1, "trial", "trials", "dose", "doses", "milligrams", "effects")) return true;
        if (reading.IsAny(before, "taking", "prescribed", "swallowing", "swallowed")) return true;
        while ((reading.IsWord(before, "and") || reading[before] is ",") && reading.Has(before - 1, TokenShape.Capital)) before -= 2;
        if (reading.IsWord(before, "as") && reading.IsWord(before - 1, "such")) return IsNoun(reading, before - 2);
        if (reading.IsAny(before, "like", "including")) return IsNoun(reading, reading[before - 1] is "," ? before - 2 : before - 1);
        if (reading.IsAny(before, "as", "called", "named", "name"))
        {
            if (reading.IsAny(before, "as") && reading.IsAny(before - 1, "sold", "marketed", "branded")) return true;
            before--;
            while (reading.IsAny(before, "known", "as", "called", "a", "the", "named", "brand", "is", "are", "also", "which", "that", ",", "(")) before--;
        }

        return IsNoun(reading, before) && !reading.Has(before, TokenShape.LineStart);
    }

    private static bool IsNoun(LexicalText reading, int token) => Before.Contains(reading[token]) || Beside.Contains(reading[token]);
}
