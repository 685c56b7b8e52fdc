using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Gathers the names of people: full names first, then surnames and first names that fit one of them.</summary>
internal static class PersonClusters
{
    private const float EnoughAlone = 0.75f;
    private const float EnoughWithPronoun = 0.5f;

    /// <summary>One draft for each person.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="candidates">Chosen candidates of kind Person, in text order.</param>
    /// <param name="taken">Tokens that belong to a name; short forms found here are added.</param>
    public static List<EntityDraft> Gather(LexicalText reading, IReadOnlyList<NameCandidate> candidates, bool[] taken)
    {
        var people = new List<(EntityDraft Draft, List<PersonParts> Names)>();
        var shorts = new List<(NameCandidate Candidate, PersonParts Parts)>();
        var read = candidates
            .Select(candidate => (Candidate: candidate, Parts: PersonParts.Of(reading, candidate.Tokens)))
            .ToList();
        // Two letters are a surname ("Li", "Wu") only where a fuller name has them.
        read.RemoveAll(name => name.Parts.Words.All(word => word.Length < 3) && !read.Exists(other => other.Parts.Words.Length > 1 && other.Parts.Fits(name.Parts, surname: true)));
        foreach (var name in read)
        {
            // "Van der Kolk", "De los Reyes": two words, yet only somebody's surname.
            var partOfOther = name.Parts.Words.Length < 4
                && read.Exists(other => other.Parts.Length > name.Parts.Length && other.Parts.Fits(name.Parts, surname: true));
            if (name.Parts.Words.Length < 2 || partOfOther) shorts.Add(name);
            else AddFull(reading, people, name.Candidate, name.Parts);
        }

        foreach (var (candidate, parts) in shorts)
        {
            var isOnce = shorts.Count(other => other.Parts.Words.SequenceEqual(parts.Words)) == 1;
            AddShort(reading, people, candidate, parts, isOnce);
        }

        AddUntaken(reading, people, taken);
        return [.. people.Select(person => person.Draft)];
    }

    private static void AddFull(LexicalText reading, List<(EntityDraft Draft, List<PersonParts> Names)> people, NameCandidate candidate, PersonParts parts)
    {
        foreach (var (draft, names) in people)
        {
            if (!names.Exists(name => name.MayBeSame(parts))) continue;
            names.Add(parts);
            Mention(reading, draft, candidate, MentionForm.Full);
            return;
        }

        var person = new EntityDraft(NameKind.Person, NameOf(reading, candidate.Tokens), candidate.Rule);
        Mention(reading, person, candidate, MentionForm.Full);
        people.Add((person, [parts]));
    }

    private static void AddShort(LexicalText reading, List<(EntityDraft Draft, List<PersonParts> Names)> people, NameCandidate candidate, PersonParts parts, bool isOnce)
    {
        if (Fitting(reading, people, parts, candidate.Tokens.First, TitleOf(reading, candidate)) is { } known)
        {
            Mention(reading, known, candidate, MentionForm.Short);
            return;
        }

        if (isOnce && IsOvergrown(reading, candidate)) return;
        if (candidate.Confidence < EnoughAlone && (candidate.Confidence < EnoughWithPronoun || !IsSpokenOfAsHuman(reading, candidate.Tokens))) return;
        var person = new EntityDraft(NameKind.Person, NameOf(reading, candidate.Tokens), candidate.Rule);
        Mention(reading, person, candidate, MentionForm.Full);
        people.Add((person, [parts]));
    }

    /// <summary>"a mood Pam and I think": one word without a title in words without stops; of such names two in three are misheard words.</summary>
    private static bool IsOvergrown(LexicalText reading, NameCandidate candidate) =>
        candidate.Tokens.Count == 1 && candidate.WithTitles is not { Count: > 1 } && RunOn.Stands(reading, candidate.Tokens);

    /// <summary>"Farnham sang in his first season": "he" or "she" in the same sentence or at the opening of the next one.</summary>
    private static bool IsSpokenOfAsHuman(LexicalText reading, TokenRange name)
    {
        var sentence = reading.Sentence(name.First);
        if (sentence.Zone != TextZone.Prose) return false;
        for (var i = sentence.Tokens.First; i < Math.Min(reading.Count, sentence.Tokens.End + 2); i++)
        {
            if (reading.IsAny(i, "he", "she", "his", "her", "him", "himself", "herself")) return true;
        }

        return false;
    }

