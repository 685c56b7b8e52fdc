using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>"the professor", "the university", "the researchers": descriptions that stand for a name.</summary>
internal static class Descriptions
{
    /// <summary>Resolves a description that begins at a token.</summary>
    public static bool TryResolve(LexicalText reading, int at, Discourse state)
    {
        if (reading.IsAny(at, "the", "this", "its", "their"))
        {
            if (Studies(reading, at, state)) return true;
            return Institutions(reading, at, state) || People(reading, at, state);
        }

        if (!reading.Is(at, WordClass.Team) || reading.Is(at - 1, WordClass.InstitutionHead)) return false;
        if (reading.IsAny(at, "group", "doctors", "engineers", "experts", "academics") && !reading.Has(at, TokenShape.SentenceStart)) return false;
        state.ReferToStudy(new TokenRange(at, at + 1));
        return true;
    }

    /// <summary>"the team", "the study's authors", "the paper", "their report".</summary>
    private static bool Studies(LexicalText reading, int at, Discourse state)
    {
        for (var end = at + 1; end < at + 4; end++)
        {
            if (reading.Is(end, WordClass.Team) && !reading.Is(end, WordClass.InstitutionHead))
            {
                state.ReferToStudy(new TokenRange(at, end + 1));
                return true;
            }

            if (reading.Is(end, WordClass.Study) && !reading.IsPossessive(end + 1) && !reading.Is(end + 1, WordClass.Team | WordClass.Role))
            {
                state.ReferToStudy(new TokenRange(at, end + 1));
                return true;
            }

            if (!reading.Has(end, TokenShape.Word) || reading.Is(end, WordClass.Connector | WordClass.Role)) return false;
        }

        return false;
    }

    private static bool Institutions(LexicalText reading, int at, Discourse state)
    {
        if (!reading.Is(at + 1, WordClass.InstitutionHead) || reading.IsWord(at, "their")) return false;
        if (reading.Has(at + 2, TokenShape.Capital) || reading.IsAny(at + 2, "of", "for")) return false;
        InstitutionHeads.TryGet(reading[at + 1], out var head);
        var word = reading[at + 1].ToString();
        var entity = state.Last(known => known.Kind == NameKind.Organisation && known.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (entity < 0 && !IsInName(word)) entity = state.Last(known => known.Kind == NameKind.Organisation && known.Detail == head.Kind);
        if (entity < 0) return false;
        state.Refer(entity, new TokenRange(at, at + 2), MentionForm.Nominal, 0.7f);
        return true;
    }

    /// <summary>What a body is called only where its name says so, whatever kind it is: "the committee" is no agency that the article happens to name.</summary>
    private static bool IsInName(string head) =>
        head is "committee" or "commission" or "council" or "board" or "bureau" or "parliament" or "senate" or "congress" or "court" or "union" or "league" or "club" or "party";

    /// <summary>"the professor", "the psychologist": the last person with that title, else the last person.</summary>
    private static bool People(LexicalText reading, int at, Discourse state)
    {
        if (!reading.IsWord(at, "the")) return false;
        var role = IsFieldOfSpeaker(reading, at + 1) ? at + 2 : at + 1;
        if (!reading.Is(role, WordClass.Role) || reading.Is(role + 1, WordClass.Role | WordClass.Team)) return false;
        if (reading.Has(role + 1, TokenShape.Capital) || reading.IsAny(role + 1, "of", "for", "in", "at", "who", "and")) return false;
        var word = reading[role].ToString();
        if (word.StartsWith("spokes", StringComparison.OrdinalIgnoreCase) || IsOfAnybody(word)) return false;
        // "the professor" is "Prof Brandt".
        var beginning = word[..Math.Min(4, word.Length)];
        var entity = state.Last(known =>
            known.Kind == NameKind.Person && known.Titles.Any(title => title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)));
        if (entity < 0) entity = state.Person(at, 2);
        if (entity < 0) return false;
        state.Refer(entity, new TokenRange(at, role + 1), MentionForm.Nominal, 0.6f);
        return true;
    }

    /// <summary>"the | fertility | expert said": a field before what somebody is who speaks.</summary>
    private static bool IsFieldOfSpeaker(LexicalText reading, int at) =>
        reading.Tag(at) is PosTag.NN
        && !reading.Has(at, TokenShape.Capital)
        && !reading.Is(at, WordClass.Role)
        && reading.Is(at + 1, WordClass.Role)
        && (reading.Is(at + 2, WordClass.Speech) || reading.Is(at - 2, WordClass.Speech));

    /// <summary>Roles that articles use of people whom they do not name, or that only begin what somebody is: "the patient", "the lead | author".</summary>
    private static bool IsOfAnybody(string role) =>
        role is "patient" or "student" or "author" or "member" or "lead" or "head" or "chief" or "senior" or "junior" or "model"
            or "mother" or "father" or "survivor";
}
