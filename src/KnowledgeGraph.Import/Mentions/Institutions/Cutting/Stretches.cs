using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.People;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>What a stretch of words is, by the lists and by the name recogniser, before institutions are cut out of it: a body, a person, a place.</summary>
internal static class Stretches
{
    /// <summary>"Cancer Research UK | and | Hull University", "Inserm | and …": words that the lists or the recogniser hold to be a name of their own.</summary>
    public static bool IsWhole(LexicalText reading, int first, int end)
    {
        if (reading.Is(first, WordClass.Organisation) && KnownNames.Organisations.Match(reading.Document.Tokenized, first, out _) == end - first) return true;
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Organisation && name.Tokens.First == first && name.Tokens.End == end) return true;
        }

        return false;
    }

    /// <summary>"Inserm | and …": a name from the lists begins.</summary>
    public static bool IsKnown(LexicalText reading, int at) =>
        reading.Is(at, WordClass.Organisation) && KnownNames.Organisations.Match(reading.Document.Tokenized, at, out _) > 0;

    /// <summary>Words that the recogniser takes for a person, or that stand where a name does: "scientist | Jane Doe | of the Bath Association".</summary>
    public static bool IsPerson(LexicalText reading, int first, int end)
    {
        while (first < end - 1 && TitlesBefore.IsTitle(reading, first)) first++;
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.First <= first && name.Tokens.End >= end - 1 && name.Tokens.End <= end) return true;
        }

        if (end - first is not (2 or 3)) return false;
        return reading.Is(first - 1, WordClass.Title | WordClass.Speech)
            || (reading.Is(first - 1, WordClass.Role) && !reading.Has(first - 1, TokenShape.Capital));
    }

    /// <summary>"Hull", "New Norland": one place of the lists and nothing else.</summary>
    public static bool IsPlace(LexicalText reading, int first, int end) =>
        reading.Is(first, WordClass.Place) && KnownNames.Places.Match(reading.Document.Tokenized, first, out _) == end - first;
}
