using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Institutions.Finding;
using KnowledgeGraph.Import.Mentions.Institutions.Gathering;
using KnowledgeGraph.Import.Mentions.Institutions.Refusing;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Finds institutions by their head nouns ("University", "Trust") and by lists of names that do not say what they are.</summary>
internal static class InstitutionFinder
{
    /// <summary>Groups of people that a name follows by a small word: "Members of | the Bath Society".</summary>
    private static readonly string[] Groups = ["Members", "Researchers", "Scientists", "Academics", "Experts", "Doctors", "Officials", "Professors"];

    private static readonly string[] Participles = ["based", "led", "funded", "backed", "run"];

    private static readonly string[] SmallFields = ["research", "science", "sciences", "health", "medicine", "care", "studies"];

    /// <summary>All candidates, in text order, without overlap.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        for (var at = 0; at < reading.Count;)
        {
            if (!MayBegin(reading, at))
            {
                at = AddWithArticle(reading, at, found) ? found[^1].Tokens.End : at + 1;
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
            foreach (var part in InstitutionPhrases.Split(reading, new TokenRange(at, last?.Tokens.First ?? end)))
                AddPart(reading, WithoutField(reading, part), found);
            if (last.HasValue) found.Add(last.Value);
            at = last?.Tokens.End ?? end;
        }

        return InstitutionUnits.Demote(reading, found.FindAll(candidate => !IsOfPageOrMeasured(reading, candidate) && !IsUnionOrData(reading, candidate)));
    }

    /// <summary>A word with a capital of its own, or the "universities" of "universities of Bath and Hull".</summary>
    private static bool MayBegin(LexicalText reading, int at) =>
        !OpensSentence(reading, at) && (InstitutionChunks.IsNameWord(reading, at) || reading.IsWord(at, "universities"));

    /// <summary>"Scientists at Southampton and …": a capital of the sentence, not of a name.</summary>
    private static bool OpensSentence(LexicalText reading, int at) =>
        reading.Is(at, WordClass.Team | WordClass.Study) && reading.Has(at, TokenShape.SentenceStart) && !reading.Has(at + 1, TokenShape.Capital);

    /// <summary>Adds a listed name that begins with its article: "The Bath Times".</summary>
    private static bool AddWithArticle(LexicalText reading, int at, List<NameCandidate> found) =>
        reading[at] is "The" or "THE"
        && KnownNames.Organisations.Match(reading.Document.Tokenized, at, out _) is > 1 and var length
        && !reading.Has(at + length, TokenShape.Capital)
        && KnownInstitutions.Add(reading, new TokenRange(at, InstitutionChunks.EndOf(reading, at)), found);

    /// <summary>"Bath Post | Mar 2, 2016", "250ml of Frisk Cola": a paper or a firm that the page or a good is marked with.</summary>
    private static bool IsOfPageOrMeasured(LexicalText reading, NameCandidate candidate) =>
        candidate.Detail is "media" or "company"
        && (PublicationStamps.Holds(reading, candidate.Tokens) || MeasuredGoods.Is(reading, candidate.Tokens));

    /// <summary>"in the EU", "the Bath Improvement Network (BIN) database".</summary>
    private static bool IsUnionOrData(LexicalText reading, NameCandidate candidate) =>
        Territories.Is(reading, candidate.Tokens)
        || (candidate.Detail is not ("university" or "hospital") && ThingNames.NamesDatabase(reading, candidate.Tokens));

    /// <summary>"Hull University | Psychiatry", "University College London | Psychology": a field behind a whole name is a part of the house.</summary>
    private static TokenRange WithoutField(LexicalText reading, TokenRange part)
    {
        var end = part.End;
        while (end - part.First > 2 && InstitutionUnits.IsField(reading[end - 1]) && reading.Has(end - 1, TokenShape.Capital)) end--;
        return end < part.End && EndsWholeName(reading, end - 1) ? part with { End = end } : part;
    }

    /// <summary>"Hull University", "University College London": the last word of a house's whole name.</summary>
    private static bool EndsWholeName(LexicalText reading, int token) =>
        reading.IsWord(token, "University") || (reading.IsAny(token, "London", "Dublin", "Cork") && reading.IsWord(token - 1, "College"));

    /// <summary>"the Institute of Health and Medical | research": a field whose noun the paper writes small.</summary>
    private static TokenRange WithSmallField(LexicalText reading, TokenRange part) =>
        part.Count > 2
        && reading.IsAny(part.End - 2, "and", "of", "for")
        && reading.IsAny(part.End - 1, "Medical", "Biomedical", "Clinical", "Public", "Social", "Environmental")
        && reading.IsAny(part.End, SmallFields)
        && !reading.Has(part.End, TokenShape.LineStart)
            ? part with { End = part.End + 1 }
            : part;

