using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Announced;

/// <summary>
/// Finds organisations by what is said before their name: "the charity Hearing Forward", "companies such as Ostrava and Petrel",
/// "a spokesman for Cold Water Concern".
/// </summary>
internal static class AnnouncedOrganisations
{
    private const int MostListed = 6;
    private const int FewestDigits = 5;
    private const WordClass OfPersonOrPlace =
        WordClass.Title | WordClass.TitleModifier | WordClass.Role | WordClass.Demonym | WordClass.Place;

    private static readonly string[] Leaders =
        ["director", "chairman", "chairwoman", "founder", "spokesman", "spokeswoman", "spokesperson", "president"];

    /// <summary>Who stands at the top of what may be called by one word: "| Petrel CEO Jane Doe".</summary>
    private static readonly string[] LeadersOfFirms = ["CEO", "founder", "co-founder", "boss"];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds = Read(null);
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Plurals = Read("plural");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speakers = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "speaker");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Groups = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "group");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "body");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = WordLists.Set(typeof(WordClass), "organisation-nouns.txt", "head");

    /// <summary>All candidates, in text order.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        for (var at = 0; at < reading.Count; at++)
        {
            if (JoinsNames(reading, at)) found.Add(Announced(new TokenRange(at - 1, at + 2), "company"));
            if (IsHelpline(reading, at) || HasSpokesperson(reading, at)) found.Add(Announced(new TokenRange(at, at + 1), "other"));
            if (ExplainedOrganisations.Before(reading, at, Kinds) is { } explained) found.Add(Announced(explained.Tokens, explained.Kind));
            if (Website(reading, at) is { } website) found.Add(Announced(website, "other"));
            if (LedEnd(reading, at) is var led && led > at) found.Add(Announced(new TokenRange(at, led), "other"));
            if (SmallGovernments.At(reading, at) is { } government) found.Add(Announced(government, "government"));
            if (CauseNames.At(reading, at) is { } cause) found.Add(Announced(cause, "charity"));
            if (NationalBodies.At(reading, at) is { } national) found.Add(Announced(national, "other"));
            if (reading.Has(at - 1, TokenShape.Capital)) continue;
            if (Plurals.TryGetValue(reading[at - 1], out var plural)) AddListed(reading, at, plural, found);
            else if (Kinds.TryGetValue(reading[at - 1], out var kind) && Opens(reading, at)) at = Add(reading, at, kind, found);
            else if (IsGroup(reading, at - 1) && Opens(reading, at)) at = Add(reading, at, "other", found);
            else if (IsSpokenFor(reading, at) || HasHead(reading, at)) at = Add(reading, Behind(reading, at), "other", found);
            else if (EmployerNames.IsBefore(reading, at, Behind(reading, at))) at = Add(reading, Behind(reading, at), "other", found);
        }

        return found;
    }

    private static NameCandidate Announced(TokenRange name, string kind) => new(name, NameKind.Organisation, "institution-announced", 0.8f) { Detail = kind };

    /// <summary>"the campaign | group | Cold Water Concern", "Consumer | group | Teal", "the advisory | body | Teal".</summary>
    private static bool IsGroup(LexicalText reading, int noun)
    {
        if (reading.IsWord(noun, "group")) return Groups.Contains(reading[noun - 1]);
        return reading.IsWord(noun, "body") && Bodies.Contains(reading[noun - 1]);
    }

    /// <summary>"publisher of | ColdWaterCheck.org": a house that is called by its address on the web.</summary>
    private static TokenRange? Website(LexicalText reading, int at)
    {
        if (reading[at] is not [>= 'A' and <= 'Z', ..] || !reading.IsAny(at - 1, "of", "at", "for", "from", "by")) return null;
        if (reading[at].EndsWith(".org", StringComparison.Ordinal) || reading[at].EndsWith(".com", StringComparison.Ordinal)) return new TokenRange(at, at + 1);
        var name = InstitutionChunks.WithDomain(reading, new TokenRange(at, at + 1));
        return name.Count > 1 ? name : null;
    }

    /// <summary>"a spokesman | for | Cold Water Concern".</summary>
    private static bool IsSpokenFor(LexicalText reading, int preposition)
    {
        if (!Speakers.Contains(reading[preposition - 1]) || !reading.IsAny(preposition, "for", "from")) return false;
        var name = Behind(reading, preposition);
        return Opens(reading, name) && !IsPersonOrPlace(reading, name);
    }

    /// <summary>"chairwoman | of | Cold Water Concern".</summary>
    private static bool HasHead(LexicalText reading, int preposition) =>
        Heads.Contains(reading[preposition - 1]) && reading.IsWord(preposition, "of") && IsHeaded(reading, Behind(reading, preposition));

    /// <summary>"call | Waterline on 0800 …": one word that has a telephone.</summary>
    private static bool IsHelpline(LexicalText reading, int at) =>
        reading.IsAny(at - 1, "call", "phone", "ring", "contact", "or")
        && Opens(reading, at)
        && !reading.Is(at, WordClass.Function)
        && reading.IsAny(at + 1, "on", "at")
        && IsTelephone(reading, at + 2);

    /// <summary>"0800 111", "08001111": a long figure or two.</summary>
    private static bool IsTelephone(LexicalText reading, int token) =>
        reading[token] is [>= '0' and <= '9', ..] && (reading[token].Length >= FewestDigits || reading[token + 1] is [>= '0' and <= '9', ..]);

    /// <summary>"Clean Water Now | director Jane Doe", "Quiet Harbour | 's director Jane Doe": two or three words before what somebody is there; returns their end, or the token itself.</summary>
    private static int LedEnd(LexicalText reading, int at)
    {
        var continues = reading.Has(at - 1, TokenShape.Capital) && !reading.Has(at, TokenShape.LineStart);
        if (continues || !InstitutionChunks.IsNameWord(reading, at) || reading.Is(at, OfPersonOrPlace)) return at;
        var end = at + 1;
        while (end < at + 4 && IsInnerWord(reading, end)) end++;
        if (reading.Is(end - 1, WordClass.Role)) return at;
        var isLone = end - at < 2;
        if (isLone && (reading.Has(at, TokenShape.SentenceStart) || !reading.IsAny(end, LeadersOfFirms))) return at;
        var leader = reading.IsPossessive(end) ? end + 1 : end;
        if (leader > end && reading.Document.Names.Any(name => name.Kind is NameKind.Person or NameKind.Place && name.Tokens.Contains(end - 1))) return at;
        if (!isLone && (!reading.IsAny(leader, Leaders) || reading.Has(leader, TokenShape.Capital))) return at;
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.First == leader + 1) return name.Tokens.Count > 1 ? end : at;
        }

        return at;
    }

    /// <summary>"Clean | Water | Now": a word that goes on with a name on the same line.</summary>
    private static bool IsInnerWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && !reading.Is(token, WordClass.Function) && !reading.Has(token, TokenShape.LineStart);

    /// <summary>"a | Treasury spokesman": one word, neither a people nor a place.</summary>
    private static bool HasSpokesperson(LexicalText reading, int at) =>
        Speakers.Contains(reading[at + 1])
        && reading.IsAny(at - 1, "a", "the")
        && reading.Has(at, TokenShape.Capital)
        && !reading.Has(at, TokenShape.LineStart)
        && !reading.Is(at, WordClass.Function | WordClass.Place | WordClass.Demonym | WordClass.Calendar | WordClass.Role)
        && !reading.Document.Names.Any(name => name.Kind == NameKind.Person && name.Tokens.Contains(at));

    /// <summary>"chairwoman of | Cold Water Concern": two words or more, neither a place nor a field of work at some house ("chairman of Emergency Medicine at …").</summary>
    private static bool IsHeaded(LexicalText reading, int at)
    {
        if (!Opens(reading, at) || IsPersonOrPlace(reading, at)) return false;
        if (!reading.Has(at + 1, TokenShape.Capital) || reading.Has(at + 1, TokenShape.LineStart)) return false;
        var end = InstitutionChunks.EndOf(reading, at);
        if (InstitutionPhrases.HeadAt(reading, at, end) >= 0) return false;
        return reading[end] is "," or ";" || EndsSentence(reading, end) || reading.Is(end, WordClass.Speech);
    }

    private static bool EndsSentence(LexicalText reading, int stop) =>
        reading[stop] is "."
        && !reading.Has(stop + 1, TokenShape.Glued)
        && (stop + 1 >= reading.Count || reading.Has(stop + 1, TokenShape.SentenceStart));

    /// <summary>"Marsh &amp; Brandt": two lone names that a sign joins, within running words.</summary>
    private static bool JoinsNames(LexicalText reading, int sign) =>
        reading[sign] is "&"
        && IsLoneName(reading, sign - 1)
        && IsLoneName(reading, sign + 1)
        && !reading.Has(sign - 2, TokenShape.Capital)
        && !reading.Has(sign + 2, TokenShape.Capital)
        && reading[sign - 2] is not ("&" or "," or "‘" or "“" or "\"")
        && reading[sign + 2] is not ("&" or "’" or "”" or "\"" or "(");

    private static bool IsLoneName(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital)
        && reading[token].Length > 2
        && !reading.Has(token, TokenShape.LineStart)
        && !reading.Is(token, WordClass.Function | WordClass.Place | WordClass.Demonym | WordClass.Journal | WordClass.Calendar)
        && reading.Tag(token) is PosTag.NNP or PosTag.NNPS;

    /// <summary>"companies such as Ostrava, Petrel and Quill", "charities including Dip Forward".</summary>
    private static void AddListed(LexicalText reading, int at, string kind, List<NameCandidate> found)
    {
        if (reading[at] is ",") at++;
        if (reading.IsWord(at, "such") && reading.IsWord(at + 1, "as")) at += 2;
        else if (reading.IsAny(at, "including", "like")) at++;
        else return;
        for (var items = 0; items < MostListed && Opens(reading, Item(reading, at)); items++)
        {
            at = Item(reading, at);
            if (reading.Is(at, WordClass.Place)) return;
            at = Add(reading, at, kind, found, isListed: true);
            if (reading[at] is "," && reading.IsWord(at + 1, "and")) at += 2;
            else if (reading[at] is "," || reading.IsWord(at, "and")) at++;
            else return;
        }
    }

    private static int Item(LexicalText reading, int at) => reading.IsWord(at, "the") ? at + 1 : at;

    private static int Behind(LexicalText reading, int preposition) => Item(reading, preposition + 1);

    /// <summary>Adds the name that begins at a token; returns the token behind it.</summary>
    private static int Add(LexicalText reading, int at, string kind, List<NameCandidate> found, bool isListed = false)
    {
        var chunk = new TokenRange(at, InstitutionChunks.EndOf(reading, at));
        var name = InstitutionPhrases.Split(reading, chunk)[0];
        // "Action On Sugar": a small word that the name writes with a capital.
        var goesOn = reading[name.End] is "On" or "For" or "Of" && reading.Has(name.End + 1, TokenShape.Capital) && !reading.Has(name.End + 1, TokenShape.LineStart);
        if (goesOn) name = name with { End = name.End + 2 };
        // "Petrel, Teal and Quill" are three names unless the lists know the whole.
        for (var i = name.First + 1; i < name.End && isListed; i++)
        {
            if ((reading.IsWord(i, "and") || reading[i] is ",") && !reading.Is(name.First, WordClass.Organisation)) name = new TokenRange(name.First, i);
        }

        if (name.Count == 1 && reading.Is(name.First, WordClass.InstitutionHead)) return name.End;
        if (name.Count <= 5) found.Add(new NameCandidate(name, NameKind.Organisation, "institution-announced", 0.85f) { Detail = kind });
        return name.Count <= 5 ? name.End : chunk.End;
    }

    /// <summary>A name, and neither a person's title ("charity chief Dr …") nor a role with a capital.</summary>
    public static bool Opens(LexicalText reading, int at) =>
        InstitutionChunks.IsNameWord(reading, at)
        && !reading.Has(at, TokenShape.LineStart)
        && !reading.Has(at - 1, TokenShape.LineStart)
        && !reading.Is(at, WordClass.Title | WordClass.TitleModifier | WordClass.Role);

    /// <summary>True for a token of what the recogniser takes for a person or a place, or for a lone people or place of the lists.</summary>
    public static bool IsPersonOrPlace(LexicalText reading, int at)
    {
        if (reading.Is(at, WordClass.Demonym) && !reading.Has(at + 1, TokenShape.Capital)) return true;
        foreach (var name in reading.Document.Names)
        {
            if (name.Tokens.Contains(at)) return name.Kind is NameKind.Place or NameKind.Person;
        }

        return reading.Is(at, WordClass.Place) && !reading.Has(at + 1, TokenShape.Capital);
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Read(string? section) =>
        WordLists.Entries(typeof(WordClass), "organisation-nouns.txt", section)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
