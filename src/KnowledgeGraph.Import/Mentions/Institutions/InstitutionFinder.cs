using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Finds institutions by their head nouns ("University", "Trust") and by lists of names that do not say what they are.</summary>
internal static class InstitutionFinder
{
    /// <summary>All candidates, in text order, without overlap.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        for (var at = 0; at < reading.Count;)
        {
            // "Scientists at Southampton and …": a capital of the sentence, not of a name.
            var opensSentence = reading.Is(at, WordClass.Team | WordClass.Study) && reading.Has(at, TokenShape.SentenceStart) && !reading.Has(at + 1, TokenShape.Capital);
            if (opensSentence || (!InstitutionChunks.IsNameWord(reading, at) && !OpensCoordination(reading, at)))
            {
                if (reading[at] is "The" or "THE" && KnownNames.Organisations.Match(reading.Document.Tokenized, at, out _) is > 1 and var length && !reading.Has(at + length, TokenShape.Capital) && AddKnown(reading, new TokenRange(at, InstitutionChunks.EndOf(reading, at)), found)) at = found[^1].Tokens.End - 1;

                at++;
                continue;
            }

            if (Coordination.Find(reading, at, found) is var behind && behind > at)
            {
                at = behind;
                continue;
            }

            var end = InstitutionChunks.EndOf(reading, at);
            if (FederationColleges.At(reading, at, end) is { } college)
            {
                found.Add(college);
                at = college.Tokens.End;
                continue;
            }

            var last = FederationColleges.Last(reading, at, end);
            foreach (var part in InstitutionPhrases.Split(reading, new TokenRange(at, last?.Tokens.First ?? end))) AddPart(reading, WithoutField(reading, part), found);
            if (last.HasValue) found.Add(last.Value);
            at = last?.Tokens.End ?? end;
        }

