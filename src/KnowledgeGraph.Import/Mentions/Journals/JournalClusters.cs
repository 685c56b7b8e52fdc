using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Gathering;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>Gathers the names of journals: equal titles, initials ("BMJ" for "British Medical Journal"), the start of a longer title.</summary>
internal static class JournalClusters
{
    /// <summary>One draft for each journal.</summary>
    public static List<EntityDraft> Gather(LexicalText reading, IReadOnlyList<NameCandidate> candidates, bool[] taken)
    {
        var drafts = new List<EntityDraft>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Tokens.Count).ThenBy(c => c.Tokens.First))
        {
            var name = candidate.Name ?? Name(reading, candidate.Tokens);
            var draft = drafts.Find(known => IsSame(known.Name, name));
            if (draft is null && candidate.Rule is "journal-list") draft = drafts.Find(known => IsFirstOf(known.Name, name));
            if (draft is null)
            {
                draft = new EntityDraft(NameKind.Journal, name, candidate.Rule);
                drafts.Add(draft);
            }

            draft.Add(candidate.Tokens, MentionForm.Full, candidate.Confidence);
        }

        AddUntaken(reading, drafts, taken);
        return drafts;
    }

    /// <summary>Later mentions of a title without its cue, and its initials.</summary>
    private static void AddUntaken(LexicalText reading, List<EntityDraft> drafts, bool[] taken)
    {
        if (drafts.Count == 0) return;
        foreach (var draft in drafts)
        {
            var first = draft.Mentions[0].Tokens;
            for (var at = 0; at + first.Count <= reading.Count; at++)
            {
                if (taken[at] || !reading.Has(at, TokenShape.Capital)) continue;
                if (first.Count > 2 && AreInitialsOf(reading, at, draft.Name)) Take(at, 1, MentionForm.Short);
                else if (IsMetAgain(reading, first, at) && !taken.AsSpan(at, first.Count).Contains(true)) Take(at, first.Count, MentionForm.Full);
            }

            void Take(int at, int count, MentionForm form)
            {
                draft.Add(new TokenRange(at, at + count), form, 0.85f);
                taken.AsSpan(at, count).Fill(true);
            }
        }
    }

    /// <summary>"BMJ" of "British Medical Journal".</summary>
    private static bool AreInitialsOf(LexicalText reading, int token, string title) =>
        reading.Has(token, TokenShape.AllCaps) && reading[token].Length >= 3 && InstitutionNames.IsAcronymOf(reading[token], title);

    /// <summary>The title word for word; one of a single word needs a cue: "in | Thorax".</summary>
    private static bool IsMetAgain(LexicalText reading, TokenRange title, int at) =>
        Matches(reading, title, at) && (title.Count > 1 || IsCued(reading, at));

    private static bool Matches(LexicalText reading, TokenRange title, int at)
    {
        for (var i = 0; i < title.Count; i++)
        {
            if (!reading[title.First + i].SequenceEqual(reading[at + i])) return false;
        }

        return true;
    }

    private static bool IsCued(LexicalText reading, int at) =>
        JournalCues.Before(reading, at) != JournalCue.None || reading.IsAny(at - 1, "in", "told") || reading.Has(at, TokenShape.AllCaps);

    private static bool IsSame(string known, string name)
    {
        var a = InstitutionNames.Words(known);
        var b = InstitutionNames.Words(name);
        if (a.SequenceEqual(b)) return true;
        if (name.StartsWith("The ", StringComparison.Ordinal)) name = name[4..];
        return b.Length == 1 && a.Length > 2 && InstitutionNames.IsAcronymOf(name, known);
    }

    /// <summary>"according to the JAMA study" beside "JAMA Dermatology": a list's short title, of which nothing says that it is a journal of its own here.</summary>
    private static bool IsFirstOf(string known, string name) =>
        known.Length > name.Length && known[name.Length] == ' ' && known.StartsWith(name, StringComparison.Ordinal);

    /// <summary>True where an organisation's name is that of a journal of this article, and nothing makes it the publisher.</summary>
    public static EntityDraft? JournalCalled(LexicalText reading, List<EntityDraft> journals, TokenRange range)
    {
        if (journals.Count == 0 || IsPublisher(reading, range.End)) return null;
        var name = Name(reading, range);
        return journals.Find(journal => IsSame(journal.Name, name));
    }

    /// <summary>"the BMJ | journal Open Heart", "BMJ | 's Tobacco Control".</summary>
    private static bool IsPublisher(LexicalText reading, int behind) =>
        reading.IsWord(behind, "journal") || (reading.IsPossessive(behind) && reading.Has(behind + 1, TokenShape.Capital));

    /// <summary>The title, without the full stop that a letter at its end takes from its sentence: "Proceedings of the Royal Society B.".</summary>
    private static string Name(LexicalText reading, TokenRange range)
    {
        var name = InstitutionNames.Spaced(reading.TextOf(range));
        return name is [.., ' ', _, '.'] ? name[..^1] : name;
    }
}
