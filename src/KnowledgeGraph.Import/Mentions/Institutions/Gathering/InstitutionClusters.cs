using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Gathering;

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
            if (candidate.Tokens.Count == 1 && (MayBeInitials(reading, candidate.Tokens.First) || acronyms.ContainsKey(name)))
            {
                late.Add(candidate);
                continue;
            }

            var draft = SameInstitution.Find(drafts, name, candidate.Detail);
            if (draft is null && IsUnheaded(candidate) && drafts.Find(known => IsPartOf(reading, candidate.Tokens, known.Name)) is { } whole)
            {
                whole.Add(candidate.Tokens, MentionForm.Short, candidate.Confidence);
                continue;
            }

            if (draft is null && SpelledOut(drafts, candidate, name) is { } full)
            {
                full.Add(candidate.Tokens, MentionForm.Short, candidate.Confidence);
                continue;
            }

            draft ??= New(drafts, name, candidate);
            Mention(draft, candidate, name);
            InstitutionAcronyms.AddBeside(reading, candidate, draft, acronyms, taken);
        }

        foreach (var candidate in late) InstitutionAcronyms.Add(reading, drafts, acronyms, candidate);
        AddUntaken(reading, drafts, acronyms, taken);
        return drafts;
    }

    /// <summary>"WHO", "NIHR": at most six capital letters.</summary>
    private static bool MayBeInitials(LexicalText reading, int token) => reading.Has(token, TokenShape.AllCaps) && reading[token].Length <= 6;

    /// <summary>
    /// The institution that a recognised or listed name is short for: "Exeter" beside "University of Exeter", "Gran Bagno" beside "Gran Bagno
    /// National Laboratory"; or null.
    /// </summary>
    private static EntityDraft? SpelledOut(List<EntityDraft> drafts, NameCandidate candidate, string name)
    {
        var isRecognised = IsUnheaded(candidate);
        var isSchool = IsListedSchool(candidate);
        if (!isRecognised && !isSchool) return null;
        var full = drafts.Find(known =>
            string.Equals(InstitutionNames.ShortForm(known.Name), name, StringComparison.OrdinalIgnoreCase)
            || (isRecognised && InstitutionNames.IsBeginningOf(name, known.Name)));
        return full ?? (isSchool ? drafts.Find(known => IsSchoolOf(known, name)) : null);
    }

    /// <summary>True for a name that the recogniser or the words before it tell, and no word of its own.</summary>
    public static bool IsUnheaded(NameCandidate candidate) => candidate.Rule is "name-recogniser" or "institution-announced";

    /// <summary>"Karolinska", "Oxford": listed, yet short for a name that the article may spell out.</summary>
    private static bool IsListedSchool(NameCandidate candidate) =>
        candidate.Rule is "institution-list" or "institution-list-part" && candidate.Tokens.Count == 1 && candidate.Detail is "university" or "institute";

    /// <summary>"Harvard" beside "Harvard Medical School", where the article names no other house of Harvard.</summary>
    private static bool IsSchoolOf(EntityDraft known, string name) =>
        known.Detail is "university"
        && known.Name.StartsWith(name, StringComparison.Ordinal)
        && known.Name.AsSpan(name.Length) is [' ', .. var rest]
        && rest.Contains("School", StringComparison.Ordinal);

    /// <summary>"Hopkins", "the Crick", "King's": the first or last word of what tells a longer name from its like, unless it may name something else.</summary>
    private static bool IsPartOf(LexicalText reading, TokenRange name, string known)
    {
        if (InstitutionNames.ShortForm(known) is not { } form) return false;
        var possessive = reading.IsPossessive(name.End) ? reading.TextOf(new TokenRange(name.First, name.End + 1)) : null;
        if (form == possessive) return true;
        if (name.Count > 1 || reading.Is(name.First, WordClass.Place | WordClass.Demonym | WordClass.InstitutionHead)) return false;
        var words = form.Split(' ');
        if (words.Length < 2) return false;
        var word = reading.TextOf(name);
        return words[0] == word || words[^1] == word || words[0] == possessive;
    }

    /// <summary>A draft of a new institution, added to those known.</summary>
    public static EntityDraft New(List<EntityDraft> drafts, string name, NameCandidate candidate)
    {
        var draft = new EntityDraft(NameKind.Organisation, name, candidate.Rule) { Detail = candidate.Detail };
        drafts.Add(draft);
        return draft;
    }

    private static void AddUntaken(LexicalText reading, List<EntityDraft> drafts, Dictionary<string, EntityDraft> acronyms, bool[] taken)
    {
        var shorts = new Dictionary<string, (EntityDraft Draft, int Length)>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (InstitutionNames.ShortForm(draft.Name) is not { } form || InstitutionUnits.IsField(form)) continue;
            if (!InstitutionAcronyms.StandsForThing(reading, form)) shorts.TryAdd(form, (draft, form.Split(' ').Length));
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
            else if (MayBeInitials(reading, at) && InstitutionAcronyms.FindByInitials(drafts, reading[at]) is { } initials)
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

    /// <summary>"at Exeter", "the Massey team": a short form that is also a place needs a word that makes it an institution.</summary>
    private static (EntityDraft Draft, int Length)? ShortAt(LexicalText reading, Dictionary<string, (EntityDraft Draft, int Length)> shorts, int at)
    {
        (EntityDraft Draft, int Length)? best = null;
        foreach (var (form, entry) in shorts)
        {
            if (at + entry.Length > reading.Count || (best is { } b && b.Length >= entry.Length)) continue;
            if (InstitutionNames.Spaced(reading.TextOf(new TokenRange(at, at + entry.Length))) == form) best = entry;
        }

        if (best is not { } found || (found.Length == 1 && IsCountryOrDay(reading, at))) return null;
        var behind = at + found.Length;
        if (reading.Has(behind, TokenShape.Capital) && !reading.Has(behind, TokenShape.LineStart) && !reading.Has(behind, TokenShape.AllCaps)) return null;
        if (reading.Is(behind, WordClass.Team | WordClass.Study) || reading.IsAny(behind, "researcher", "scientist", "professor")) return found;
        if (IsBehindPeople(reading, at)) return found;
        if (reading.IsPossessive(behind) && !reading.Is(at, WordClass.Place)) return found;
        return reading.Is(at, WordClass.Place) || reading.IsWord(at - 1, "in") ? null : found;
    }

    /// <summary>"Chinese researchers", "UK researchers", "in Mexico", "on Sunday": a country, or a day, whatever institute or paper the article names.</summary>
    private static bool IsCountryOrDay(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Demonym | WordClass.Calendar) || Geography.IsCountry(reading[token]) || reading[token] is "UK" or "US" or "U.S." or "U.K." or "EU";

    /// <summary>"at | Exeter", "Ida Brandt of | Exeter", "a team from | Exeter".</summary>
    private static bool IsBehindPeople(LexicalText reading, int token)
    {
        if (reading.IsWord(token - 1, "at")) return true;
        if (!reading.IsAny(token - 1, "of", "from")) return false;
        return reading[token - 2] is "," || reading.Has(token - 2, TokenShape.Capital) || reading.Is(token - 2, WordClass.Team);
    }

    private static void Mention(EntityDraft draft, NameCandidate candidate, string name)
    {
        draft.Add(candidate.Tokens, MentionForm.Full, candidate.Confidence);
        draft.Detail ??= candidate.Detail;
        if (draft.Name.Length < name.Length && candidate.Name is null) draft.Name = name;
    }

    private static string NameOf(LexicalText reading, NameCandidate candidate)
    {
        var name = InstitutionNames.Spaced(candidate.Name ?? reading.TextOf(candidate.Tokens));
        // "University College Londonsaid": the page lost a blank.
        if (name.EndsWith("said", StringComparison.Ordinal) && name.Length - name.LastIndexOf(' ') > 8) name = name[..^4];
        return name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }
}
