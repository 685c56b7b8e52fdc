using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>Tells departments, schools and centres inside a named institution from institutions of their own.</summary>
/// <remarks>"Cardiff University's School of Psychology", "Department of Epidemiology at Monash", "UCL Centre for Ageing": the parent is the institution.</remarks>
internal static class InstitutionUnits
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields = WordLists.Set(typeof(WordClass), "field-words.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tasks = WordLists.Set(typeof(WordClass), "field-words.txt", "task");

    /// <summary>Heads of houses, which belong to nobody.</summary>
    private static readonly string[] Houses = ["University", "Hospital", "Association", "Society", "Council", "Foundation", "Trust"];

    private static readonly string[] UnitHeads =
        ["School", "Department", "Dept", "Faculty", "Division", "Unit", "Section", "Programme", "Program", "College", "Laboratory", "Lab", "Office", "Branch"];

    /// <summary>The candidates with units turned into names of kind Other, so that their words belong to nobody else.</summary>
    public static List<NameCandidate> Demote(LexicalText reading, List<NameCandidate> candidates)
    {
        var kept = new List<NameCandidate>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Kind == NameKind.Organisation && candidate.Name is null && AcronymUnit(reading, candidate) is { } parent)
            {
                kept.Add(parent);
                kept.Add(Unit(new TokenRange(parent.Tokens.End, candidate.Tokens.End)));
                continue;
            }

            kept.Add(IsUnit(reading, candidates, i) ? Unit(candidate.Tokens) : candidate);
        }

        return kept;
    }

    /// <summary>
    /// "a fellow at the School of Medicine", "the Department of Genetics at Hull": named by its field alone, in an article that names a
    /// university; ministries have tasks.
    /// </summary>
    private static bool IsOfField(LexicalText reading, List<NameCandidate> candidates, TokenRange range, int head)
    {
        if (head != range.First || !reading.IsAny(head + 1, "of", "for")) return false;
        if (!candidates.Exists(other => other.Detail is "university" or "hospital" && other.Tokens != range)) return false;
        var field = new TokenRange(head + 2, range.End);
        if (reading.IsAny(head, "School", "Division", "Faculty", "Section")) return range.Count <= 4 || IsNamedByField(reading, field);
        return reading.IsAny(head, "Department", "Dept") && !Tasks.Contains(reading[head + 2]) && IsNamedByField(reading, field);
    }

    /// <summary>True for a word that names a field or a task: no name by itself, whatever stands before the head of an institution's name.</summary>
    public static bool IsField(ReadOnlySpan<char> word) => Fields.Contains(word);

    private static NameCandidate Unit(TokenRange range) => new(range, NameKind.Other, "institution-unit", 0.8f);

    private static bool IsUnit(LexicalText reading, List<NameCandidate> candidates, int at)
    {
        var range = candidates[at].Tokens;
        if (candidates[at].Rule != "institution-head") return false;
        var head = InstitutionPhrases.HeadAt(reading, range.First, range.End);
        if (head < 0 || reading.IsAny(head, Houses)) return false;
        var before = at > 0 ? candidates[at - 1].Tokens : default;
        if (reading.IsPossessive(range.First - 1) && (before.End == range.First - 1 || IsSchoolLike(reading, range.First - 2))) return true;
        if (IsResearchUnit(reading, candidates, at, head) || IsOfField(reading, candidates, range, head)) return true;
        if (!reading.IsAny(head, UnitHeads)) return false;
        if (head > range.First && !reading.IsAny(head + 1, "of", "on")) return false;
        if (at > 0 && before.End == range.First && head == range.First && candidates[at - 1].Detail is "university") return true;
        if (before.End > 0 && before.End == range.First - 1 && reading[range.First - 1] is ",") return true;
        return at + 1 < candidates.Count && StandsBeforeHouse(reading, range, candidates[at + 1], head);
    }

    /// <summary>"Department of Sleep | at the | University of Hull", "Field Office | of | the Bath Agency": the house follows.</summary>
    private static bool StandsBeforeHouse(LexicalText reading, TokenRange unit, NameCandidate next, int head)
    {
        var gap = next.Tokens.First - unit.End;
        var linked = gap is 1 or 2 && reading[unit.End] is "at" or "of" or "," or "in" && (gap == 1 || reading.IsWord(unit.End + 1, "the"));
        if (!linked) return false;
        return next.Detail is "university" or "hospital" or "institute"
            || (next.Detail is "agency" && reading.IsAny(head, "Office", "Branch", "Division"));
    }

    /// <summary>
    /// "the Cold Water Research Unit at Hull University", "the Centre for Sleep of the …": told by what it does; "the Ida Brandt Institute" has a
    /// name of its own.
    /// </summary>
    private static bool IsResearchUnit(LexicalText reading, List<NameCandidate> candidates, int at, int head)
    {
        if (at + 1 >= candidates.Count || candidates[at + 1].Detail is not ("university" or "hospital")) return false;
        var range = candidates[at].Tokens;
        var link = reading[range.End] is "," ? range.End + 1 : range.End;
        var behindComma = link > range.End && candidates[at + 1].Tokens.First == link;
        if (behindComma) return candidates[at + 1].Detail is "university" && IsCentreOfField(reading, range, head);
        if (!reading.IsAny(link, "at", "of", "in")) return false;
        if (candidates[at + 1].Tokens.First - link - (reading.IsWord(link + 1, "the") ? 1 : 0) != 1) return false;
        if (reading.IsAny(head, "Unit", "Group", "Clinic", "Lab", "Laboratory")) return true;
        if (!reading.IsAny(head, "Institute", "Centre", "Center")) return false;
        if (link != range.End || !reading.IsWord(link, "at")) return false;
        return (head == range.First && reading.IsAny(head + 1, "of", "for", "on")) || IsNamedByField(reading, new TokenRange(range.First, head));
    }

    /// <summary>"the Institute of Sleep and Bones, Hull University", "the Sleep Research Centre, Hull University".</summary>
    private static bool IsCentreOfField(LexicalText reading, TokenRange range, int head)
    {
        if (!reading.IsAny(head, "Institute", "Centre", "Center")) return false;
        if (head == range.First) return IsNamedByField(reading, new TokenRange(head + 1, range.End));
        return head == range.End - 1 && IsNamedByField(reading, new TokenRange(range.First, head));
    }

    private static bool IsNamedByField(LexicalText reading, TokenRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (!Fields.Contains(reading[i]) && !reading.IsPossessive(i)) return false;
        }

        return words.Count > 0;
    }

    private static bool IsSchoolLike(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && !reading.Is(token, WordClass.Place | WordClass.Demonym);

    /// <summary>"UCL Centre for …", "HKU Faculty of …": initials of a university before a unit.</summary>
    private static NameCandidate? AcronymUnit(LexicalText reading, NameCandidate candidate)
    {
        var first = candidate.Tokens.First;
        if (candidate.Tokens.Count < 3 || !reading.Has(first, TokenShape.AllCaps) || reading.Has(first + 1, TokenShape.AllCaps)) return null;
        if (KnownNames.Organisations.Match(reading.Document.Tokenized, first, out var kind) != 1) return null;
        // "the UCL Institute of Sleep" is called so; "UCL's Institute of Sleep" and "the UCL Centre for Sleep" are parts of it.
        if (reading.IsAny(InstitutionPhrases.HeadAt(reading, first + 1, candidate.Tokens.End), "Institute")) return null;
        var ofCouncil = reading[first] is "MRC" && reading.IsAny(candidate.Tokens.End - 1, "Unit", "Centre", "Center");
        if (kind is not ("university" or "institute") && !ofCouncil) return null;
        return new NameCandidate(new TokenRange(first, first + 1), NameKind.Organisation, "institution-list", 0.85f) { Detail = kind };
    }
}
