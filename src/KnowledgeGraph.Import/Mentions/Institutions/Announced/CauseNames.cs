using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Announced;

/// <summary>Finds charities whose name is a phrase of common words: "Action on Cold", "Bathers Against Cold Water", "Surgeons Without Borders".</summary>
/// <remarks>Only the capital behind the small word tells the name, so that headlines, where all words have one, tell nothing.</remarks>
internal static class CauseNames
{
    private const int LongestCause = 4;
    private const int FewestSmallWords = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "cause");

    /// <summary>The name that begins at a token, or null.</summary>
    public static TokenRange? At(LexicalText reading, int at)
    {
        if (!reading.Has(at, TokenShape.Capital) || reading.Has(at, TokenShape.AllCaps)) return null;
        if (reading.Has(at - 1, TokenShape.Capital) && !reading.Has(at, TokenShape.LineStart)) return null;
        if (reading.IsWord(at + 1, "without") && reading[at + 2] is "Borders") return new TokenRange(at, at + 3);
        var saves = reading[at] is "Save" && reading.IsWord(at + 1, "the") && !reading.Has(at, TokenShape.SentenceStart);
        if (saves && IsCauseWord(reading, at + 2) && IsInRunningWords(reading, new TokenRange(at, at + 3))) return new TokenRange(at, at + 3);
        if (!Openings.Contains(reading[at]) || !reading.IsAny(at + 1, "on", "for", "against", "of")) return null;
        if (reading.IsWord(at + 1, "of") && reading[at] is not "Friends") return null;
        var first = reading.IsWord(at + 2, "the") ? at + 3 : at + 2;
        var end = first;
        while (end - first < LongestCause && IsCauseWord(reading, end)) end++;
        if (end == first || reading.IsPossessive(end) || reading.Is(end, WordClass.Thing) || !IsInRunningWords(reading, new TokenRange(at, end))) return null;
        return IsNamedOtherwise(reading, new TokenRange(first, end)) ? null : new TokenRange(at, end);
    }

    private static bool IsCauseWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital)
        && !reading.Has(token, TokenShape.LineStart)
        && !reading.Has(token, TokenShape.AllCaps)
        && !reading.Is(token, WordClass.Calendar | WordClass.Demonym | WordClass.Title | WordClass.Function);

    /// <summary>"Women for | Ida Brandt", "Help for | New Norland": who or where, and no cause.</summary>
    private static bool IsNamedOtherwise(LexicalText reading, TokenRange cause)
    {
        if (reading.Is(cause.First, WordClass.Place) && KnownNames.Places.Match(reading.Document.Tokenized, cause.First, out _) > 0) return true;
        return reading.Document.Names.Any(name => name.Kind is NameKind.Person or NameKind.Place && name.Tokens.First <= cause.First && name.Tokens.End > cause.First);
    }

    /// <summary>True where the sentence around the name writes most of its words small.</summary>
    private static bool IsInRunningWords(LexicalText reading, TokenRange cause)
    {
        int small = 0, capital = 0;
        var sentence = reading.Sentence(cause.First).Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (cause.Contains(i) || !reading.Has(i, TokenShape.Word) || reading[i].Length < 3) continue;
            if (reading.Has(i, TokenShape.Capital)) capital++;
            else small++;
        }

        return small >= FewestSmallWords && small > capital;
    }
}
