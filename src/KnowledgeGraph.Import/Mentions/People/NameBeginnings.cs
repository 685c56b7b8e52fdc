using KnowledgeGraph.Import.Language;
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
        if (end - first < 2) return first;
        for (var i = end - 2; i > first; i--)
        {
            if (reading.IsAny(i, Titles) && reading.Has(i, TokenShape.Capital) && !reading.Has(i + 1, TokenShape.Glued)) return i + 1;
        }

        if (end - first > 2 && reading.IsAny(first, Groups)) first++;
        return BehindOther(reading, first, end);
    }

    /// <summary>
    /// "Norland | Jane Doe", "England Wales | Jane Doe": places or bodies before a common forename; in words without stops whatever stands before one.
    /// </summary>
    private static int BehindOther(LexicalText reading, int first, int end)
    {
        if (ForenameGender.IsListed(reading[first]) || reading.Has(first, TokenShape.Initial)) return first;
        var runsOn = RunOn.Stands(reading, new TokenRange(first, end));
        for (var at = first; end - at > 2;)
        {
            var length = LengthOfOther(reading, at);
            at += length > 0 ? length : 1;
            if (length == 0 && !runsOn) return first;
            if (end - at >= 2 && !reading.IsHyphen(at) && !reading.IsHyphen(at - 1) && ForenameGender.IsListed(reading[at])) return at;
        }

        return first;
    }

    /// <summary>Number of tokens of the place or listed body that begins at a token, or 0.</summary>
    private static int LengthOfOther(LexicalText reading, int at)
    {
        var text = reading.Document.Tokenized;
        if (reading.Is(at, WordClass.Place) && KnownNames.Places.Match(text, at, out _) is > 0 and var place) return place;
        return reading.Is(at, WordClass.Organisation) ? KnownNames.Organisations.Match(text, at, out _) : 0;
    }
}
