using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Gathers the names of institutions: equal words in any order, acronyms, short forms.</summary>
internal static class InstitutionClusters
{
    /// <summary>One draft for each institution.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="candidates">Chosen candidates of kind Organisation, in text order.</param>
    /// <param name="taken">Tokens that belong to a name; acronyms and short forms found here are added.</param>
    public static List<EntityDraft> Gather(LexicalText reading, IReadOnlyList<NameCandidate> candidates, bool[] taken)
    {
        var drafts = new List<EntityDraft>();
        var acronyms = new Dictionary<string, EntityDraft>(StringComparer.Ordinal);
        var late = new List<NameCandidate>();
        // Names that say what they are come first, so that short forms before them find them.
        foreach (var candidate in candidates.OrderBy(candidate => candidate.Rule is "institution-head" or "institution-coordination" ? 0 : 1))
        {
            var name = NameOf(reading, candidate);
            if (candidate.Tokens.Count == 1 && ((reading.Has(candidate.Tokens.First, TokenShape.AllCaps) && reading[candidate.Tokens.First].Length <= 6) || acronyms.ContainsKey(name)))
            {
                late.Add(candidate);
                continue;
            }

            var draft = Same(drafts, name, candidate.Detail);
            if (draft is null && candidate.Rule == "name-recogniser" && drafts.Find(known => IsPartOf(reading, candidate.Tokens, known.Name)) is { } whole)
            {
                whole.Add(candidate.Tokens, MentionForm.Short, candidate.Confidence);
                continue;
            }

            if (draft is null && (candidate.Rule == "name-recogniser" || IsListedSchool(candidate)) && (drafts.Find(known => string.Equals(InstitutionNames.ShortForm(known.Name), name, StringComparison.OrdinalIgnoreCase) || (candidate.Rule == "name-recogniser" && InstitutionNames.IsBeginningOf(name, known.Name))) ?? (IsListedSchool(candidate) ? drafts.Find(known => IsSchoolOf(known, name)) : null)) is { } full)
            {
                full.Add(candidate.Tokens, MentionForm.Short, candidate.Confidence);
                continue;
            }

            draft ??= New(drafts, name, candidate);
            Mention(draft, candidate, name);
            AcronymBehind(reading, candidate, draft, acronyms, taken);
        }

        foreach (var candidate in late) AddAcronym(reading, drafts, acronyms, candidate);
        AddUntaken(reading, drafts, acronyms, taken);
        return drafts;
    }

    /// <summary>"Karolinska", "Oxford": listed, yet short for a name that the article may spell out.</summary>
    private static bool IsListedSchool(NameCandidate candidate) =>
        candidate.Rule is "institution-list" or "institution-list-part" && candidate.Tokens.Count == 1 && candidate.Detail is "university" or "institute";

    /// <summary>"Harvard" beside "Harvard Medical School", where the article names no other house of Harvard.</summary>
    private static bool IsSchoolOf(EntityDraft known, string name) =>
        known.Detail is "university" && known.Name.StartsWith(name, StringComparison.Ordinal) && known.Name.AsSpan(name.Length) is [' ', .. var rest] && rest.Contains("School", StringComparison.Ordinal);

    /// <summary>"Hopkins", "the Crick", "King's": the first or last word of what tells a longer name from its like, unless it may name something else.</summary>
    private static bool IsPartOf(LexicalText reading, TokenRange name, string known)
    {
        if (InstitutionNames.ShortForm(known) is not { } form) return false;
        if (reading.IsPossessive(name.End) && form == reading.TextOf(new TokenRange(name.First, name.End + 1))) return true;
        if (name.Count > 1 || reading.Is(name.First, WordClass.Place | WordClass.Demonym | WordClass.InstitutionHead)) return false;
        var words = form.Split(' ');
        return words.Length > 1 && (words[0] == reading.TextOf(name) || words[^1] == reading.TextOf(name) || (reading.IsPossessive(name.End) && words[0] == reading.TextOf(new TokenRange(name.First, name.End + 1))));
    }

    private static EntityDraft New(List<EntityDraft> drafts, string name, NameCandidate candidate)
    {
        var draft = new EntityDraft(NameKind.Organisation, name, candidate.Rule) { Detail = candidate.Detail };
        drafts.Add(draft);
        return draft;
    }

