using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>How far a person's name reaches: capitalised words, initials, particles, hyphens.</summary>
internal static class PersonNames
{
    /// <summary>First words of a journalist's job title that follow the name without a comma: "Denis Campbell | Health policy editor".</summary>
    private static readonly string[] Desks =
        ["Health", "Science", "Medical", "Political", "Education", "Environment", "Consumer", "Senior", "Chief", "Staff", "Associate", "Special", "Deputy",
         "Crime", "Social", "Technology", "Business", "Features", "News", "Assistant", "Contributing", "Community", "Policy", "Space"];

    /// <summary>What journalists are, as bylines write it behind a name: "Jane Doe | Reporter".</summary>
    private static readonly string[] Journalists = ["Reporter", "Correspondent", "Editor", "Writer", "Columnist", "Contributor"];

    /// <summary>Words with a capital that open what follows a name in text without stops: "Jane Doe | Says".</summary>
    private static readonly string[] Openers = ["Is", "The", "A", "It", "In", "On", "Says", "But"];

    private static readonly string[] Firms =
        ["stores", "shops", "companies", "firms", "brands", "chains", "retailers", "supermarkets", "makers", "businesses", "banks"];

    /// <summary>Countries that are forenames or surnames as well: "Jordan Doe".</summary>
    private static readonly string[] CountriesOfPeople = ["Georgia", "Jordan", "India", "Chad", "Israel", "Cuba", "Kenya", "Ireland"];

    /// <summary>Words of two letters that are capitalised for another reason than a name.</summary>
    private static readonly string[] ShortWords =
        ["In", "On", "At", "By", "To", "Of", "As", "If", "It", "He", "We", "Is", "So", "My", "No", "Or", "Up", "Us", "Co"];

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoPerson = WordLists.Set(typeof(Words), "no-person.txt");

    private const WordClass OfOtherNames =
        WordClass.InstitutionHead | WordClass.Journal | WordClass.Thing | WordClass.Demonym | WordClass.Study | WordClass.Calendar;

    /// <summary>End of the run of name words that begins at a token; the token itself where none begins.</summary>
    public static int RunEnd(LexicalText reading, int start)
    {
        if (!IsNameWord(reading, start)) return start;
        var end = start + 1;
        while (end < reading.Count && !reading.Has(end, TokenShape.LineStart))
        {
            if (IsNameWord(reading, end)) end++;
            else if (reading.IsHyphen(end) && reading.Has(end + 1, TokenShape.Word)) end += 2;
            else if (ParticlesEnd(reading, end) is var behind && behind > end) end = behind;
            else break;
        }

        return end;
    }

    /// <summary>Drops titles before, possessives and degrees behind a name.</summary>
    public static TokenRange Trim(LexicalText reading, TokenRange range)
    {
        int first = range.First, end = range.End;
        while (first < end && (TitlesBefore.IsTitle(reading, first) || IsProfessorsModifier(reading, first))) first++;
        // "BYLINE: BY JANE DOE", "636 words, By Jane Doe".
        if (end - first > 2 && reading.IsWord(first, "by")) first++;
        // "Actress Jane Doe": a capitalised role that a sentence or a headline opens with.
        while (end - first > 2 && OpensWithRole(reading, first)) first++;
        first = NameBeginnings.Of(reading, first, end);
        for (var i = end - 1; i > first; i--)
        {
            // "Jane DoeContact ReporterAnother Line": lines that a page lost the break between.
            if (i < end - 1 && BylineNames.IsRunTogether(reading[i])) end = i + 1;
            // "Marsh L \"Cold baths\"": the title of a paper behind its author.
            if (reading[i] is "\"" or "“" && i + 1 < end && !ClosesWithin(reading, i, end)) end = i;
            // "Babs Doe - who turned 70": a dash between words ends the name.
            if (reading[i] is "-" or "–" or "—" && !reading.Has(i + 1, TokenShape.Glued)) end = i;
        }

        // "Photograph: Jane Doe L/Norland Photo": a mark of the picture.
        if (end - first > 2 && reading[end - 1].Length == 1 && reading.Has(end - 1, TokenShape.Initial) && reading[end] is "/") end--;
        while (first < end && (reading.IsHyphen(first) || !reading.Has(first, TokenShape.Word))) first++;
        while (end > first && (reading.IsPossessive(end - 1) || !reading.Has(end - 1, TokenShape.Word) || IsDegree(reading, first, end - 1))) end--;
        // "Jane Doe | Professor of Bathing": in text without stops, what follows is a post.
        while (end - first > 2 && reading.IsAny(end - 1, "Professor", "Dr", "Prof")) end--;
        while (end - first > 2 && reading.IsAny(end - 1, Openers)) end--;
        while (end - first > 2 && reading.IsAny(end - 1, Journalists)) end--;
        while (end - first > 2 && IsHouseOfPost(reading, end - 1)) end--;
        // "Bath Correspondent", "Post Staff": nobody is named.
        if (end - first == 2 && (reading.IsAny(end - 1, Journalists) || reading.IsAny(end - 1, "Staff", "Desk"))) end = first;
        while (end - first > 2 && reading.IsAny(end - 1, Desks) && (reading.Is(end, WordClass.Role) || reading.Is(end + 1, WordClass.Role))) end--;
        if (end - first == 2 && reading.IsAny(first, Desks) && reading.Is(first + 1, WordClass.Role)) end = first;
        return new TokenRange(first, end);
    }

