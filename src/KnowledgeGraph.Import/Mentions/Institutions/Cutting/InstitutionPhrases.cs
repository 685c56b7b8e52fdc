using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>Cuts a capitalised stretch where one institution ends and the next begins.</summary>
/// <remarks>
/// "Niels Bohr Institute | of the | University of Copenhagen", "University of Leeds | and | Imperial College London",
/// "Cardiff University | 's | School of Medicine", but "Centers for Disease Control and Prevention", "University of Texas at Austin".
/// </remarks>
internal static class InstitutionPhrases
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PossessiveNames = WordLists.Set(typeof(WordClass), "possessive-names.txt");

    /// <summary>Words that a list at the end of a university's name closes with: "University of Food | Science | and …".</summary>
    private static readonly string[] FieldsOfUniversities =
        ["Science", "Sciences", "Technology", "Medicine", "Agriculture", "Health", "Arts", "Techniques", "Economics"];

    /// <summary>Professions whose societies are named by them: "College of | Physicians".</summary>
    private static readonly string[] Professions = ["Advocates", "Physicians", "Surgeons", "Nurses", "Scientists", "Doctors"];

    private static readonly string[] HeadsOfHouses =
        ["University", "Institute", "Institutet", "College", "Hospital", "School", "Department", "Centre", "Center"];

    /// <summary>What is held or set up "on" something: "Committee | on Baths".</summary>
    private static readonly string[] HeadsBeforeOn =
        ["Institute", "Committee", "Commission", "Council", "Center", "Centre", "Panel", "Office", "Foundation", "Coalition", "Campaign", "Research", "Action",
         "Alliance", "Conference", "Society", "Association"];

    private static readonly string[] Units =
        ["School", "Department", "Faculty", "Division", "Dept", "Centre", "Center", "Institute", "Laboratory", "Unit", "Hospital", "Medical"];

    /// <summary>What follows "School of" in names of houses known by the whole name: "School of | Hygiene".</summary>
    private static readonly string[] FieldsOfKnownSchools =
        ["Medicine", "Medical", "Public", "Population", "Global", "Tropical", "Hygiene", "Law", "Business", "Nursing", "Dentistry", "Dental", "Pharmacy",
         "Veterinary", "Health", "Management"];

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
            while (first < chunk.End && (reading.IsPossessive(first) || !InstitutionChunks.IsNameWord(reading, first))) first++;
            at = first;
        }

        if (first < chunk.End) parts.Add(new TokenRange(first, chunk.End));
        return parts;
    }

    private static bool Cuts(LexicalText reading, int first, int at, int end)
    {
        if (reading.IsPossessive(at)) return CutsPossessive(reading, first, at);
        var word = reading.Has(at, TokenShape.AllCaps) && reading.Is(at, WordClass.Connector) ? reading[at].ToString().ToLowerInvariant() : reading[at];
        if (word is ",") return !InstitutionChunks.IsBeforeCampus(reading, at) && CutsAnd(reading, first, at, end);
        if (word is "and" or "&" or "e" or "y") return CutsAnd(reading, first, at, end);
        if (word is "in") return true;
        // "University of Norland at Bath", "University of Norland at Bath and Hull University", "University of Norland at Bath School of Medicine"
        if (word is "at")
        {
            var isUniversity = HeadIn(reading, first, at) == "university" && OfIn(reading, first, at);
            return !isUniversity || !(reading.Is(at + 1, WordClass.Place) || HeadIn(reading, at + 1, ItemEnd(reading, at + 1, end)) is null);
        }

        if (word is "to") return CutsTo(reading, first, at, end);
        if (word is "of" or "for" or "on") return CutsOf(reading, first, at, end);
        return CutsAdjacent(reading, first, at, end);
    }

    /// <summary>"Campaign to End …", "Society for Help to Bathers" go on.</summary>
    private static bool CutsTo(LexicalText reading, int first, int at, int end) =>
        !IsCampaign(reading, at - 1)
        && (HeadIn(reading, first, at) is null || !OfIn(reading, first, at) || NextHead(reading, at + 1, end) >= 0);

    /// <summary>"King's College", "Alzheimer's Society" go on; "Denmark's | Aarhus University", "UCL's | Research Centre" do not.</summary>
    private static bool CutsPossessive(LexicalText reading, int first, int at)
    {
        if (HeadIn(reading, first, at) is not null) return true;
        // "Olav's and Saint Ida's NHS Trust": the stretch went on only because two names make one house.
        if (reading.IsAny(at + 1, "and", "&")) return false;
        if (reading.Is(at - 1, WordClass.Place) || reading.Is(at - 1, WordClass.Organisation)) return true;
        var isLetters = reading.Has(at - 1, TokenShape.AllCaps) && !reading.Has(at + 1, TokenShape.AllCaps);
        if (isLetters || Stretches.IsPlace(reading, first, at)) return true;
        return !IsPossessiveName(reading[at - 1]) && !reading.IsAny(at - 2, "St", "St.", "Saint");
    }

    /// <summary>"King", "Kings", "Alzheimer": known to stand in names with a possessive.</summary>
    private static bool IsPossessiveName(ReadOnlySpan<char> word) =>
        PossessiveNames.Contains(word) || (word is [.. var stem, 's'] && PossessiveNames.Contains(stem));

    private static bool CutsAnd(LexicalText reading, int first, int at, int end)
    {
        var right = at + 1;
        if (reading[right] is "and") right++;
        var left = HeadIn(reading, first, at);
        // "Bath Medical College and Hospital": one house with two heads.
        if (left is not null && IsLastHospital(reading, right)) return false;
        var behind = NextHead(reading, right, ItemEnd(reading, right, end));
        if (left is null)
        {
            if (behind < 0) return false;
            if (reading.IsWord(right, "the")) return true;
            return NamesOfTwo.AreApart(reading, first, at, right, behind);
        }

        if (behind < 0) return !JoinsList(reading, first, at, left) || Stretches.IsKnown(reading, right);
        // "Department of Health and Human Services" has a head in either half; what opens the right half tells.
        var isDepartment = left is "government" or "agency" && OfIn(reading, first, at);
        var endsInServices = InstitutionHeads.TryGet(reading[behind], out var head)
            && head.Kind is "agency"
            && (behind + 1 == end || !InstitutionChunks.IsNameWord(reading, behind + 1));
        return !(isDepartment && endsInServices);
    }

    /// <summary>"… and | Hospital", with no name of its own behind.</summary>
    private static bool IsLastHospital(LexicalText reading, int token) =>
        reading.IsAny(token, "Hospital", "Hospitals")
        && !InstitutionChunks.IsNameWord(reading, token + 1)
        && !reading.IsWord(token + 1, "of");

    /// <summary>"Department of Health and Social Care": a list behind the head's "of" or "for".</summary>
    private static bool JoinsList(LexicalText reading, int first, int at, string kind)
    {
        if (!OfIn(reading, first, at)) return false;
        if (kind is not ("university" or "hospital")) return true;
        return reading.IsAny(HeadAt(reading, first, at), "School", "College", "Academy", "Faculty", "Clinic") || reading.IsAny(at - 1, FieldsOfUniversities);
    }

    private static bool CutsOf(LexicalText reading, int first, int at, int end)
    {
        var right = at + 1;
        if (reading.IsAny(right, "the", "la")) right++;
        var behind = NextHead(reading, right, end);
        if (HeadIn(reading, first, at) is null)
        {
            if (behind < 0) return false;
            var isRole = reading.Is(at - 1, WordClass.Role) && !reading.IsAny(at - 1, Professions);
            // "Edzard Ernst | of the | University of Exeter": what stands before is a person.
            if (isRole || !reading.IsWord(at, "of")) return isRole;
            return Stretches.IsPerson(reading, first, at) || reading.IsAny(behind, HeadsOfHouses) || behind == right;
        }

        if (reading.IsWord(at, "on")) return !reading.IsAny(at - 1, HeadsBeforeOn);
        if (behind < 0) return Stretches.IsKnown(reading, right) && !reading.Is(right, WordClass.Place);
        // What follows is an institution of its own: "Institute | of the | University of …", "School of Medicine | of | Emory University".
        for (var i = right; i < behind; i++)
        {
            if (!InstitutionChunks.IsNameWord(reading, i) && !reading.IsPossessive(i)) return false;
        }

        return IsHouse(reading[behind]) || reading.IsWord(behind, "Academy");
    }

    /// <summary>"University", "Hospital", "Infirmary": heads of one whole house; schools and colleges may be parts of it.</summary>
    private static bool IsHouse(ReadOnlySpan<char> head) =>
        InstitutionHeads.TryGet(head, out var known)
        && known.Kind is "university" or "hospital"
        && head is not ("School" or "College" or "Schools" or "Colleges" or "Universities" or "universities" or "Hospitals");

    /// <summary>"University of Michigan | School of Public Health": a unit behind a complete name.</summary>
    private static bool CutsAdjacent(LexicalText reading, int first, int at, int end)
    {
        if (!reading.IsAny(at, Units)) return false;
        var head = HeadAt(reading, first, at);
        if (head < 0 || !IsUniversity(reading, head)) return false;
        var complete = head > first || OfIn(reading, first, at);
        if (!complete) return false;
        // "Emory University School of Medicine", "Oxford University Hospital", "Yale University Medical Center" stay whole.
        return reading.IsAny(at, "Department", "Faculty", "Division", "Dept") || IsFieldSchool(reading, at);
    }

    private static bool IsUniversity(LexicalText reading, int head) =>
        InstitutionHeads.TryGet(reading[head], out var known) && known.Kind == "university" && !reading.IsAny(head, "School", "College");

    /// <summary>"Bath University | School of Psychology"; medical schools and those of public health are houses known by the whole name.</summary>
    private static bool IsFieldSchool(LexicalText reading, int at) =>
        reading.IsWord(at, "School")
        && reading.IsWord(at + 1, "of")
        && reading.Has(at + 2, TokenShape.Capital)
        && !reading.IsAny(at + 2, FieldsOfKnownSchools);

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