    /// <summary>"World Health Organization (WHO)", "the WHO (World Health Organization)".</summary>
    private static void AcronymBehind(LexicalText reading, NameCandidate candidate, EntityDraft draft, Dictionary<string, EntityDraft> acronyms, bool[] taken)
    {
        var at = candidate.Tokens.End;
        if (reading[at] is "(" && reading[at + 2] is ")" or "," or ";" && reading.Has(at + 1, TokenShape.Capital) && candidate.Tokens.Count > 1
            && (IsAcronymShape(reading[at + 1]) || (reading[at + 2] is ")" && !reading.Is(at + 1, WordClass.Place | WordClass.Demonym) && !IsPlaceName(reading, at + 1))))
        {
            acronyms.TryAdd(reading[at + 1].ToString(), draft);
            if (!taken[at + 1]) draft.Add(new TokenRange(at + 1, at + 2), MentionForm.Short, 0.97f);
            taken[at + 1] = true;
        }

        // "NICE (the National Institute for …)"
        var bracket = reading.IsWord(candidate.Tokens.First - 1, "the") ? candidate.Tokens.First - 2 : candidate.Tokens.First - 1;
        if (reading[bracket] is "(" && reading[at] is ")" && candidate.Tokens.Count > 1 && IsAcronymShape(reading[bracket - 1])) acronyms.TryAdd(reading[bracket - 1].ToString(), draft);
    }

    private static bool IsPlaceName(LexicalText reading, int token)
    {
        foreach (var name in reading.Document.Names)
        {
            if (name.Tokens.Contains(token)) return name.Kind is NameKind.Place or NameKind.Person;
        }

        return false;
    }

    private static void AddAcronym(LexicalText reading, List<EntityDraft> drafts, Dictionary<string, EntityDraft> acronyms, NameCandidate candidate)
    {
        var word = reading[candidate.Tokens.First].ToString();
        if (!acronyms.TryGetValue(word, out var draft))
        {
            draft = drafts.Find(known => InstitutionNames.IsAcronymOf(word, known.Name)) ?? drafts.Find(known => known.Name == word || (candidate.Detail is "media" or "other" && candidate.Detail == known.Detail && InstitutionNames.IsService(InstitutionNames.Words(known.Name), InstitutionNames.Words(word))));
            if (draft is null && candidate.Rule == "name-recogniser") draft = drafts.Find(known => InstitutionNames.IsBeginningOf(word, known.Name));
            if (draft is null)
            {
                if (candidate.Rule == "name-recogniser" && StandsForThing(reading, word)) return;
                draft = New(drafts, word, candidate);
            }

            acronyms[word] = draft;
        }

        draft.Add(candidate.Tokens, MentionForm.Short, candidate.Confidence);
    }

    /// <summary>"hormone replacement therapy (HRT)", "‘pre-market approval’ (PMA)": letters in brackets behind a word that is written small name a thing.</summary>
    private static bool StandsForThing(LexicalText reading, string word)
    {
        for (var i = 2; i < reading.Count; i++)
        {
            if (reading[i - 1] is not "(" || !reading[i].StartsWith(word, StringComparison.Ordinal) || reading[i].Length > word.Length + 1) continue;
            var before = reading[i - 2] is "’" or "'" or "”" or "\"" ? i - 3 : i - 2;
            return reading.Has(before, TokenShape.Word);
        }

        return false;
    }

    private static void AddUntaken(LexicalText reading, List<EntityDraft> drafts, Dictionary<string, EntityDraft> acronyms, bool[] taken)
    {
        var shorts = new Dictionary<string, (EntityDraft Draft, int Length)>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (InstitutionNames.ShortForm(draft.Name) is { } form && !InstitutionUnits.IsField(form) && !StandsForThing(reading, form)) shorts.TryAdd(form, (draft, form.Split(' ').Length));
        }

