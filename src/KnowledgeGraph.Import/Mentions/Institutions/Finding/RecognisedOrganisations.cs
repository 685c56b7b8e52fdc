using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Institutions.Refusing;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>What the name recogniser takes for an organisation and no head noun tells.</summary>
internal static class RecognisedOrganisations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Platforms = WordLists.Set(typeof(WordClass), "platforms.txt");

    private static readonly string[] BareHeads =
        ["University", "Universities", "Academy", "College", "School", "Institute", "Hospital", "Hospitals", "Trusts", "Action", "Campaign", "Channel", "Radio",
         "North", "South", "East", "West"];

    /// <summary>Tokens of a sentence that nobody writes.</summary>
    private const int ShortestRunOn = 100;

    private static readonly string[] HoldersOfField = ["professor", "lecturer", "reader", "fellow", "chair"];

    /// <summary>True for a site or an app on which everybody writes: "Twitter", "iPhone".</summary>
    public static bool IsPlatform(LexicalText reading, int token) =>
        Platforms.Contains(reading[token]) || (reading[token] is "Google" && reading[token + 1] is "+");

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
                if (EndsBefore(reading, i)) end = i;
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

            var detail = Outlets.IsOutlet(reading.TextOf(range)) ? "media" : KindBySmallHead(reading, range) ?? "other";
            found.Add(new NameCandidate(range, NameKind.Organisation, "name-recogniser", name.Confidence) { Detail = detail });
        }

        // What is told of a name once holds wherever it stands.
        if (things.Count > 0) found.RemoveAll(candidate => things.Contains(reading.TextOf(candidate.Tokens)));
        return found;
    }

    /// <summary>"hull university", "university of hull": what broadcasts written down in small letters say a house is.</summary>
    private static string? KindBySmallHead(LexicalText reading, TokenRange range)
    {
        if (range.Count < 2) return null;
        var head = reading.IsAny(range.End - 1, "university", "hospital") ? range.End - 1 : reading.IsWord(range.First, "university") ? range.First : -1;
        return head >= 0 && InstitutionHeads.TryGet(reading[head], out var known) ? known.Kind : null;
    }

    /// <summary>"Bath Post | on Facebook", "Baths Council | , Norland": what the recogniser ran on into.</summary>
    private static bool EndsBefore(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.LineStart) || reading.IsWord(token, "on") || (reading[token] is "," && reading.Is(token + 1, WordClass.Place));

    /// <summary>"the University's baths", "a Campaign": what many bodies are, with a capital and no name.</summary>
    private static bool IsBareHead(LexicalText reading, TokenRange range) => range.Count == 1 && reading.IsAny(range.First, BareHeads);

    /// <summary>"Bath's | department of Water": what a house calls a part of itself.</summary>
    private static bool IsUnitOfHouse(LexicalText reading, TokenRange range) =>
        reading.IsPossessive(range.First - 1)
        && !reading.Has(range.First, TokenShape.Capital)
        && reading.IsAny(range.First, "department", "school", "faculty", "division", "unit", "section");

    /// <summary>"Head of Water Science": a post.</summary>
    private static bool IsPost(LexicalText reading, TokenRange range) =>
        range.Count > 2 && reading.Is(range.First, WordClass.Role) && reading.IsAny(range.First + 1, "of", "for");

    /// <summary>"professor of Health Behavior": a field of work.</summary>
    private static bool IsField(LexicalText reading, TokenRange range) =>
        reading.IsAny(range.First - 1, "of", "in")
        && reading.Is(range.First - 2, WordClass.Role)
        && reading.IsAny(range.First - 2, HoldersOfField)
        && InstitutionPhrases.HeadAt(reading, range.First, range.End) < 0;

    /// <summary>Two or three words that the recogniser takes for a person elsewhere in the article: "Ida Brandt".</summary>
    private static bool IsPersonElsewhere(LexicalText reading, TokenRange range)
    {
        if (range.Count is < 2 or > 3) return false;
        foreach (var name in reading.Document.Names)
        {
            var asLong = name.Kind == NameKind.Person && name.Tokens.Count == range.Count;
            if (asLong && reading.TextOf(name.Tokens) == reading.TextOf(range)) return true;
        }

        return false;
    }

    /// <summary>"a New Zealand study", "Bath, Norland State": the list of places or the words before know better.</summary>
    private static bool IsPlace(LexicalText reading, TokenRange range) =>
        IsState(reading, range)
        || (range.Count == 3 && reading.IsWord(range.First, "England") && reading.IsWord(range.First + 2, "Wales"))
        || (reading.Is(range.First, WordClass.Place) && KnownNames.Places.Match(reading.Document.Tokenized, range.First, out _) == range.Count);

    /// <summary>"in | Norland State", "Bath, | Norland State".</summary>
    private static bool IsState(LexicalText reading, TokenRange range) =>
        range.Count is 2 or 3 && reading.IsWord(range.End - 1, "State") && (reading[range.First - 1] is "," || reading.IsWord(range.First - 1, "in"));

    /// <summary>"BATH, Norland —": where the report was written, unless the lists know a body of that name.</summary>
    private static bool IsPlaceOfReport(LexicalText reading, TokenRange range) =>
        PlaceOfReport.Is(reading, range) && !reading.Is(range.First, WordClass.Organisation);

    /// <summary>"County Kerry", and letters alone on their line that no list of outlets knows: a picture's mark.</summary>
    private static bool IsCountyOrMark(LexicalText reading, TokenRange range) =>
        (range.Count == 2 && reading.IsWord(range.First, "County") && reading.Is(range.First + 1, WordClass.Place))
        || (range.Count == 1
            && reading.Has(range.First, TokenShape.AllCaps | TokenShape.LineStart)
            && reading.Has(range.End, TokenShape.LineStart)
            && !reading.Is(range.First, WordClass.Organisation)
            && !Outlets.IsOutlet(reading.TextOf(range)));

    /// <summary>"Ph.D.", "M.D.": what stands behind a person's name.</summary>
    private static bool IsDegree(LexicalText reading, TokenRange range) =>
        reading.Is(range.First, WordClass.PostNominal) && reading[range.First].Contains('.');

    /// <summary>"Sleep Syndrome", "Bath Post Reporter": an illness, a product, somebody's job.</summary>
    private static bool EndsInThingOrJob(LexicalText reading, TokenRange range) =>
        reading.Is(range.End - 1, WordClass.Thing) || reading.IsAny(range.End - 1, "Reporter", "Correspondent", "Editor");

    /// <summary>"B", "Northern", "Norse", "April", "Department": one word that names no body by itself.</summary>
    private static bool IsWordOfNoBody(LexicalText reading, TokenRange range) =>
        range.Count == 1
        && (reading[range.First].Length == 1
            || reading.IsAny(range.First, "Northern", "Southern", "Eastern", "Western")
            || (reading.IsAny(range.First, "IU", "IUs", "KJ", "MHz") && reading[range.First - 1] is [>= '0' and <= '9', ..])
            || reading.IsAny(range.First, "GP", "GPs", "MP", "MPs", "PhD", "CEO")
            || reading.Is(range.First, WordClass.Demonym | WordClass.Calendar | WordClass.Unit));

    /// <summary>"on Twitter": where things are said; in "Twitter said" the company speaks.</summary>
    private static bool IsSilentPlatform(LexicalText reading, TokenRange range)
    {
        if (!IsPlatform(reading, range.First)) return false;
        var speaks = range.Count == 1 && reading.Is(range.End, WordClass.Speech) && reading.Tag(range.End) is PosTag.VBD or PosTag.VBZ;
        return !speaks;
    }

    /// <summary>"the Baths Forum on Water": a meeting.</summary>
    private static bool IsMeeting(LexicalText reading, TokenRange range) => reading.IsWord(range.End - 1, "Forum") && reading.IsWord(range.End, "on");

    /// <summary>"… Latin American, Native Norse": a people of several words.</summary>
    private static bool IsPeople(LexicalText reading, TokenRange range) =>
        range.Count > 1
        && reading.Is(range.End - 1, WordClass.Demonym)
        && !reading.Is(range.First, WordClass.Organisation)
        && !Outlets.IsOutlet(reading.TextOf(range));

    /// <summary>
    /// A name without a word that says what it is, in a broadcast written down without stops, where capitals and words are guessed; long lists have commas.
    /// </summary>
    private static bool IsInRunOn(LexicalText reading, TokenRange range)
    {
        if (reading.Sentence(range.First).Tokens.Count < ShortestRunOn || reading.Is(range.First, WordClass.Organisation)) return false;
        if (reading[range.End] is "," or ")" or ";" || reading[range.First - 1] is "," or "(" or ";") return false;
        for (var i = range.First; i < range.End; i++)
        {
            if (InstitutionHeads.TryGet(reading[i], out _)) return false;
        }

        return true;
    }

    private static bool Excluded(LexicalText reading, TokenRange range) =>
        IsWordOfNoBody(reading, range)
        || IsPeople(reading, range)
        || IsInRunOn(reading, range)
        || IsPlace(reading, range)
        || IsCountyOrMark(reading, range)
        || Territories.Is(reading, range)
        || IsPlaceOfReport(reading, range)
        || IsDegree(reading, range)
        || EndsInThingOrJob(reading, range)
        || IsSilentPlatform(reading, range)
        || IsField(reading, range)
        || IsBareHead(reading, range)
        || IsUnitOfHouse(reading, range)
        || IsPost(reading, range)
        || IsMeeting(reading, range)
        || IsPersonElsewhere(reading, range);
}