    /// <summary>"Jane "Bobby" Doe": the mark at the token is closed before the name ends, or closes one.</summary>
    private static bool ClosesWithin(LexicalText reading, int mark, int end)
    {
        for (var i = end - 1; i > mark; i--)
        {
            if (reading[i] is "\"" or "”") return true;
        }

        return reading[mark] is "\"" && (reading[mark - 2] is "\"" || reading[mark - 3] is "\"");
    }

    private static bool OpensWithRole(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Role) && !reading.Has(token, TokenShape.AllCaps) && reading.Has(token, TokenShape.SentenceStart);

    /// <summary>"Associate | Professor".</summary>
    private static bool IsProfessorsModifier(LexicalText reading, int token) =>
        reading.Is(token, WordClass.TitleModifier) && reading.IsAny(token + 1, "Professor", "Prof", "Prof.");

    /// <summary>"Jane Doe | BBC | correspondent", "JANE DOE | METRO | FOR …": a listed house before what somebody is there.</summary>
    private static bool IsHouseOfPost(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Organisation)
        && (reading.Is(token + 1, WordClass.Role) || reading.IsWord(token + 1, "For"))
        && KnownNames.Organisations.Match(reading.Document.Tokenized, token, out _) > 0;

    /// <summary>
    /// True where a word of the range says that no person is named: a word of no name, of a page's furniture outside the prose, or a country
    /// before a common surname.
    /// </summary>
    public static bool NamesNoPerson(LexicalText reading, TokenRange range)
    {
        var prose = reading.Sentence(range.First).Zone == TextZone.Prose;
        for (var i = range.First; i < range.End; i++)
        {
            if (NoPerson.Contains(reading[i]) || IsPluralOfLetters(reading[i]) || (!prose && BylineNames.IsOfPage(reading[i]))) return true;
        }

        if (IsHyphenedWord(reading, range)) return true;

        if (range.Count > 1) return range.Count == 2 && !reading.Has(range.First, TokenShape.AllCaps) && IsCountry(reading, range.First);
        var first = range.First;
        // "Smith & | Nephew": within a firm's name.
        return reading[first - 1] is "&" || IsOneOfFirms(reading, first) || IsMotherOfSome(reading, first) || IsBeforeNoun(reading, range.End);
    }

    /// <summary>"Fevipirant | trial", "Manuka | honey": one word beside the noun that it describes.</summary>
    private static bool IsBeforeNoun(LexicalText reading, int behind) =>
        reading.Tag(behind) is PosTag.NN or PosTag.NNS
        && reading.Has(behind, TokenShape.Word)
        && !reading.Has(behind, TokenShape.Capital)
        && !reading.Has(behind, TokenShape.LineStart);