    private static void AddPart(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        part = WithoutLead(reading, part);
        if (part.Count <= 0) return;
        if (HealthTrusts.Add(reading, part, found)) return;
        if (KnownInstitutions.Add(reading, part, found)) return;
        var head = InstitutionPhrases.HeadAt(reading, part.First, part.End);
        if (head < 0)
        {
            AddLowerCaseHead(reading, part, found);
            return;
        }

        InstitutionHeads.TryGet(reading[head], out var known);
        if (!HeadedNames.IsName(reading, part, head, known) || IsPressOffice(reading, part, head)) return;
        if (CampusBehindBrackets(reading, part) is { } campus)
        {
            found.Add(new NameCandidate(campus, NameKind.Organisation, "institution-head", 0.9f)
            {
                Detail = HeadedNames.KindOf(reading, part, head, known),
                Name = $"{reading.TextOf(part)} {reading[campus.End - 1]}",
            });
            return;
        }

        part = WithSmallField(reading, InstitutionBeginnings.Whole(reading, part, known.Kind));
        found.Add(new NameCandidate(part, NameKind.Organisation, "institution-head", 0.9f) { Detail = HeadedNames.KindOf(reading, part, head, known) });
    }

    /// <summary>"PR Office", "AP Science Department", "RCSI Communications Department": where journalists ask.</summary>
    private static bool IsPressOffice(LexicalText reading, TokenRange part, int head) =>
        head == part.End - 1
        && reading.IsAny(head, "Office", "Department")
        && reading.IsAny(head - 1, "Press", "PR", "Communications", "Media", "Science", "News");

    /// <summary>"Indian Institute of Technology (IIT) Delhi": the place that tells one institute from its like, behind the letters of the name.</summary>
    private static TokenRange? CampusBehindBrackets(LexicalText reading, TokenRange part)
    {
        var at = part.End;
        if (part.Count < 3 || reading[at] is not "(" || reading[at + 2] is not ")") return null;
        var spells = reading.Has(at + 1, TokenShape.AllCaps)
            && reading.Is(at + 3, WordClass.Place)
            && reading.Has(at + 3, TokenShape.Capital)
            && InstitutionNames.IsAcronymOf(reading[at + 1], reading.TextOf(part));
        return spells ? new TokenRange(part.First, at + 4) : null;
    }

    /// <summary>"Cardiff university", "Birmingham children's hospital", "Hull general hospital" in papers that write heads small.</summary>
    private static void AddLowerCaseHead(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        var isGeneral = reading.IsAny(part.End, "general", "teaching", "memorial", "district") && reading.IsAny(part.End + 1, "hospital", "hospitals");
        var head = isGeneral ? part.End + 1 : part.End;
        if (!(isGeneral || reading.IsAny(head, "university", "hospital", "council", "commission")) || reading.Has(head, TokenShape.LineStart)) return;
        if (reading.Is(part.End - 1, WordClass.Demonym) || reading.Has(part.First, TokenShape.SentenceStart)) return;
        InstitutionHeads.TryGet(reading[head], out var known);
        found.Add(new NameCandidate(new TokenRange(part.First, head + 1), NameKind.Organisation, "institution-lower-head", 0.7f) { Detail = known.Kind });
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
        var opens = token == part.First;
        var isRole = reading.Is(token, WordClass.Role) && !reading.Has(token, TokenShape.AllCaps) && !reading.Is(token, WordClass.InstitutionHead);
        if (isRole) return opens && reading.IsAny(token + 1, "of", "at", "for");
        if (opens && reading.IsAny(token, Groups) && reading.IsAny(token + 1, "of", "at", "from", "in")) return true;
        if (opens && HeadlineWords.StandsBefore(reading, token)) return true;
        // "Implementing | the Bath Committee's advice": a verb that opens the sentence.
        if (opens && reading.Tag(token) is PosTag.VBG && reading.IsWord(token + 1, "the")) return true;
        if (reading.IsAny(token, Participles)) return true;
        for (var i = token + 1; i < Math.Min(part.End, token + 4); i++)
        {
            if (reading.IsHyphen(i) && reading.IsAny(i + 1, Participles)) return i + 2 < part.End;
        }

        if (reading.IsHyphen(token)) return true;
        return reading.Is(token, WordClass.Connector) && !reading.Has(token, TokenShape.Capital);
    }
}
