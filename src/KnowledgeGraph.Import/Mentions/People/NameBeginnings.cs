using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Where a person's name begins behind what a run of capitals begins with: "Tory MP Dr | Jane Doe", "Researchers | Jane Doe", "Norland | Jane Doe".</summary>
internal static class NameBeginnings
{
    /// <summary>Titles that stand before a name and in none.</summary>
    private static readonly string[] Titles = ["Dr", "Dr.", "Prof", "Prof.", "Professor", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "Dame"];

    /// <summary>Those of whom several are named: "| Researchers Jane Doe and John Roe".</summary>
    private static readonly string[] Groups =
        ["Researchers", "Scientists", "Authors", "Academics", "Psychologists", "Investigators", "Economists", "Epidemiologists", "Professors", "Doctors", "Drs", "Drs."];

    /// <summary>First token of the name within a range of a name's words.</summary>
    public static int Of(LexicalText reading, int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (reading.IsAny(i, Titles) && reading.Has(i, TokenShape.Capital) && !reading.Has(i + 1, TokenShape.Glued)) return i + 1;
        }

        if (end - first > 2 && reading.IsAny(first, Groups)) first++;
        while (end - first > 2 && BehindOther(reading, first, end) is var behind && behind > first) first = behind;
        return first;
    }

    /// <summary>"Norland | Jane Doe": in text without stops a place or body stands before a common forename; the forename's token, else the first.</summary>
    private static int BehindOther(LexicalText reading, int first, int end)
    {
        if (ForenameGender.IsListed(reading[first])) return first;
        var text = reading.Document.Tokenized;
        var length = reading.Is(first, WordClass.Place) ? KnownNames.Places.Match(text, first, out _) : 0;
        if (length == 0 && reading.Is(first, WordClass.Organisation)) length = KnownNames.Organisations.Match(text, first, out _);
        var behind = first + length;
        return length > 0 && end - behind >= 2 && !reading.IsHyphen(behind) && ForenameGender.IsListed(reading[behind]) ? behind : first;
    }
}
