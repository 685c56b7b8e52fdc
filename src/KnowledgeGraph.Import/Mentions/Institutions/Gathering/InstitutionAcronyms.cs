using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Gathering;

/// <summary>Joins letters to the institution they stand for: "World Health Organization (WHO)", and "WHO" further on.</summary>
internal static class InstitutionAcronyms
{
    private const int FewestInitials = 3;

    /// <summary>Notes the letters that a name brings with it: "World Health Organization (WHO)", "the WHO (World Health Organization)".</summary>
    public static void AddBeside(LexicalText reading, NameCandidate candidate, EntityDraft draft, Dictionary<string, EntityDraft> acronyms, bool[] taken)
    {
        var name = candidate.Tokens;
        if (name.Count < 2) return;
        var at = name.End;
        if (AreLettersBehind(reading, at))
        {
            acronyms.TryAdd(reading[at + 1].ToString(), draft);
            if (!taken[at + 1]) draft.Add(new TokenRange(at + 1, at + 2), MentionForm.Short, 0.97f);
            taken[at + 1] = true;
        }

        // "NICE (the National Institute for …)"
        var bracket = reading.IsWord(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        if (reading[bracket] is "(" && reading[at] is ")" && IsAcronymShape(reading[bracket - 1])) acronyms.TryAdd(reading[bracket - 1].ToString(), draft);
    }

    /// <summary>Adds a mention of capital letters alone to the institution they are short for, or makes one of it.</summary>
    public static void Add(LexicalText reading, List<EntityDraft> drafts, Dictionary<string, EntityDraft> acronyms, NameCandidate candidate)
    {
        var word = reading[candidate.Tokens.First].ToString();
        if (!acronyms.TryGetValue(word, out var draft))
        {
            draft = SpelledOut(drafts, candidate, word);
            if (draft is null)
            {
                if (candidate.Rule == "name-recogniser" && StandsForThing(reading, word)) return;
                draft = InstitutionClusters.New(drafts, word, candidate);
            }

            acronyms[word] = draft;
        }

        draft.Add(candidate.Tokens, MentionForm.Short, candidate.Confidence);
    }

    /// <summary>The first institution whose initials a word is, or null.</summary>
    public static EntityDraft? FindByInitials(List<EntityDraft> drafts, ReadOnlySpan<char> word)
    {
        if (word.Length < FewestInitials) return null;
        foreach (var draft in drafts)
        {
            if (InstitutionNames.IsAcronymOf(word, draft.Name)) return draft;
        }

        return null;
    }

    /// <summary>"hormone replacement therapy (HRT)", "‘pre-market approval’ (PMA)": letters in brackets behind a word that is written small name a thing.</summary>
    public static bool StandsForThing(LexicalText reading, string word)
    {
        for (var i = 2; i < reading.Count; i++)
        {
            if (reading[i - 1] is not "(" || !IsWordOrPlural(reading[i], word)) continue;
            var before = reading[i - 2] is "’" or "'" or "”" or "\"" ? i - 3 : i - 2;
            return reading.Has(before, TokenShape.Word);
        }

        return false;
    }

    /// <summary>"HRT", "HRTs".</summary>
    private static bool IsWordOrPlural(ReadOnlySpan<char> found, string word) =>
        found.StartsWith(word, StringComparison.Ordinal) && found.Length <= word.Length + 1;

    /// <summary>The institution of the article that a word alone is: by its initials, its name, the house that sends it out, or its beginning.</summary>
    private static EntityDraft? SpelledOut(List<EntityDraft> drafts, NameCandidate candidate, string word)
    {
        var found = drafts.Find(known => InstitutionNames.IsAcronymOf(word, known.Name))
            ?? drafts.Find(known => known.Name == word || IsHouseOf(known));
        if (found is null && InstitutionClusters.IsUnheaded(candidate)) found = drafts.Find(known => InstitutionNames.IsBeginningOf(word, known.Name));
        return found;

        // "BBC" beside "BBC News"
        bool IsHouseOf(EntityDraft known) =>
            candidate.Detail is "media" or "other"
            && candidate.Detail == known.Detail
            && InstitutionNames.IsService(InstitutionNames.Words(known.Name), InstitutionNames.Words(word));
    }

    /// <summary>"… | (WHO)", "… | (WHO, founded 1948)", "… | (Inserm)"; in "… | (Norland)" and "… | (Brandt)" a place or a person stands.</summary>
    private static bool AreLettersBehind(LexicalText reading, int bracket)
    {
        if (reading[bracket] is not "(" || reading[bracket + 2] is not (")" or "," or ";") || !reading.Has(bracket + 1, TokenShape.Capital)) return false;
        if (IsAcronymShape(reading[bracket + 1])) return true;
        return reading[bracket + 2] is ")"
            && !reading.Is(bracket + 1, WordClass.Place | WordClass.Demonym)
            && !IsPlaceOrPerson(reading, bracket + 1);
    }

    private static bool IsPlaceOrPerson(LexicalText reading, int token)
    {
        foreach (var name in reading.Document.Names)
        {
            if (name.Tokens.Contains(token)) return name.Kind is NameKind.Place or NameKind.Person;
        }

        return false;
    }

    /// <summary>"WHO", "NIHR", "UKRI", "MoD": at least two capitals, and half of the letters.</summary>
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
}
