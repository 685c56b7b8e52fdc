using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>What the name recogniser takes for an organisation and no head noun tells.</summary>
internal static class RecognisedOrganisations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Platforms = WordLists.Set(typeof(WordClass), "platforms.txt");

    /// <summary>True for a site or an app on which everybody writes: "Twitter", "iPhone".</summary>
    public static bool IsPlatform(LexicalText reading, int token) => Platforms.Contains(reading[token]) || (reading[token] is "Google" && reading[token + 1] is "+");

    /// <summary>All candidates, in text order.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        var things = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind != NameKind.Organisation) continue;
            int first = name.Tokens.First, end = name.Tokens.End;
            while (first < end && (reading.IsWord(first, "the") || !reading.Has(first, TokenShape.Word))) first++;
            for (var i = first + 1; i < end; i++)
            {
                if (reading.Has(i, TokenShape.LineStart) || reading.IsAny(i, "on") || (reading[i] is "," && reading.Is(i + 1, WordClass.Place)) || (reading.IsHyphen(i) && !reading.Has(i, TokenShape.Glued) && !reading.Has(i + 1, TokenShape.Glued))) end = i;
            }

            while (end > first && (reading.IsPossessive(end - 1) || !reading.Has(end - 1, TokenShape.Word))) end--;
            if (end <= first || Excluded(reading, new TokenRange(first, end))) continue;
            var range = InstitutionChunks.WithDomain(reading, new TokenRange(first, end));
            if (PublicationStamps.Holds(reading, range)) continue;
            if (ThingNames.Is(reading, range))
            {
                things.Add(reading.TextOf(range));
                // "KMO and TMO" are two things.
                for (var i = range.First; i < range.End && range.Count > 1; i++)
                {
                    if (reading.Has(i, TokenShape.AllCaps)) things.Add(reading[i].ToString());
                }

                continue;
            }

            found.Add(new NameCandidate(range, NameKind.Organisation, "name-recogniser", name.Confidence) { Detail = Outlets.IsOutlet(reading.TextOf(range)) ? "media" : "other" });
        }

        // What is told of a name once holds wherever it stands.
        if (things.Count > 0) found.RemoveAll(candidate => things.Contains(reading.TextOf(candidate.Tokens)));
        return found;
    }

    /// <summary>"the University's baths", "a Campaign": what many bodies are, with a capital and no name.</summary>
    private static bool IsBareHead(LexicalText reading, TokenRange range) =>
        range.Count == 1 && reading.IsAny(range.First, "University", "Academy", "Action", "Campaign", "Channel", "Radio", "North", "South", "East", "West", "Hospital", "College", "School", "Institute", "Universities", "Hospitals", "Trusts");

    /// <summary>"Bath's | department of Water": what a house calls a part of itself.</summary>
    private static bool IsUnitOfHouse(LexicalText reading, TokenRange range) =>
        reading.IsPossessive(range.First - 1) && !reading.Has(range.First, TokenShape.Capital) && reading.IsAny(range.First, "department", "school", "faculty", "division", "unit", "section");

    /// <summary>"Head of Water Science": a post.</summary>
    private static bool IsPost(LexicalText reading, TokenRange range) => range.Count > 2 && reading.Is(range.First, WordClass.Role) && reading.IsAny(range.First + 1, "of", "for");

    /// <summary>"professor of Health Behavior": a field of work.</summary>
    private static bool IsField(LexicalText reading, TokenRange range) =>
        reading.IsAny(range.First - 1, "of", "in") && reading.Is(range.First - 2, WordClass.Role) && InstitutionPhrases.HeadAt(reading, range.First, range.End) < 0
        && reading.IsAny(range.First - 2, "professor", "Professor", "lecturer", "Lecturer", "reader", "fellow", "chair", "Chair");

    /// <summary>A name that the recogniser takes for a person elsewhere in the article, or a lone word that begins a person's name there.</summary>
    private static bool PersonNames(LexicalText reading, TokenRange range)
    {
        if (range.Count is < 2 or > 3) return false;
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.Count == range.Count && reading.TextOf(name.Tokens) == reading.TextOf(range)) return true;
        }

        return false;
    }

    /// <summary>"a New Zealand study": the list of places knows better.</summary>
    private static bool IsPlace(LexicalText reading, TokenRange range) =>
        (range.Count == 3 && reading.IsWord(range.First, "England") && reading.IsWord(range.First + 2, "Wales")) ||
        reading.Is(range.First, WordClass.Place) && KnownNames.Places.Match(reading.Document.Tokenized, range.First, out _) == range.Count;

    /// <summary>"County Kerry", and letters alone on their line that no list of outlets knows: a picture's mark.</summary>
    private static bool IsCountyOrMark(LexicalText reading, TokenRange range) =>
        (range.Count == 2 && reading.IsAny(range.First, "County") && reading.Is(range.First + 1, WordClass.Place))
        || (range.Count == 1 && reading.Has(range.First, TokenShape.AllCaps) && reading.Has(range.First, TokenShape.LineStart) && reading.Has(range.End, TokenShape.LineStart)
            && !reading.Is(range.First, WordClass.Organisation) && !Outlets.IsOutlet(reading.TextOf(range)));

    private static bool Excluded(LexicalText reading, TokenRange range) =>
        (range.Count == 1 && reading[range.First].Length == 1) ||
        IsPlace(reading, range) || IsCountyOrMark(reading, range) || InstitutionFinder.IsTerritory(reading, range) || (PlaceOfReport.Is(reading, range) && !reading.Is(range.First, WordClass.Organisation)) || (reading.Is(range.First, WordClass.PostNominal) && reading[range.First].Contains('.')) ||
        reading.Is(range.End - 1, WordClass.Thing) || reading.IsAny(range.End - 1, "Reporter", "Correspondent", "Editor") || (range.Count == 1 && reading.IsAny(range.First, "Northern", "Southern", "Eastern", "Western")) || (IsPlatform(reading, range.First) && !(range.Count == 1 && reading.Is(range.End, WordClass.Speech) && reading.Tag(range.End) is PosTag.VBD or PosTag.VBZ)) || IsField(reading, range) || IsBareHead(reading, range) || IsUnitOfHouse(reading, range) || IsPost(reading, range) || (reading.IsWord(range.End - 1, "Forum") && reading.IsWord(range.End, "on")) || PersonNames(reading, range) || (range.Count == 1 && reading.Is(range.First, WordClass.Demonym | WordClass.Calendar | WordClass.Unit));
}
