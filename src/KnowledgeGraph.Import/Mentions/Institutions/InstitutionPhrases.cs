using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Cuts a capitalised stretch where one institution ends and the next begins.</summary>
/// <remarks>
/// "Niels Bohr Institute | of the | University of Copenhagen", "University of Leeds | and | Imperial College London",
/// "Cardiff University | 's | School of Medicine", but "Centers for Disease Control and Prevention", "University of Texas at Austin".
/// </remarks>
internal static class InstitutionPhrases
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PossessiveNames = WordLists.Set(typeof(WordClass), "possessive-names.txt");

    /// <summary>The parts of a stretch, in order; a part need not be an institution.</summary>
    public static List<TokenRange> Split(LexicalText reading, TokenRange chunk)
    {
        var parts = new List<TokenRange>();
        var first = chunk.First;
        for (var at = chunk.First + 1; at < chunk.End; at++)
        {
            if (!Cuts(reading, first, at, chunk.End)) continue;
            if (at > first) parts.Add(new TokenRange(first, at));
            first = at;
            while (first < chunk.End && !InstitutionChunks.IsNameWord(reading, first)) first++;
            at = first;
        }

        if (first < chunk.End) parts.Add(new TokenRange(first, chunk.End));
        return parts;
    }

    private static bool Cuts(LexicalText reading, int first, int at, int end)
    {
        if (reading.IsPossessive(at)) return CutsPossessive(reading, first, at);
        var word = reading[at];
        if (word is ",") return !reading.IsWord(at - 1, "California") && !(reading.IsWord(at - 1, "College") && reading.IsAny(at + 1, "London", "Dublin", "Cork")) && CutsAnd(reading, first, at, end);
        if (word is "and" or "&" or "e" or "y") return CutsAnd(reading, first, at, end);
        if (word is "at" or "in") return !(HeadIn(reading, first, at) == "university" && OfIn(reading, first, at) && HeadIn(reading, at + 1, end) is null && word is "at");
        // "Campaign to End …", "Society for Help to Bathers"
        if (word is "to") return !IsCampaign(reading, at - 1) && (HeadIn(reading, first, at) is null || !OfIn(reading, first, at) || NextHead(reading, at + 1, end) >= 0);
        if (word is "of" or "for" or "on") return CutsOf(reading, first, at, end);
        return CutsAdjacent(reading, first, at, end);
    }

    /// <summary>"King's College", "Alzheimer's Society" go on; "Denmark's | Aarhus University", "UCL's | Research Centre" do not.</summary>
    private static bool CutsPossessive(LexicalText reading, int first, int at)
    {
        if (HeadIn(reading, first, at) is not null) return true;
        // "Olav's and Saint Ida's NHS Trust": the stretch went on only because two names make one house.
        if (reading.IsAny(at + 1, "and", "&")) return false;
        if (reading.Is(at - 1, WordClass.Place) || reading.Is(at - 1, WordClass.Organisation)) return true;
        if (reading.Has(at - 1, TokenShape.AllCaps) || IsPlace(reading, first, at)) return true;
        return !(PossessiveNames.Contains(reading[at - 1]) || (reading[at - 1] is [.., 's'] && PossessiveNames.Contains(reading[at - 1][..^1])) || reading.IsAny(at - 2, "St", "St.", "Saint"));
    }

    private static bool CutsAnd(LexicalText reading, int first, int at, int end)
    {
        var right = at + 1;
        if (reading[right] is "and") right++;
        var left = HeadIn(reading, first, at);
        // "Bath Medical College and Hospital": one house with two heads.
        if (left is not null && reading.IsAny(right, "Hospital", "Hospitals") && !InstitutionChunks.IsNameWord(reading, right + 1) && !reading.IsWord(right + 1, "of")) return false;
        var behind = NextHead(reading, right, ItemEnd(reading, right, end));
        if (left is null && reading.IsWord(right, "the") && behind >= 0) return true;
        if (left is null && behind >= 0 && (IsPlace(reading, first, at) || reading.IsPossessive(at - 1)) && IsHouseOfTwo(reading, behind)) return false;
        if (left is null) return behind >= 0 && (IsPlace(reading, first, at) || IsPerson(reading, first, at) || IsWhole(reading, first, at));
        if (behind < 0) return !JoinsList(reading, first, at, left) || IsKnown(reading, right);
        // "Department of Health and Human Services" has a head in either half; what opens the right half tells.
        return !(left is "government" or "agency" && OfIn(reading, first, at) && InstitutionHeads.TryGet(reading[behind], out var head) && head.Kind is "agency" && !InstitutionChunks.IsNameWord(reading, behind + 1));
    }

    /// <summary>"Department of Health and Social Care": a list behind the head's "of" or "for".</summary>
    private static bool JoinsList(LexicalText reading, int first, int at, string kind) =>
        kind is not ("university" or "hospital") || reading.IsAny(HeadAt(reading, first, at), "School", "College", "Academy", "Faculty", "Clinic")
            ? OfIn(reading, first, at)
            : OfIn(reading, first, at) && reading.IsAny(at - 1, "Science", "Sciences", "Technology", "Medicine", "Agriculture", "Health", "Arts", "Techniques", "Economics");

    private static bool CutsOf(LexicalText reading, int first, int at, int end)
    {
        var right = at + 1;
        if (reading.IsAny(right, "the", "la")) right++;
        var behind = NextHead(reading, right, end);
        // "Edzard Ernst | of the | University of Exeter": what stands before is a person.
        if (HeadIn(reading, first, at) is null && reading.Is(at - 1, WordClass.Role) && !reading.IsAny(at - 1, "Advocates", "Physicians", "Surgeons", "Nurses", "Scientists", "Doctors")) return behind >= 0;
        if (HeadIn(reading, first, at) is null) return behind >= 0 && reading.IsWord(at, "of") && (IsPerson(reading, first, at) || reading.IsAny(behind, "University", "Institute", "Institutet", "College", "Hospital", "School", "Department", "Centre", "Center") || behind == right);
        if (reading.IsWord(at, "on")) return !reading.IsAny(at - 1, "Institute", "Committee", "Commission", "Council", "Center", "Centre", "Panel", "Office", "Foundation", "Coalition", "Campaign", "Research", "Action", "Alliance", "Conference", "Society", "Association");
        if (behind < 0) return IsKnown(reading, right) && !reading.Is(right, WordClass.Place);
        // What follows is an institution of its own: "Institute | of the | University of …", "School of Medicine | of | Emory University".
        for (var i = right; i < behind; i++)
        {
            if (!InstitutionChunks.IsNameWord(reading, i) && !reading.IsPossessive(i)) return false;
        }

        return InstitutionHeads.TryGet(reading[behind], out var head) && head.Kind is "university" or "hospital" && reading[behind] is not ("School" or "College" or "Schools" or "Colleges" or "Universities" or "universities" or "Hospitals")
            || reading.IsAny(behind, "Academy");
    }

    /// <summary>"University of Michigan | School of Public Health": a unit behind a complete name.</summary>
    private static bool CutsAdjacent(LexicalText reading, int first, int at, int end)
    {
        if (!reading.IsAny(at, "School", "Department", "Faculty", "Division", "Dept", "Centre", "Center", "Institute", "Laboratory", "Unit", "Hospital", "Medical")) return false;
        var head = HeadAt(reading, first, at);
        if (head < 0 || !InstitutionHeads.TryGet(reading[head], out var known) || known.Kind != "university" || reading.IsAny(head, "School", "College")) return false;
        var complete = head > first || OfIn(reading, first, at);
        if (!complete) return false;
        // "Emory University School of Medicine", "Oxford University Hospital", "Yale University Medical Center" stay whole.
        return reading.IsAny(at, "Department", "Faculty", "Division", "Dept") || IsFieldSchool(reading, at);
    }

    /// <summary>"Bath University | School of Psychology"; medical schools and those of public health are houses known by the whole name.</summary>
    private static bool IsFieldSchool(LexicalText reading, int at) =>
        reading.IsAny(at, "School") && reading.IsWord(at + 1, "of") && reading.Has(at + 2, TokenShape.Capital)
        && !reading.IsAny(at + 2, "Medicine", "Medical", "Public", "Population", "Global", "Tropical", "Hygiene", "Law", "Business", "Nursing", "Dentistry", "Dental", "Pharmacy", "Veterinary", "Health", "Management");

    /// <summary>End of the list item that begins at a token: the next "and", comma or "at".</summary>
    private static int ItemEnd(LexicalText reading, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (reading[i] is "and" or "&" or "," or "at") return i;
        }

        return end;
    }

    /// <summary>"Campaign | to End Cold": what it stands for is its name.</summary>
    private static bool IsCampaign(LexicalText reading, int at) => reading.IsAny(at, "Campaign", "Coalition", "Alliance", "Movement", "Partnership");

    /// <summary>"Hull and East Riding | Hospitals", "… NHS Trust": one body for two places.</summary>
    private static bool IsHouseOfTwo(LexicalText reading, int head) => reading.IsAny(head, "Hospitals") || (reading.IsAny(head, "Trust", "Foundation") && reading.IsWord(head - 1, "NHS"));

    /// <summary>"Cancer Research UK | and | Hull University", "Inserm | and …": words that the lists or the recogniser hold to be a name of their own.</summary>
    private static bool IsWhole(LexicalText reading, int first, int end)
    {
        if (reading.Is(first, WordClass.Organisation) && KnownNames.Organisations.Match(reading.Document.Tokenized, first, out _) == end - first) return true;
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Organisation && name.Tokens.First == first && name.Tokens.End == end) return true;
        }

        return false;
    }

    private static bool IsKnown(LexicalText reading, int at) =>
        reading.Is(at, WordClass.Organisation) && KnownNames.Organisations.Match(reading.Document.Tokenized, at, out _) > 0;

    /// <summary>Words that the recogniser takes for a person, or that stand where a name does: "scientist | Jane Doe | of the Bath Association".</summary>
    private static bool IsPerson(LexicalText reading, int first, int end)
    {
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.First <= first && name.Tokens.End >= end - 1 && name.Tokens.End <= end) return true;
        }

        return end - first is 2 or 3 && (reading.Is(first - 1, WordClass.Title | WordClass.Speech) || (reading.Is(first - 1, WordClass.Role) && !reading.Has(first - 1, TokenShape.Capital)));
    }

    private static bool IsPlace(LexicalText reading, int first, int end) =>
        reading.Is(first, WordClass.Place) && KnownNames.Places.Match(reading.Document.Tokenized, first, out _) == end - first;

    /// <summary>Kind of the last head noun in a stretch, or null.</summary>
    public static string? HeadIn(LexicalText reading, int first, int end)
    {
        var head = HeadAt(reading, first, end);
        return head >= 0 && InstitutionHeads.TryGet(reading[head], out var found) ? found.Kind : null;
    }

    /// <summary>The head noun of a name: the last one before the first "of" or "for", else the last one.</summary>
    public static int HeadAt(LexicalText reading, int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (head >= 0 && reading.IsAny(i, "of", "for", "on", "at", "in")) break;
            if (reading.Is(i, WordClass.InstitutionHead) && (reading.Has(i, TokenShape.Capital) || i > first)) head = i;
        }

        return head;
    }

    private static int NextHead(LexicalText reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Is(i, WordClass.InstitutionHead)) return i;
        }

        return -1;
    }

    private static bool OfIn(LexicalText reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.IsAny(i, "of", "for", "on") || (reading.IsWord(i, "to") && IsCampaign(reading, i - 1))) return true;
        }

        return false;
    }
}