        var byAcronym = acronyms.GetAlternateLookup<ReadOnlySpan<char>>();
        var firsts = shorts.Keys.Select(form => form.Split(' ')[0]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < reading.Count; at++)
        {
            if (taken[at] || !reading.Has(at, TokenShape.Capital)) continue;
            if (byAcronym.TryGetValue(reading[at], out var draft))
            {
                draft.Add(new TokenRange(at, at + 1), MentionForm.Short, 0.95f);
                taken[at] = true;
            }
            else if (reading.Has(at, TokenShape.AllCaps) && reading[at].Length <= 6 && FindByInitials(drafts, reading[at]) is { } initials)
            {
                initials.Add(new TokenRange(at, at + 1), MentionForm.Short, 0.85f);
                taken[at] = true;
            }
            else if (firsts.Contains(reading[at]) && ShortAt(reading, shorts, at) is { } found && !taken.AsSpan(at, found.Length).Contains(true))
            {
                found.Draft.Add(new TokenRange(at, at + found.Length), MentionForm.Short, 0.8f);
                taken.AsSpan(at, found.Length).Fill(true);
            }
        }
    }

    private static EntityDraft? FindByInitials(List<EntityDraft> drafts, ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return null;
        foreach (var draft in drafts)
        {
            if (InstitutionNames.IsAcronymOf(word, draft.Name)) return draft;
        }

        return null;
    }

    /// <summary>"at Exeter", "the Massey team": a short form that is also a place needs a word that makes it an institution.</summary>
    private static (EntityDraft Draft, int Length)? ShortAt(LexicalText reading, Dictionary<string, (EntityDraft Draft, int Length)> shorts, int at)
    {
        (EntityDraft Draft, int Length)? best = null;
        foreach (var (form, entry) in shorts)
        {
            if (at + entry.Length > reading.Count || (best is { } b && b.Length >= entry.Length)) continue;
            if (InstitutionNames.Spaced(reading.TextOf(new TokenRange(at, at + entry.Length))) == form) best = entry;
        }

        // "Chinese researchers", "UK researchers": where people come from, whatever centre the article names.
        if (best is not { } found || (found.Length == 1 && (reading.Is(at, WordClass.Demonym) || reading[at] is "UK" or "US" or "U.S." or "U.K." or "EU"))) return null;
        var behind = at + found.Length;
        if (reading.Has(behind, TokenShape.Capital) && !reading.Has(behind, TokenShape.LineStart) && !reading.Has(behind, TokenShape.AllCaps)) return null;
        if (reading.Is(behind, WordClass.Team | WordClass.Study) || reading.IsAny(behind, "researcher", "scientist", "professor")) return found;
        if (reading.IsAny(at - 1, "at") || (reading.IsAny(at - 1, "of", "from") && (reading[at - 2] is "," || reading.Has(at - 2, TokenShape.Capital) || reading.Is(at - 2, WordClass.Team)))) return found;
        if (reading.IsPossessive(behind) && !reading.Is(at, WordClass.Place)) return found;
        return reading.Is(at, WordClass.Place) || reading.IsWord(at - 1, "in") ? null : found;
    }

    private static EntityDraft? Same(List<EntityDraft> drafts, string name, string? kind)
    {
        var words = InstitutionNames.Words(name);
        foreach (var draft in drafts)
        {
            var known = InstitutionNames.Words(draft.Name);
            if (known.Length == words.Length && known.ToHashSet(StringComparer.Ordinal).SetEquals(words)) return draft;
            if (InstitutionNames.IsPlural(known, words) || InstitutionNames.IsPlural(words, known) || InstitutionNames.IsExtension(known, words) || InstitutionNames.IsExtension(words, known)) return draft;
            if (InstitutionNames.IsCampus(known, words) || InstitutionNames.IsCampus(words, known)) return draft;
            if (draft.Detail is "media" or "other" && kind == draft.Detail && (InstitutionNames.IsService(known, words) || InstitutionNames.IsService(words, known))) return draft;
            if (draft.Detail is "charity" && kind == draft.Detail && (InstitutionNames.IsTrust(known, words) || InstitutionNames.IsTrust(words, known))) return draft;
        }

        return null;
    }

    private static void Mention(EntityDraft draft, NameCandidate candidate, string name)
    {
        draft.Add(candidate.Tokens, MentionForm.Full, candidate.Confidence);
        draft.Detail ??= candidate.Detail;
        if (draft.Name.Length < name.Length && candidate.Name is null) draft.Name = name;
    }

    private static bool IsAcronymShape(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 10) return false;
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
        }

        return upper >= 2 && upper * 2 >= word.Length;
    }

    private static string NameOf(LexicalText reading, NameCandidate candidate)
    {
        var name = InstitutionNames.Spaced(candidate.Name ?? reading.TextOf(candidate.Tokens));
        // "University College Londonsaid": the page lost a blank.
        if (name.EndsWith("said", StringComparison.Ordinal) && name.Length - name.LastIndexOf(' ') > 8) name = name[..^4];
        return name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }
}
