using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>Tells where a name ends or begins in a headline that writes every word with a capital: "Bath University | Study Finds Baths Are Cold".</summary>
internal static class HeadlineWords
{
    private const WordClass OfSaying = WordClass.Speech | WordClass.Team | WordClass.Study;
    private const int ShortestWord = 4;

    /// <summary>Of ten words of a headline, so many have a capital at least; the words between names are few in running text.</summary>
    private const int CapitalsOfTen = 8;

    private const int FewestWords = 3;

    /// <summary>Words of studies and teams that names end in: "Institute for Bath | Research".</summary>
    private static readonly string[] PartsOfNames = ["Research", "Group", "Trial", "Trials", "Analysis", "Observations"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = WordLists.Set(typeof(WordClass), "headline-verbs.txt");

    /// <summary>True for a word behind a whole name that says what the body does or who of it: "Bath University | Finds", "… | Researchers".</summary>
    /// <param name="reading">The article.</param>
    /// <param name="start">First token of the stretch that may be a name.</param>
    /// <param name="token">The word that may end it.</param>
    public static bool EndsName(LexicalText reading, int start, int token) =>
        ((reading.Is(token, OfSaying) && !reading.IsAny(token, PartsOfNames)) || Verbs.Contains(reading[token]))
        && reading.Has(token, TokenShape.Capital)
        && IsWhole(reading, start, token)
        && IsInHeadline(reading, token);

    /// <summary>"SAYS | BATH UNIVERSITY", "New | Hull University Study": a verb of speech before a name, or the news of it; New York has the word in its name.</summary>
    public static bool StandsBefore(LexicalText reading, int token)
    {
        if (!reading.Has(token, TokenShape.Capital)) return false;
        var isNew = reading.IsWord(token, "New")
            && (reading.Has(token, TokenShape.LineStart) || reading.Is(token + 1, WordClass.Place | WordClass.InstitutionHead))
            && KnownNames.Places.Match(reading.Document.Tokenized, token, out _) < 2;
        return (isNew || reading.Is(token, WordClass.Speech)) && IsInHeadline(reading, token);
    }

    private static bool IsWhole(LexicalText reading, int start, int end)
    {
        if (Stretches.IsKnown(reading, start)) return true;
        for (var i = start + 1; i < end; i++)
        {
            if (reading.Is(i, WordClass.InstitutionHead)) return true;
        }

        if (!InstitutionHeads.TryGet(reading[start], out var head)) return false;
        return end - start > 1 || head.Need == HeadNeed.Alone;
    }

    /// <summary>True where nearly all long words of the line have a capital.</summary>
    private static bool IsInHeadline(LexicalText reading, int token)
    {
        int first = token, end = token + 1;
        while (first > 0 && !reading.Has(first, TokenShape.LineStart)) first--;
        while (end < reading.Count && !reading.Has(end, TokenShape.LineStart)) end++;
        int words = 0, capitals = 0;
        for (var i = first; i < end; i++)
        {
            if (!reading.Has(i, TokenShape.Word) || reading[i].Length < ShortestWord) continue;
            words++;
            if (reading.Has(i, TokenShape.Capital)) capitals++;
        }

        return words >= FewestWords && capitals * 10 >= words * CapitalsOfTen;
    }
}
