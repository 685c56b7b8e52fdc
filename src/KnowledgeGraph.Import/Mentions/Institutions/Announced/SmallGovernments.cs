using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Announced;

/// <summary>Finds governments, parliaments and ministries that a text writes small behind the country: "the Norse government", "Norland's health ministry".</summary>
internal static class SmallGovernments
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> States = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "state");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tasks = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "task");

    /// <summary>The name that begins at a token, or null.</summary>
    public static TokenRange? At(LexicalText reading, int at)
    {
        if (!reading.Is(at, WordClass.Place | WordClass.Demonym) || !reading.Has(at, TokenShape.Capital)) return null;
        // "Northern Norland's", "of South | Norland": what stands before belongs to the country.
        if (reading.Has(at - 1, TokenShape.Capital) && !reading.Has(at - 1, TokenShape.SentenceStart) && !reading.Has(at, TokenShape.LineStart)) return null;
        var length = PlaceLength(reading, at);
        if (length == 0) return null;
        var behind = at + length;
        if (reading.IsPossessive(behind)) behind++;
        if (reading.IsWord(behind, "federal")) behind++;
        if (reading.Has(behind, TokenShape.Capital) || reading.Has(behind, TokenShape.LineStart)) return null;
        var end = States.Contains(reading[behind]) ? behind + 1 : MinistryEnd(reading, behind);
        return end > behind && !reading.IsHyphen(end) ? new TokenRange(at, end) : null;
    }

    /// <summary>Tokens of the country's name, one for its people, or none.</summary>
    private static int PlaceLength(LexicalText reading, int at)
    {
        var length = reading.Is(at, WordClass.Place) ? KnownNames.Places.Match(reading.Document.Tokenized, at, out _) : 0;
        return length == 0 && reading.Is(at, WordClass.Demonym) ? 1 : length;
    }

    /// <summary>"health ministry", "ministry of health"; the token itself where there is none.</summary>
    private static int MinistryEnd(LexicalText reading, int at)
    {
        if (Tasks.Contains(reading[at]) && reading.IsAny(at + 1, "ministry", "department")) return at + 2;
        return reading.IsWord(at, "ministry") && reading.IsWord(at + 1, "of") && Tasks.Contains(reading[at + 2]) ? at + 3 : at;
    }
}