        return InstitutionUnits.Demote(reading, found.FindAll(candidate => candidate.Detail is not ("media" or "company") || !(PublicationStamps.Holds(reading, candidate.Tokens) || ThingNames.IsMeasured(reading, candidate.Tokens))));
    }

    /// <summary>"Hull University | Psychiatry", "University College London | Psychology": a field behind a whole name is a part of the house.</summary>
    private static TokenRange WithoutField(LexicalText reading, TokenRange part)
    {
        var end = part.End;
        while (end - part.First > 2 && InstitutionUnits.IsField(reading[end - 1]) && reading.Has(end - 1, TokenShape.Capital)) end--;
        return end < part.End && (reading.IsWord(end - 1, "University") || (reading.IsAny(end - 1, "London", "Dublin", "Cork") && reading.IsWord(end - 2, "College"))) ? part with { End = end } : part;
    }

    /// <summary>"the Institute of Health and Medical | research": a field whose noun the paper writes small.</summary>
    private static TokenRange WithSmallField(LexicalText reading, TokenRange part) =>
        part.Count > 2 && reading.IsAny(part.End - 1, "Medical", "Biomedical", "Clinical", "Public", "Social", "Environmental") && reading.IsAny(part.End - 2, "and", "of", "for")
        && reading.IsAny(part.End, "research", "science", "sciences", "health", "medicine", "care", "studies") && !reading.Has(part.End, TokenShape.LineStart) ? part with { End = part.End + 1 } : part;

    private static bool OpensCoordination(LexicalText reading, int at) => reading.IsAny(at, "universities");

    private static void AddPart(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        part = WithoutLead(reading, part);
        if (part.Count <= 0) return;
        if (HealthTrusts.Add(reading, part, found)) return;
        if (AddKnown(reading, part, found)) return;
        var head = InstitutionPhrases.HeadAt(reading, part.First, part.End);
        if (head < 0)
        {
            AddLowerCaseHead(reading, part, found);
            return;
        }

        InstitutionHeads.TryGet(reading[head], out var known);
        if (!Suffices(reading, part, head, known) || IsPressOffice(reading, part, head)) return;
        if (CampusBehindBrackets(reading, part) is { } campus)
        {
            found.Add(new NameCandidate(campus, NameKind.Organisation, "institution-head", 0.9f) { Detail = KindOf(reading, part, head, known), Name = $"{reading.TextOf(part)} {reading[campus.End - 1]}" });
            return;
        }

        part = WithSmallField(reading, InstitutionBeginnings.Whole(reading, part, known.Kind));
        found.Add(new NameCandidate(part, NameKind.Organisation, "institution-head", 0.9f) { Detail = KindOf(reading, part, head, known) });
    }

    /// <summary>"PR Office", "AP Science Department", "RCSI Communications Department": where journalists ask.</summary>
    private static bool IsPressOffice(LexicalText reading, TokenRange part, int head) =>
        head == part.End - 1 && reading.IsAny(head, "Office", "Department") && reading.IsAny(head - 1, "Press", "PR", "Communications", "Media", "Science", "News");

    /// <summary>"Indian Institute of Technology (IIT) Delhi": the place that tells one institute from its like, behind the letters of the name.</summary>
    private static TokenRange? CampusBehindBrackets(LexicalText reading, TokenRange part)
    {
        var at = part.End;
        return part.Count >= 3 && reading[at] is "(" && reading.Has(at + 1, TokenShape.AllCaps) && reading[at + 2] is ")" && reading.Is(at + 3, WordClass.Place) && reading.Has(at + 3, TokenShape.Capital)
            && InstitutionNames.IsAcronymOf(reading[at + 1], reading.TextOf(part)) ? new TokenRange(part.First, at + 4) : null;
    }

    /// <summary>"in the EU", "EU countries", "leave the EU": the union as a territory, which neither speaks nor pays.</summary>
    public static bool IsTerritory(LexicalText reading, TokenRange range)
    {
        if (!(range.Count == 1 && reading.IsWord(range.First, "EU")) && !(range.Count == 2 && reading.IsWord(range.First, "European") && reading.IsWord(range.First + 1, "Union"))) return false;
        var before = reading.IsWord(range.First - 1, "the") ? range.First - 2 : range.First - 1;
        return !reading.Is(range.End, WordClass.Speech) && !reading.IsAny(before, "by", "from", "with") && !reading.IsPossessive(range.End)
            && reading.Tag(range.End) is not (PosTag.VBD or PosTag.VBZ or PosTag.MD);
    }

    /// <summary>Names from the lists: the whole part, or its beginning where the rest is a title ("NHS Digital chief …").</summary>
    private static bool AddKnown(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (!reading.Is(i, WordClass.Organisation)) continue;
            var length = KnownNames.Organisations.Match(reading.Document.Tokenized, i, out var kind);
            if (length == 0) continue;
            // "native to the Amazon", "(SASY.PA)"
            if ((reading[i] is "Amazon" && reading.IsWord(i - 1, "the")) || (reading[i - 1] is "." && reading.Has(i, TokenShape.Glued) && reading.Has(i - 1, TokenShape.Glued))) continue;
            // "the Bath Press List"
            if (reading[i + length] is "List") return false;
            if (kind is "government" && length == 1 && i + 1 < part.End && reading.IsWord(i + 1, "of")) continue;
            var range = new TokenRange(i, Math.Min(i + length, reading.Count));
            if (length == 1 && i > part.First && reading.Is(i, WordClass.InstitutionHead)) continue;
            if (reading[i] is "NHS" && length == 1 && InstitutionChunks.IsNameWord(reading, i + 1) && !reading.Is(i + 1, WordClass.Role) && !reading.Has(i + 1, TokenShape.LineStart) && !reading.Has(i, TokenShape.LineStart) && !reading.IsAny(part.End - 1, "Programme", "Program", "Scheme", "Plan")) range = new TokenRange(i, i + 2);
            var partial = range.End < part.End && InstitutionChunks.IsNameWord(reading, range.End);
            if (range.Count < part.Count && InstitutionPhrases.HeadAt(reading, part.First, part.End) is var head && head >= range.End && MakesName(reading, head)) return false;
            if (i > part.First && i + length == part.End && InstitutionPhrases.HeadAt(reading, part.First, i) >= 0) return false;
            if (kind is "university" && range.Count == 1 && range.Count < part.Count && !reading.Has(i, TokenShape.AllCaps)) return false;
            if (kind is "university" && !reading.Has(i, TokenShape.AllCaps) && reading.Is(i, WordClass.Place) && !NamesSchool(reading, range)) return false;
            if (length == 1 && reading.Has(i, TokenShape.AllCaps) && ThingNames.AreLetters(reading, i)) return false;
            if (reading[range.End] is "+" && reading.Has(range.End, TokenShape.Glued)) return false;
            // "GSK-3" is an enzyme, "the Australian team" no newspaper.
            if (reading.IsHyphen(range.End) && reading[range.End + 1][0] is >= '0' and <= '9') return false;
            if (kind is "media" && reading.Is(range.End - 1, WordClass.Demonym) && reading.Has(range.End, TokenShape.Word) && !reading.Is(range.End, WordClass.Speech | WordClass.Function)) return false;
            if (kind is "government" && reading.IsAny(range.End - 1, "EU", "Union") && IsTerritory(reading, range)) return false;
            if (kind is "media") range = InstitutionChunks.WithDomain(reading, range);
            found.Add(new NameCandidate(range, NameKind.Organisation, partial ? "institution-list-part" : "institution-list", 0.85f) { Detail = kind, Name = kind is "media" ? InstitutionChunks.FusedDomain(reading, range) : null });
            return true;
        }

        return false;
    }

    /// <summary>"Programme" may stand in a name and makes none.</summary>
    private static bool MakesName(LexicalText reading, int head) => InstitutionHeads.TryGet(reading[head], out var known) && known.Need != HeadNeed.None;

    /// <summary>"at Oxford", "Harvard researchers", "the Cold Research Unit at Cambridge": the place stands for its university.</summary>
    private static bool NamesSchool(LexicalText reading, TokenRange range) =>
        reading.Is(range.End, WordClass.Team) || RoleSoon(reading, range.End) || reading.Is(range.End, WordClass.Role) || reading.IsPossessive(range.End)
        || (reading.IsAny(range.First - 1, "at", "from") && !reading.IsWord(range.End, ","))
        || (reading.IsAny(range.First - 1, "at") && reading.Is(range.First - 2, WordClass.InstitutionHead) && reading.Has(range.First - 2, TokenShape.Capital));

    /// <summary>"Oxford | sleep scientist Jane": at most two small nouns before what somebody is, and somebody's name behind.</summary>
    private static bool RoleSoon(LexicalText reading, int at)
    {
        for (var i = at; i < at + 3; i++)
        {
            if (!reading.Has(i, TokenShape.Word) || reading.Has(i, TokenShape.Capital) || reading.Is(i, WordClass.Function)) return false;
            if (reading.Is(i, WordClass.Role)) return reading.Has(i + 1, TokenShape.Capital);
        }

        return false;
    }

    /// <summary>"Cardiff university", "Birmingham children's hospital" in papers that write heads small.</summary>
    private static void AddLowerCaseHead(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        if (!reading.IsAny(part.End, "university", "hospital", "council", "commission") || reading.Has(part.End, TokenShape.LineStart)) return;
        if (reading.Is(part.End - 1, WordClass.Demonym) || reading.Has(part.First, TokenShape.SentenceStart)) return;
        InstitutionHeads.TryGet(reading[part.End], out var known);
        found.Add(new NameCandidate(new TokenRange(part.First, part.End + 1), NameKind.Organisation, "institution-lower-head", 0.7f) { Detail = known.Kind });
    }

    private static TokenRange WithoutLead(LexicalText reading, TokenRange part)
    {
        var first = part.First;
        while (first < part.End && LeadsIn(reading, first, part)) first++;
        return new TokenRange(first, part.End);
    }

    /// <summary>Words before a name that are capitalised for another reason: a title, a role, a demonym before a full name.</summary>
    private static bool LeadsIn(LexicalText reading, int token, TokenRange part)
    {
        if (token + 1 >= part.End) return false;
        if (reading.Is(token, WordClass.Role) && !reading.Has(token, TokenShape.AllCaps) && !reading.Is(token, WordClass.InstitutionHead)) return token == part.First && reading.IsAny(token + 1, "of", "at", "for");
        if (token == part.First && reading.IsAny(token, "Members", "Researchers", "Scientists", "Academics", "Experts", "Doctors", "Officials", "Professors") && reading.IsAny(token + 1, "of", "at", "from", "in")) return true;
        // "Implementing | the Bath Committee's advice": a verb that opens the sentence.
        if (token == part.First && reading.Tag(token) is PosTag.VBG && reading.IsWord(token + 1, "the")) return true;
        if (reading.IsAny(token, "based", "led", "funded", "backed", "run")) return true;
        for (var i = token + 1; i < Math.Min(part.End, token + 4); i++)
        {
            if (reading.IsHyphen(i) && reading.IsAny(i + 1, "based", "led", "funded", "backed", "run")) return i + 2 < part.End;
        }

        if (reading.IsHyphen(token)) return true;
        return reading.Is(token, WordClass.Connector) && !reading.Has(token, TokenShape.Capital);
    }

    private static bool Suffices(LexicalText reading, TokenRange part, int head, InstitutionHead known)
    {
        var left = head > part.First;
        var right = head + 1 < part.End && reading.IsAny(head + 1, "of", "for", "on", "to", "de", "of", "College", "del", "di", "da");
        if (head + 1 < part.End && !right && InstitutionChunks.IsNameWord(reading, head + 1)) right = known.Kind is "university" or "hospital" or "institute" && reading.Has(head + 1, TokenShape.AllCaps) == reading.Has(head, TokenShape.AllCaps);
        if (head + 1 < part.End && !right && !InstitutionHeads.TryGet(reading[part.End - 1], out _) && reading.Has(head + 1, TokenShape.Capital)) return false;
        if (known.Kind == "media" && reading.Has(head, TokenShape.AllCaps)) return false;
        // "the Cold Baths in | Portugal Project": what is left of the name of a scheme; "the Global Forum on Baths" is held.
        if (reading.IsWord(head, "Forum") && (reading.IsWord(head + 1, "on") || reading.IsAny(part.First, "Global", "World", "International"))) return false;
        if (reading.IsWord(head, "Project") && reading.IsWord(part.First - 1, "in") && reading.Is(part.First, WordClass.Place)) return false;
        if (left && head == part.First + 1 && reading.Is(part.First, WordClass.Function | WordClass.Demonym) && !right && known.Kind is not ("society" or "charity" or "agency") && !(known.Kind == "government" && reading.Is(part.First, WordClass.Demonym))) return false;
        return known.Need switch
        {
            HeadNeed.Any => left || right,
            HeadNeed.Left => left && !GenericLeft(reading, part.First, head),
            HeadNeed.Alone => true,
            _ => false,
        };
    }

    private static bool GenericLeft(LexicalText reading, int first, int head) =>
        head == first + 1 && (reading.Is(first, WordClass.Function) || reading.Is(first, WordClass.Calendar));

    private static string KindOf(LexicalText reading, TokenRange part, int head, InstitutionHead known)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (reading.IsAny(i, "Hospital", "Hospitals", "Infirmary")) return "hospital";
            if (reading.IsAny(i, "University", "Universität") && known.Kind is not "hospital" && i <= head) return "university";
        }

        if (reading.IsWord(head, "College") && reading.IsWord(part.First, "Royal") && reading.IsWord(head + 1, "of")) return "society";
        if (reading.IsWord(head, "College") && reading.IsWord(part.First, "American")) return "society";
        if (reading.IsWord(head, "Academy") && reading.IsWord(part.First, "Chinese")) return "institute";
        if (reading.IsAny(head, "Trust") && reading.IsWord(head - 1, "Foundation") && head - 1 > part.First) return "hospital";
        return known.Kind;
    }
}
