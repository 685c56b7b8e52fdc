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
        ["Health", "Science", "Medical", "Political", "Education", "Environment", "Consumer", "Senior", "Chief", "Staff", "Associate", "Special", "Deputy", "Crime", "Social", "Technology", "Business", "Features", "News", "Assistant", "Contributing", "Community", "Policy", "Space"];

    private static readonly string[] Firms = ["stores", "shops", "companies", "firms", "brands", "chains", "retailers", "supermarkets", "makers", "businesses", "banks"];

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoPerson = WordLists.Set(typeof(Words), "no-person.txt");

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
        while (first < end && (TitlesBefore.IsTitle(reading, first) || (reading.Is(first, WordClass.TitleModifier) && reading.IsAny(first + 1, "Professor", "Prof", "Prof.")))) first++;
        // "BYLINE: BY JANE DOE", "636 words, By Jane Doe".
        if (end - first > 2 && reading.IsWord(first, "by")) first++;
        // "Actress Jane Doe": a capitalised role that a sentence or a headline opens with.
        while (end - first > 2 && reading.Is(first, WordClass.Role) && !reading.Has(first, TokenShape.AllCaps) && reading.Has(first, TokenShape.SentenceStart)) first++;
        for (var i = end - 1; i > first; i--)
        {
            // "Jane DoeContact ReporterAnother Line": lines that a page lost the break between.
            if (i < end - 1 && BylineNames.IsRunTogether(reading[i])) end = i + 1;
            // "Babs Doe - who turned 70": a dash between words ends the name.
            if (reading[i] is "-" or "–" or "—" && !reading.Has(i + 1, TokenShape.Glued)) end = i;
        }

        while (first < end && (reading.IsHyphen(first) || !reading.Has(first, TokenShape.Word))) first++;
        while (end > first && (reading.IsPossessive(end - 1) || !reading.Has(end - 1, TokenShape.Word) || IsDegree(reading, first, end - 1))) end--;
        // "Jane Doe | Professor of Bathing": in text without stops, what follows is a post.
        while (end - first > 2 && reading.IsAny(end - 1, "Professor", "Dr", "Prof")) end--;
        while (end - first > 2 && reading.IsAny(end - 1, "Is", "The", "A", "It", "In", "On", "Says", "But")) end--;
        while (end - first > 2 && reading.IsAny(end - 1, "Reporter", "Correspondent", "Editor", "Writer", "Columnist", "Contributor")) end--;
        while (end - first > 2 && reading.Is(end - 1, WordClass.Organisation) && (reading.Is(end, WordClass.Role) || reading.IsAny(end, "For", "FOR")) && KnownNames.Organisations.Match(reading.Document.Tokenized, end - 1, out _) > 0) end--;
        if (end - first == 2 && reading.IsAny(end - 1, "Reporter", "Correspondent", "Editor", "Writer", "Columnist", "Contributor", "Staff", "Desk", "REPORTER", "CORRESPONDENT")) end = first;
        while (end - first > 2 && reading.IsAny(end - 1, Desks) && (reading.Is(end, WordClass.Role) || reading.Is(end + 1, WordClass.Role))) end--;
        if (end - first == 2 && reading.IsAny(first, Desks) && reading.Is(first + 1, WordClass.Role)) end = first;
        return new TokenRange(first, end);
    }

    /// <summary>True where a word of the range says that no person is named: a word of no name, of a page's furniture outside the prose, or a country before a common surname.</summary>
    public static bool NamesNoPerson(LexicalText reading, TokenRange range)
    {
        var prose = reading.Sentence(range.First).Zone == TextZone.Prose;
        for (var i = range.First; i < range.End; i++)
        {
            if (NoPerson.Contains(reading[i]) || (!prose && BylineNames.IsOfPage(reading[i]))) return true;
        }

        if (range.Count > 1) return range.Count == 2 && reading.Is(range.First, WordClass.Place) && !reading.Has(range.First, TokenShape.AllCaps) && IsCountry(reading, range.First);
        if (IsOneOfFirms(reading, range.First) || IsMotherOfSome(reading, range.First)) return true;
        // "Fevipirant trial", "Manuka honey", "Smith & Nephew": one word beside a noun or within a firm's name.
        return (reading.Tag(range.End) is PosTag.NN or PosTag.NNS && !reading.Has(range.End, TokenShape.Capital) && !reading.Has(range.End, TokenShape.LineStart) && reading.Has(range.End, TokenShape.Word)) || reading[range.First - 1] is "&";
    }

    /// <summary>"Nan-of-five Jane Doe": a word joined to "of" is a description.</summary>
    private static bool IsMotherOfSome(LexicalText reading, int first) => reading.IsHyphen(first + 1) && reading.IsWord(first + 2, "of") && reading.IsHyphen(first + 3);

    /// <summary>"in hardware stores, such as Doe".</summary>
    private static bool IsOneOfFirms(LexicalText reading, int first)
    {
        if (!reading.IsWord(first - 1, "as") || !reading.IsWord(first - 2, "such")) return false;
        return reading.IsAny(first - 3, Firms) || (reading[first - 3] is "," && reading.IsAny(first - 4, Firms));
    }

    /// <summary>A country's name that is no forename as well.</summary>
    private static bool IsCountry(LexicalText reading, int token) =>
        KnownNames.Places.Match(reading.Document.Tokenized, token, out var code) == 1 && code is not null && Geography.IsCountry(reading[token]) && !reading.IsAny(token, "Georgia", "Jordan", "India", "Chad", "Israel", "Cuba", "Kenya", "Ireland");

    /// <summary>True where nothing in the run says that it is something else than a person.</summary>
    public static bool LooksLikeName(LexicalText reading, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (reading.Is(i, WordClass.InstitutionHead | WordClass.Journal | WordClass.Thing | WordClass.Demonym | WordClass.Study | WordClass.Calendar)
                && !reading.Has(i, TokenShape.Initial)) return false;
            if (reading.Is(i, WordClass.Function) && !reading.Has(i, TokenShape.Initial) && !reading.Is(i, WordClass.Particle)) return false;
        }

        if (reading.Is(range.First, WordClass.Organisation) && KnownNames.Organisations.Match(reading.Document.Tokenized, range.First, out _) == range.Count) return false;
        if (reading.Is(range.First, WordClass.Place) && KnownNames.Places.Match(reading.Document.Tokenized, range.First, out _) == range.Count) return false;
        return !reading.Is(range.End, WordClass.Thing) && !reading.Has(range.First, TokenShape.AllCaps) || reading.Has(range.First, TokenShape.AllCaps) && reading.Has(range.End - 1, TokenShape.AllCaps);
    }

    private static bool IsNameWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && !(reading.Is(token, WordClass.Function) && !reading.Has(token, TokenShape.Initial) && reading[token].Length > 2 && !reading.Is(token, WordClass.Particle))
        && !reading.IsAny(token, "In", "On", "At", "By", "To", "Of", "As", "If", "It", "He", "We", "Is", "So", "My", "No", "Or", "Up", "Us", "Co");

    /// <summary>"van der" in "van der Berg": at most three particles before a capitalised word.</summary>
    private static int ParticlesEnd(LexicalText reading, int at)
    {
        var end = at;
        while (end - at < 3 && reading.Is(end, WordClass.Particle) && !reading.Has(end, TokenShape.Capital)) end++;
        return end > at && reading.Has(end, TokenShape.Capital) ? end + 1 : at;
    }

    private static bool IsDegree(LexicalText reading, int first, int token) =>
        token > first && reading.Is(token, WordClass.PostNominal) && (reading[token].Contains('.') || reading.Has(token, TokenShape.AllCaps) || reading[token] is "PhD" or "DPhil" or "MSc" or "DSc");
}