    /// <summary>"GPs", "MPs".</summary>
    private static bool IsPluralOfLetters(ReadOnlySpan<char> word) =>
        word is [.. { Length: > 1 } letters, 's'] && !letters.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>"U-turn", "Check-up": a word of the language whose capital opens a sentence or stands for its shape.</summary>
    private static bool IsHyphenedWord(LexicalText reading, TokenRange range) =>
        range.Count == 3
        && reading.IsHyphen(range.First + 1)
        && reading.Has(range.First + 2, TokenShape.Word)
        && !reading.Has(range.First + 2, TokenShape.Capital);

    /// <summary>"Nan-of-five Jane Doe": a word joined to "of" is a description.</summary>
    private static bool IsMotherOfSome(LexicalText reading, int first) =>
        reading.IsHyphen(first + 1) && reading.IsWord(first + 2, "of") && reading.IsHyphen(first + 3);

    /// <summary>"in hardware stores, such as Doe".</summary>
    private static bool IsOneOfFirms(LexicalText reading, int first)
    {
        if (!reading.IsWord(first - 1, "as") || !reading.IsWord(first - 2, "such")) return false;
        return reading.IsAny(first - 3, Firms) || (reading[first - 3] is "," && reading.IsAny(first - 4, Firms));
    }

    /// <summary>A country's name that is no forename as well.</summary>
    private static bool IsCountry(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Place)
        && KnownNames.Places.Match(reading.Document.Tokenized, token, out var code) == 1
        && code is not null
        && Geography.IsCountry(reading[token])
        && !reading.IsAny(token, CountriesOfPeople);

    /// <summary>True where nothing in the run says that it is something else than a person.</summary>
    public static bool LooksLikeName(LexicalText reading, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (reading.Has(i, TokenShape.Initial)) continue;
            if (IsForename(reading, i)) continue;
            if (reading.Is(i, OfOtherNames) || (reading.Is(i, WordClass.Function) && !reading.Is(i, WordClass.Particle))) return false;
        }

        var (text, first) = (reading.Document.Tokenized, range.First);
        if (reading.Is(first, WordClass.Organisation) && KnownNames.Organisations.Match(text, first, out _) == range.Count) return false;
        if (reading.Is(first, WordClass.Place) && KnownNames.Places.Match(text, first, out _) == range.Count) return false;
        // "JANE DOE" is written in capitals to its end.
        return reading.Has(range.First, TokenShape.AllCaps) ? reading.Has(range.End - 1, TokenShape.AllCaps) : !reading.Is(range.End, WordClass.Thing);
    }

    private static bool IsNameWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && (!IsSmallWord(reading, token) || IsForename(reading, token)) && !reading.IsAny(token, ShortWords);

    /// <summary>"| Will Doe, of Bath, said": a forename that reads like a verb, where no verb goes with it.</summary>
    public static bool IsForename(LexicalText reading, int token) =>
        reading[token] is "Will"
        && reading.Has(token + 1, TokenShape.Capital)
        && !reading.Has(token + 1, TokenShape.LineStart)
        && !reading.Is(token + 1, WordClass.Function)
        && (reading[token + 2] is "," || (reading.Is(token + 2, WordClass.Speech) && reading.Tag(token + 2) is PosTag.VBD or PosTag.VBZ));

    /// <summary>"Their", "About" with the capital of a sentence or headline; "J.", "Van" and words of two letters may stand in names.</summary>
    private static bool IsSmallWord(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Function)
        && !reading.Is(token, WordClass.Particle)
        && !reading.Has(token, TokenShape.Initial)
        && reading[token].Length > 2;

    /// <summary>"van der" in "van der Berg": at most three particles before a capitalised word.</summary>
    private static int ParticlesEnd(LexicalText reading, int at)
    {
        var end = at;
        while (end - at < 3 && reading.Is(end, WordClass.Particle) && !reading.Has(end, TokenShape.Capital)) end++;
        return end > at && reading.Has(end, TokenShape.Capital) ? end + 1 : at;
    }

    private static bool IsDegree(LexicalText reading, int first, int token) => token > first && IsDegree(reading, token);

    /// <summary>"Ph.D.", "MD", "DPhil": a degree or an honour by its capitals or stops.</summary>
    public static bool IsDegree(LexicalText reading, int token) =>
        reading.Is(token, WordClass.PostNominal)
        && (reading[token].Contains('.') || reading.Has(token, TokenShape.AllCaps) || reading[token] is "PhD" or "DPhil" or "MSc" or "DSc");
}