    /// <summary>Capitalised words that no finder took and that are somebody's surname.</summary>
    private static void AddUntaken(LexicalText reading, List<(EntityDraft Draft, List<PersonParts> Names)> people, bool[] taken)
    {
        var known = people
            .SelectMany(person => person.Names)
            .SelectMany(name => name.Words)
            .SelectMany(word => word.Split(' ', '-'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < reading.Count; at++)
        {
            if (taken[at] || !reading.Has(at, TokenShape.Capital)) continue;
            if (!lookup.Contains(reading[at]) && Ascii(reading[at])) continue;
            var end = at + 1;
            while (end < reading.Count && !taken[end] && ((reading.IsHyphen(end) || reading.IsHyphen(end - 1)) && reading.Has(end, TokenShape.Glued))) end++;
            var range = new TokenRange(at, end);
            if (Fitting(reading, people, PersonParts.Of(reading, range), at) is not { } person) continue;
            var candidate = new NameCandidate(range, NameKind.Person, "surname", 0.9f) { WithTitles = new TokenRange(TitlesBefore.Start(reading, at), end) };
            Mention(reading, person, candidate, MentionForm.Short);
            taken.AsSpan(at, end - at).Fill(true);
            at = end - 1;
        }
    }

    /// <summary>"Professor" in "Professor Doe", null where no title of learning stands before the name.</summary>
    private static string? TitleOf(LexicalText reading, NameCandidate candidate)
    {
        if (candidate.WithTitles is not { } range) return null;
        return Array.Find([.. TitlesBefore.Between(reading, range.First, candidate.Tokens.First)], IsOfLearning);
    }

    private static bool IsOfLearning(string title) =>
        title.StartsWith("Prof", StringComparison.OrdinalIgnoreCase) || title.TrimEnd('.').Equals("Dr", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The person a short form speaks of: by surname, else by first name; among several the one spoken of last, behind a title of learning the one who has one, or is said to be a professor.
    /// </summary>
    private static EntityDraft? Fitting(
        LexicalText reading, List<(EntityDraft Draft, List<PersonParts> Names)> people, PersonParts parts, int token, string? title = null)
    {
        if (title is not null
            && people.FindAll(person => person.Draft.Titles.Exists(IsOfLearning) || IsProfessor(reading, person.Draft)) is { Count: > 0 } titled
            && titled.Count < people.Count
            && Fitting(reading, titled, parts, token) is { } scholar) return scholar;
        foreach (var surname in (ReadOnlySpan<bool>)[true, false])
        {
            EntityDraft? best = null;
            var bestAt = -2;
            foreach (var (draft, names) in people)
            {
                if (!names.Exists(name => name.Fits(parts, surname) || (name.Words.Length == 1 && surname && name.Words[0] == parts.Words[0]))) continue;
                var last = draft.LastBefore(token);
                if (last <= bestAt) continue;
                best = draft;
                bestAt = last;
            }

            if (best is not null) return best;
        }

        return null;
    }

    /// <summary>"Jane Doe, | a visiting professor of …": what words behind a name say is a title, too.</summary>
    private static bool IsProfessor(LexicalText reading, EntityDraft person)
    {
        foreach (var mention in person.Mentions)
        {
            if (reading[mention.Tokens.End] is not ",") continue;
            for (var i = mention.Tokens.End + 1; i < mention.Tokens.End + 5 && reading.Has(i, TokenShape.Word); i++)
                if (reading.IsWord(i, "professor")) return true;
        }

        return false;
    }

    private static void Mention(LexicalText reading, EntityDraft person, NameCandidate candidate, MentionForm form)
    {
        var range = candidate.WithTitles ?? candidate.Tokens;
        person.Add(range, form, candidate.Confidence);
        foreach (var title in TitlesBefore.Between(reading, range.First, candidate.Tokens.First))
        {
            if (!person.Titles.Contains(title)) person.Titles.Add(title);
        }

        var name = NameOf(reading, candidate.Tokens);
        if (IsFuller(name, person.Name)) person.Name = name;
    }

    private static bool IsFuller(string name, string than)
    {
        var caps = name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal);
        var thanCaps = than.Equals(than.ToUpperInvariant(), StringComparison.Ordinal);
        if (caps != thanCaps && name.Length == than.Length) return thanCaps;
        return name.Split(' ').Length > than.Split(' ').Length || (name.Split(' ').Length == than.Split(' ').Length && name.Length > than.Length);
    }

    private static string NameOf(LexicalText reading, TokenRange range) => FusedWords.Cut(reading, range).Trim();

    private static bool Ascii(ReadOnlySpan<char> word) => System.Text.Ascii.IsValid(word);
}
