using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Institutions.Refusing;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>Finds institutions by lists of names that do not say what they are: "Inserm", "NHS Digital", "Oxford".</summary>
internal static class KnownInstitutions
{
    /// <summary>Adds a name from the lists: the whole part, or its beginning where the rest is a title ("NHS Digital chief …").</summary>
    /// <returns>True where one was added.</returns>
    public static bool Add(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (!reading.Is(i, WordClass.Organisation)) continue;
            var length = KnownNames.Organisations.Match(reading.Document.Tokenized, i, out var kind);
            if (length == 0) continue;
            if (IsRiver(reading, i) || IsWithinAddress(reading, i)) continue;
            // "the Bath Press List"
            if (reading[i + length] is "List") return false;
            if (kind is "government" && length == 1 && i + 1 < part.End && reading.IsWord(i + 1, "of")) continue;
            var range = new TokenRange(i, Math.Min(i + length, reading.Count));
            if (length == 1 && i > part.First && reading.Is(i, WordClass.InstitutionHead)) continue;
            if (length == 1 && IsBranchOfNhs(reading, part, i)) range = new TokenRange(i, i + 2);
            var partial = range.End < part.End && InstitutionChunks.IsNameWord(reading, range.End);
            if (IsPartOfName(reading, part, i, length, range) || IsPlaceOnly(reading, part, range, kind)) return false;
            if (IsThing(reading, i, length, range) || IsPeopleOrTerritory(reading, range, kind)) return false;
            if (kind is "media") range = InstitutionChunks.WithDomain(reading, range);
            found.Add(new NameCandidate(range, NameKind.Organisation, partial ? "institution-list-part" : "institution-list", 0.85f)
            {
                Detail = kind,
                Name = kind is "media" ? InstitutionChunks.FusedDomain(reading, range) : null,
            });
            return true;
        }

        return false;
    }

    /// <summary>"native to the Amazon".</summary>
    private static bool IsRiver(LexicalText reading, int token) => reading[token] is "Amazon" && reading.IsWord(token - 1, "the");

    /// <summary>"(SASY.PA)": letters behind a stop within a word.</summary>
    private static bool IsWithinAddress(LexicalText reading, int token) =>
        reading[token - 1] is "." && reading.Has(token, TokenShape.Glued) && reading.Has(token - 1, TokenShape.Glued);

    /// <summary>"NHS Bathing": the service with the word that tells which part of it; in "NHS chief", "the NHS Bath Plan" it stands alone.</summary>
    private static bool IsBranchOfNhs(LexicalText reading, TokenRange part, int token) =>
        reading[token] is "NHS"
        && InstitutionChunks.IsNameWord(reading, token + 1)
        && !reading.Is(token + 1, WordClass.Role)
        && !reading.Has(token + 1, TokenShape.LineStart)
        && !reading.Has(token, TokenShape.LineStart)
        && !reading.IsAny(part.End - 1, "Programme", "Program", "Scheme", "Plan");

    /// <summary>"Cancer Research UK Bath Institute", "Bath Hospital Getty": the part has a head noun that makes it a name of its own.</summary>
    private static bool IsPartOfName(LexicalText reading, TokenRange part, int at, int length, TokenRange range)
    {
        if (range.Count < part.Count)
        {
            var head = InstitutionPhrases.HeadAt(reading, part.First, part.End);
            if (head >= range.End && MakesName(reading, head)) return true;
        }

        return at > part.First && at + length == part.End && InstitutionPhrases.HeadAt(reading, part.First, at) >= 0;
    }

    /// <summary>"Programme" may stand in a name and makes none.</summary>
    private static bool MakesName(LexicalText reading, int head) => InstitutionHeads.TryGet(reading[head], out var known) && known.Need != HeadNeed.None;

    /// <summary>"Oxford Street", "in Oxford": a town that has a university, and nothing that makes the name stand for it.</summary>
    private static bool IsPlaceOnly(LexicalText reading, TokenRange part, TokenRange range, string? kind)
    {
        if (kind is not "university" || reading.Has(range.First, TokenShape.AllCaps)) return false;
        if (range.Count == 1 && range.Count < part.Count) return true;
        return reading.Is(range.First, WordClass.Place) && !NamesSchool(reading, range);
    }

    /// <summary>"GSK-3" is an enzyme, "Sky+" a service, "(SSA)" what the article says it stands for.</summary>
    private static bool IsThing(LexicalText reading, int at, int length, TokenRange range) =>
        (length == 1 && reading.Has(at, TokenShape.AllCaps) && ThingLetters.AreExplained(reading, at))
        || (reading[range.End] is "+" && reading.Has(range.End, TokenShape.Glued))
        || (reading.IsHyphen(range.End) && reading[range.End + 1][0] is >= '0' and <= '9');

    /// <summary>"the Australian team" is no newspaper, "in the EU" no authority.</summary>
    private static bool IsPeopleOrTerritory(LexicalText reading, TokenRange range, string? kind)
    {
        var last = range.End - 1;
        if (kind is "government") return reading.IsAny(last, "EU", "Union") && Territories.Is(reading, range);
        return kind is "media"
            && reading.Is(last, WordClass.Demonym)
            && reading.Has(range.End, TokenShape.Word)
            && !reading.Is(range.End, WordClass.Speech | WordClass.Function);
    }

    /// <summary>"at Oxford", "Harvard researchers", "the Cold Research Unit at Cambridge": the place stands for its university.</summary>
    private static bool NamesSchool(LexicalText reading, TokenRange range) =>
        reading.Is(range.End, WordClass.Team | WordClass.Role)
        || reading.IsPossessive(range.End)
        || RoleSoon(reading, range.End)
        || (reading.IsAny(range.First - 1, "at", "from") && !reading.IsWord(range.End, ","))
        || IsSeatOfInstitution(reading, range);

    /// <summary>"the Cold Research Unit at | Cambridge".</summary>
    private static bool IsSeatOfInstitution(LexicalText reading, TokenRange range) =>
        reading.IsWord(range.First - 1, "at")
        && reading.Is(range.First - 2, WordClass.InstitutionHead)
        && reading.Has(range.First - 2, TokenShape.Capital);

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
}
