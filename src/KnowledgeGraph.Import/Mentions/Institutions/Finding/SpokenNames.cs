using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>
/// Finds institutions in broadcasts that a machine wrote down without stops, where names stand in small letters: "the food standards agency
/// says", "the royal college of bathers", "hull university".
/// </summary>
internal static class SpokenNames
{
    private const int ShortestRunOn = 60;
    private const int MostWordsBeforeHead = 4;
    private const int MostWordsBehindHead = 5;
    private const int FewestLetters = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = Set("opening");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = Set("head");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenedHeads = Set("opened");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Schools = Set("school");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Generic = Set("generic");

    /// <summary>The lists' names that are no words of other meaning, whatever their case.</summary>
    private static readonly NameList<string> Known = ReadKnown();

    /// <summary>All candidates, in text order, without overlap; none in an article that is no such broadcast.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        if (!IsBroadcast(reading)) return found;
        for (var at = 0; at < reading.Count;)
        {
            var candidate = At(reading, at);
            if (candidate is { } named) found.Add(named);
            at = candidate?.Tokens.End ?? at + 1;
        }

        return found;
    }

    /// <summary>True where most words stand in sentences that nobody writes.</summary>
    private static bool IsBroadcast(LexicalText reading)
    {
        var words = 0;
        foreach (var sentence in reading.Document.Sentences)
        {
            if (sentence.Tokens.Count >= ShortestRunOn) words += sentence.Tokens.Count;
        }

        return words * 2 > reading.Count;
    }

    private static NameCandidate? At(LexicalText reading, int at)
    {
        if (Known.Match(reading.Document.Tokenized, at, out var kind) is > 0 and var length && IsWrittenSmall(reading, at, length))
        {
            return IsPartOfSeen(reading, at, at + length, kind) ? null : Spoken(at, at + length, kind);
        }

        if (University(reading, at) is var school && school > at) return Spoken(at, school, "university");
        var opened = Opens(reading, at);
        var first = reading.IsWord(at, "the") && !Opens(reading, at + 1) ? at + 1 : at;
        if (!opened && first == at) return null;
        var head = Head(reading, first, opened);
        if (head < 0 || !InstitutionHeads.TryGet(reading[head], out var known)) return null;
        var end = WithFields(reading, head + 1);
        return opened || end > head + 1 || ActsOrOwns(reading, first - 1, end) ? Spoken(first, end, known.Kind) : null;
    }

    /// <summary>False for a name in the case of the lists, which others find.</summary>
    private static bool IsWrittenSmall(LexicalText reading, int at, int length) =>
        KnownNames.Organisations.Match(reading.Document.Tokenized, at, out _) < length;

    /// <summary>"wellby hall | school of bathing": the recogniser sees a longer name; what it joins to a broadcaster is none.</summary>
    private static bool IsPartOfSeen(LexicalText reading, int first, int end, string kind) =>
        kind is not "media"
        && reading.Document.Names.Any(name => name.Kind == NameKind.Organisation && name.Tokens.First <= first && name.Tokens.End > end);

    private static NameCandidate Spoken(int first, int end, string? kind) =>
        new(new TokenRange(first, end), NameKind.Organisation, "institution-spoken", 0.7f) { Detail = kind };

    /// <summary>"british", "royal": opens the name of a body of which there is one.</summary>
    private static bool Opens(LexicalText reading, int token) => Openings.Contains(reading[token]) || reading.Is(token, WordClass.Demonym);

    /// <summary>"food standards | agency", "royal | college": the head behind nouns; -1 where there is none.</summary>
    private static int Head(LexicalText reading, int first, bool opened)
    {
        for (var i = first + 1; i <= first + MostWordsBeforeHead && IsPart(reading, i - 1, first); i++)
        {
            if (reading.Has(i, TokenShape.LineStart)) return -1;
            if (IsHead(reading, i, opened)) return i == first + 1 && !NamesAlone(reading, first, i, opened) ? -1 : i;
        }

        return -1;
    }

    private static bool IsHead(LexicalText reading, int token, bool opened) =>
        Heads.Contains(reading[token])
        || (opened && OpenedHeads.Contains(reading[token]))
        || (reading.IsWord(token, "committee") && reading.IsAny(token - 1, "select", "advisory", "ethics"));

    /// <summary>"british government", "royal society", "sentencing council"; "the medical association" and "european association" may be any.</summary>
    private static bool NamesAlone(LexicalText reading, int first, int head, bool opened) =>
        (!opened && !Generic.Contains(reading[first])) || reading.IsAny(first, "royal") || reading.IsAny(head, "government", "parliament", "academy", "congress");

    private static bool IsPart(LexicalText reading, int token, int first)
    {
        if (!reading.Has(token, TokenShape.Word) || reading.Is(token, WordClass.Speech)) return false;
        if (token > first && Generic.Contains(reading[token])) return false;
        if (reading.IsAny(token, "and", "select")) return token > first;
        if (Openings.Contains(reading[token]) || reading.Is(token, WordClass.Demonym)) return true;
        return !reading.Is(token, WordClass.Function) && reading.Tag(token) is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.VBG;
    }

    /// <summary>"… college | of bathers and swimmers": fields behind the head; the token itself where there are none.</summary>
    private static int WithFields(LexicalText reading, int at)
    {
        if (!reading.IsAny(at, "of", "for", "on")) return at;
        var end = at + 1;
        while (end - at <= MostWordsBehindHead && IsField(reading, end)) end++;
        while (end > at + 1 && reading.IsWord(end - 1, "and")) end--;
        return end > at + 1 ? end : at;
    }

    private static bool IsField(LexicalText reading, int token) =>
        !reading.Has(token, TokenShape.LineStart)
        && !reading.Is(token, WordClass.Speech)
        && (reading.IsWord(token, "and") || InstitutionUnits.IsField(reading[token]) || (reading.Tag(token) is PosTag.NNS or PosTag.NNP && !reading.Is(token, WordClass.Function)));

    /// <summary>"… | says", "told | the …", "the head of | the …": what only a body does or has.</summary>
    private static bool ActsOrOwns(LexicalText reading, int article, int behind) =>
        reading.Is(behind, WordClass.Speech)
        || reading.Tag(behind) is PosTag.VBZ or PosTag.VBD or PosTag.MD
        || reading.IsAny(article - 1, "of", "from", "by", "at", "told");

    /// <summary>"hull university", "university of hull"; the token itself where there is none.</summary>
    private static int University(LexicalText reading, int at)
    {
        if (reading.IsWord(at, "university") && reading.IsWord(at + 1, "of"))
        {
            var city = reading.IsWord(at + 2, "the") ? at + 3 : at + 2;
            return reading.Is(city, WordClass.Place) || reading.Tag(city) is PosTag.NNP ? city + PlaceLength(reading, city) : at;
        }

        if (!reading.Is(at, WordClass.Place) || reading.Is(at, WordClass.Function)) return at;
        var head = at + PlaceLength(reading, at);
        if (reading.IsWord(head, "medical") && reading.IsWord(head + 1, "school")) return head + 2;
        return Schools.Contains(reading[head]) && !reading.Has(head, TokenShape.LineStart) ? head + 1 : at;
    }

    private static int PlaceLength(LexicalText reading, int at) => reading.IsAny(at, "new", "east", "west", "south", "north") ? 2 : 1;

    private static NameList<string> ReadKnown()
    {
        var words = Set("word");
        var names = WordLists.Entries(typeof(KnownNames), "organisations.txt").Select(line => line.Split('\t'))
            .Select(parts => (Name: parts[0], Kind: parts[1]))
            .Concat(WordLists.Entries(typeof(KnownNames), "media.txt").Select(name => (Name: name, Kind: "media")));
        return new NameList<string>(names.Where(entry => IsNameInAnyCase(entry.Name) && !words.Contains(entry.Name)), anyCase: true);
    }

    /// <summary>"Cancer Research UK", "UNICEF"; "The Times" and "Mind" are words as well.</summary>
    private static bool IsNameInAnyCase(string name) =>
        name.Contains(' ', StringComparison.Ordinal)
            ? !name.StartsWith("The ", StringComparison.Ordinal)
            : name.Length >= FewestLetters && name.All(char.IsUpper);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(WordClass), "spoken-names.txt", section);
}
