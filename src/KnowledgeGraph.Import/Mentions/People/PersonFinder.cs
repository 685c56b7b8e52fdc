using System.Collections.Frozen;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Institutions.Refusing;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Finds people by titles, by what stands around a capitalised name, and by the name recogniser.</summary>
internal static class PersonFinder
{
    private static readonly FrozenSet<string> TitledBrands = WordLists.Entries(typeof(Words), "titled-brands.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Namesakes = WordLists.Set(typeof(Words), "thing-nouns.txt", "namesake");

    /// <summary>All candidates, in text order; candidates of different rules may overlap.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        var things = reading.Document.Names
            .Where(name => ThingNames.IsCalled(reading, name.Tokens))
            .Select(name => reading.TextOf(name.Tokens))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind != NameKind.Person || PersonNames.Trim(reading, name.Tokens) is not { Count: > 0 } trimmed) continue;
            foreach (var range in NameJoints.Split(reading, SmallSurnames.With(reading, WithForename(reading, trimmed))))
            {
                if (IsNobody(reading, range) || things.Contains(reading.TextOf(range))) continue;
                found.Add(Candidate(reading, range, "name-recogniser", name.Confidence));
            }
        }

        var page = PageFurniture.Of(reading.Document.Tokenized);
        foreach (var name in page.Authors.Concat(page.Photographers))
        {
            if (TokensOf(reading.Document.Tokenized, name) is not { } tokens || PersonNames.Trim(reading, tokens) is not { Count: > 0 } range) continue;
            if (PersonNames.NamesNoPerson(reading, range) || Outlets.IsOutlet(reading.TextOf(range))) continue;
            found.Add(Candidate(reading, range, "person-on-page", 0.95f));
        }

        for (var at = 0; at < reading.Count;)
        {
            var end = PersonNames.RunEnd(reading, at);
            if (end == at)
            {
                at++;
                continue;
            }

            if (ByContext(reading, new TokenRange(at, end)) is { } candidate) found.Add(candidate);
            at = end;
        }

        found.RemoveAll(candidate => IsWordOfText(reading, found, candidate) || IsTitledBrand(reading, found, candidate));
        return found;
    }

    /// <summary>"Will | Doe, of Bath, said": a forename that reads like a verb, where no verb of the sentence goes with it.</summary>
    private static TokenRange WithForename(LexicalText reading, TokenRange name) =>
         name.Count == 1 && PersonNames.IsForename(reading, name.First - 1) ? new TokenRange(name.First - 1, name.End) : name;

    /// <summary>"such as Manuka" where "manuka trees" stand elsewhere: one word that the article writes small, too, and that is in nobody's full name.</summary>
    private static bool IsWordOfText(LexicalText reading, List<NameCandidate> people, NameCandidate candidate) =>
        candidate is { Rule: "name-recogniser", Tokens.Count: 1 }
        && reading.Has(candidate.Tokens.First, TokenShape.Capital)
        && !HasTitle(reading, candidate.Tokens)
        && ThingNames.IsWrittenSmall(reading, candidate.Tokens.First)
        && !people.Exists(other => other.Tokens.Count > 1 && Holds(reading, other.Tokens, reading[candidate.Tokens.First]));

    /// <summary>"Coca-Cola and | Dr Pepper": a brand that is called like somebody, unless the article names somebody so in full.</summary>
    private static bool IsTitledBrand(LexicalText reading, List<NameCandidate> people, NameCandidate candidate) =>
        candidate is { Tokens: { Count: 1 } name, WithTitles.Count: 2 }
        && TitledBrands.Contains($"{reading[name.First - 1].TrimEnd('.')} {reading[name.First]}")
        && !people.Exists(other => other.Tokens.Count > 1 && Holds(reading, other.Tokens, reading[name.First]));

    private static bool Holds(LexicalText reading, TokenRange name, ReadOnlySpan<char> word)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (reading[i].SequenceEqual(word)) return true;
        }

        return false;
    }

    /// <summary>True where the words around or within what the recogniser takes for a person show a place, a headline, a thing or an outlet.</summary>
    private static bool IsNobody(LexicalText reading, TokenRange range) =>
        PlaceOfReport.Is(reading, range)
        || OpensShouted(reading, range)
        || MeasuredGoods.Is(reading, range)
        || CitedNames.Is(reading, range)
        || IsDesk(reading, range)
        || IsDegreeBehindName(reading, range)
        || IsNamedWithArticle(reading, range)
        || IsNamesake(reading, range)
        || (!HasTitle(reading, range) && PersonNames.NamesNoPerson(reading, range))
        || IsListedBody(reading, range)
        || Outlets.IsOutlet(reading.TextOf(range));

    /// <summary>"ABC Rural", "BBC Wales": a broadcaster's part.</summary>
    private static bool IsDesk(LexicalText reading, TokenRange range) =>
        range.Count == 2
        && reading.Has(range.First, TokenShape.AllCaps)
        && !reading.Has(range.End - 1, TokenShape.AllCaps)
        && KnownNames.Organisations.Match(reading.Document.Tokenized, range.First, out var kind) == 1
        && kind == "media";

    /// <summary>"Jane Doe, | Pharm.D.": what stands behind somebody's name is nobody else.</summary>
    private static bool IsDegreeBehindName(LexicalText reading, TokenRange range) =>
        range.Count == 1 && reading[range.First - 1] is "," && PersonNames.IsDegree(reading, range.First);

    /// <summary>"along the | Shannon", "the | Douglas has paid": one word behind an article of its own is a river or a house; "the Doe family" describes.</summary>
    private static bool IsNamedWithArticle(LexicalText reading, TokenRange range) =>
        range.Count == 1
        && reading[range.First - 1] is "the"
        && !reading.Has(range.End, TokenShape.Capital)
        && (!reading.Has(range.End, TokenShape.Word) || reading.Tag(range.End) is PosTag.VBZ or PosTag.VBD or PosTag.IN or PosTag.CC or PosTag.MD);

    /// <summary>"at the | Jane Doe | theatre", "won a | Jane Doe | award": what is called after somebody.</summary>
    private static bool IsNamesake(LexicalText reading, TokenRange range) =>
        range.Count > 1
        && reading.IsAny(range.First - 1, "the", "The", "a", "an")
        && Namesakes.Contains(reading[range.End])
        && !reading.Has(range.End, TokenShape.LineStart);

    /// <summary>"GRAPHIC: JANE DOE/NORLAND UNITED/GETTY": a body's name from the list, word for word.</summary>
    private static bool IsListedBody(LexicalText reading, TokenRange range) =>
        range.Count > 1
        && reading.Is(range.First, WordClass.Organisation)
        && KnownNames.Organisations.Match(reading.Document.Tokenized, range.First, out _) == range.Count;

    private static bool HasTitle(LexicalText reading, TokenRange range) => TitlesBefore.Start(reading, range.First) < range.First;

    /// <summary>The tokens of a span, the last one whole where the page glued something to it ("DoeBBC"); null where the span begins within one.</summary>
    private static TokenRange? TokensOf(TokenizedText text, TextSpan span)
    {
        var byStart = Comparer<Token>.Create((a, b) => a.Start.CompareTo(b.Start));
        var first = text.Tokens.AsSpan().BinarySearch(new Token(span.Start, span.Start), byStart);
        if (first < 0) return null;
        var end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Start < span.End) end++;
        return end > first ? new TokenRange(first, end) : null;
    }

    /// <summary>"A RISING number of …": the shouted words that open a paragraph.</summary>
    private static bool OpensShouted(LexicalText reading, TokenRange range) =>
        reading.Has(range.First, TokenShape.LineStart)
        && reading[range.First] is "A" or "AN" or "THE" or "I"
        && reading.Has(range.End - 1, TokenShape.AllCaps)
        && reading.Has(range.End, TokenShape.Word)
        && !reading.Has(range.End, TokenShape.Capital);

    private static NameCandidate? ByContext(LexicalText reading, TokenRange run)
    {
        var first = run.First;
        while (first < run.End && (reading.Is(first, WordClass.TitleModifier | WordClass.Role) || TitlesBefore.IsTitle(reading, first))) first++;
        var range = SmallSurnames.With(reading, PersonNames.Trim(reading, new TokenRange(first, run.End)));
        if (range.Count <= 0) return null;
        if (range.Count <= 6 && HasTitle(reading, range)) return Candidate(reading, range, "person-title", range.Count > 1 ? 0.97f : 0.9f);
        if (range.Count < 2 || range.Count > 5 || PersonNames.NamesNoPerson(reading, range)) return null;
        if (!PersonNames.LooksLikeName(reading, range))
        {
            // "Park" and "Lake" end names of places; beside a person they are surnames.
            var isSurname = PersonContexts.IsBesidePerson(reading, range) && !reading.Is(range.End - 1, WordClass.InstitutionHead);
            return isSurname ? Candidate(reading, range, "person-in-list", 0.8f) : null;
        }

        if (PersonContexts.Of(reading, range) is not { } rule) return null;
        // "tested by Jane Doe, a chemist", of whom the recogniser took the surname alone.
        var isSeen = reading.Document.Names.Any(name => name.Kind == NameKind.Person && name.Tokens.End == range.End && name.Tokens.First > range.First);
        return Candidate(reading, range, rule, isSeen ? 0.9f : 0.8f);
    }

    private static NameCandidate Candidate(LexicalText reading, TokenRange range, string rule, float confidence) =>
        new(range, NameKind.Person, rule, confidence) { WithTitles = new TokenRange(TitlesBefore.Start(reading, range.First), range.End) };
}
