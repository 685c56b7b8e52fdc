using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Finds the subject of a verb of speech that stands before it ("Jane Doe, who led the work, said").</summary>
internal sealed class SubjectBefore(AttributionText text, NamedPhrase phrases, SpeakingPronoun pronouns)
{
    private const int MostCommas = 8;
    private const int FurthestSubject = 60;
    private const int LongestInsertion = 9;

    private const string Rule = "subject-before";

    private readonly NamesInRow row = new(text);
    private readonly SubjectNoun nouns = new(text);
    private readonly OpenApposition appositions = new(text);
    private readonly PublishedArticles articles = new(text);

    /// <summary>The subject of the verb, sought from it back to <paramref name="first"/>.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="first">The first token that may belong to its subject.</param>
    /// <param name="search">The search that this one is part of.</param>
    public Source? Find(int verb, int first, SourceSearch search)
    {
        var last = verb - 1;
        while (last >= first && text.QuotationAt(last) < 0 && text.MentionAt(last) < 0 && CueWords.IsAdverb(text[last])) last--;
        if (last - 1 > first && CueWords.IsTime(text[last]) && text[last - 1] is "last" or "this" && text.MentionAt(last) < 0) last -= 2;
        if (last < first) return null;
        if (text.QuotationAt(last) is >= 0 and var quotation) return search == SourceSearch.Own && IsParticiple(verb) ? BehindSpeech(verb, quotation, first) : null;

        if (text[last] is "you" or "You") return null;
        if (text[last] is "as" && IsParticiple(verb) && last - 1 > first) return OfQuotedAs(verb, last, first, search);

        // "the author's wrote": a plural with an apostrophe too many.
        var isPlain = text.CueAt(verb) is CueKind.Say or CueKind.Write && !IsParticiple(verb);
        if (isPlain && nouns.PluralWithApostrophe(last) is { } group) return group with { Cue = verb };
        if (SpeakingPronoun.Is(text[last])) return pronouns.Find(last, verb, search);
        if (text[last] is "and" or "but" or "or") return Coordinated(verb, text[last - (last > first ? 1 : 0)] is "," ? last - 1 : last, first, search);
        if (IsRelative(text[last])) return last > first ? OfRelative(verb, last, first) : null;
        if (IsParticiple(verb) && JoinsParticiple(verb, last) && !articles.EndAt(last, first) && Coordinated(verb, last, first, search) is { } subject)
        {
            return subject with { Rule = "participle" };
        }
        if (IsBreak(text[last])) return BehindApposition(verb, last, first);
        if (appositions.CommaBeforePlace(last, first) is var place and >= 0 && BehindApposition(verb, place, first) is { } resident) return resident;
        var head = NounPhraseHead.EndingAt(text, last, first);
        if ((head is not { Mention: >= 0 } named || text.KindOf(named.Mention) != NameKind.Person)
            && appositions.CommaBeforeRelative(last, first) is var relative and >= 0
            && BehindApposition(verb, relative, first) is { } explained) return explained;
        if (head is { } noun
            && nouns.NameExplainedBy(noun, first) is { } name
            && (noun.Noun == SourceNoun.Person || !row.EndingWith(name.Mention, first).IsEmpty)) head = name;
        if (head is { } body && nouns.NameOfPostAt(body, first) is { } holder) head = holder;
        if (head is null && text.PersonCalled(last) is { } known) return new Source(known, SourceForm.Referring, new TokenRange(last, last + 1), verb, Rule);
        if (head is null && search == SourceSearch.Own && IsOfPeople(verb)) head = nouns.Described(last, first);
        return phrases.SourceOf(head, verb, first, Rule);
    }

    // "Jane Doe was quoted as saying", "the paper quoted Jane Doe as saying".
    private Source? OfQuotedAs(int verb, int preposition, int first, SourceSearch search)
    {
        var quoted = preposition - 1;
        if (text.MentionAt(quoted) is >= 0 and var mention
            && NounPhraseHead.PrepositionBefore(text, text.Entities.Mentions[mention].Tokens.First, first) is var by
            && by > first && text.Is(by, "by")) quoted = by - 1;
        if (text.MentionAt(quoted) >= 0) return phrases.SourceOf(NounPhraseHead.EndingAt(text, quoted, first), verb, first, Rule);
        return text.CueAt(quoted) != CueKind.None && text.IsPassive(quoted) && Find(quoted, first, search) is { } subject ? subject with { Cue = verb } : null;
    }

    // "Jane Doe, who said", "Jane Doe who said": the noun that the relative clause hangs on.
    private Source? OfRelative(int verb, int relative, int first) =>
        phrases.SourceOf(NounPhraseHead.EndingAt(text, text[relative - 1] is "," ? relative - 2 : relative - 1, first), verb, first, "relative-clause");

    // "…, adding", "… – adding that": a mark that joins a participle to the clause before.
    private bool JoinsParticiple(int verb, int mark) =>
        text[mark] is "," || (IsBreak(text[mark]) && verb + 1 < text.Count && text.Is(verb + 1, "that"));

    // Verbs whose subject is people or a paper: those that tell of a study's own result take no unknown noun.
    private bool IsOfPeople(int verb) => text.CueAt(verb) is CueKind.Say or CueKind.Tell or CueKind.Voice or CueKind.Think or CueKind.Write;

    // "Jane Doe, a reader in optics at Leeds, who led the work, said": back over commas to the name.
    private Source? BehindApposition(int verb, int comma, int first)
    {
        if (InsertedCue(comma, first) is { } inserted) return inserted;
        PhraseHead? fallback = null;
        var somebody = -1;
        var nearest = true;
        var commas = 0;
        for (var at = comma; at > first && commas < MostCommas; at--)
        {
            if (text.QuotationAt(at) >= 0) break;
            if (!IsBreak(text[at])) continue;
            commas++;
            var next = at + 1 < verb ? text[at + 1] : default;
            var opensRelative = at != comma && IsRelative(next);
            if (opensRelative) nearest = true;
            if (OpensWithParticiple(at, first)) continue;
            var head = NounPhraseHead.EndingAt(text, BeforeRelative(at, first) - 1, first);
            if (head is not { } found)
            {
                if (somebody >= 0 && fallback is null && IsUnknownName(at - 1)) break;
                continue;
            }

            if (HangsBehindBreak(found, first))
            {
                if (found.Mention >= 0) somebody = found.Tokens.First;
                continue;
            }

            if (IsFreePerson(found, first)) return phrases.SourceOf(found, verb, first, "apposition");

            // "the laboratory in Pasadena, California, said".
            if (found.Mention >= 0 && text.KindOf(found.Mention) == NameKind.Place) continue;
            if (nearest || IsExplainedBehind(found, at, first)) fallback = found;
            nearest = false;
        }

        if (fallback is { } last) return phrases.SourceOf(last, verb, first, "apposition");
        return somebody >= 0 ? new Source(Speakers.Other, SourceForm.Unnamed, new TokenRange(somebody, somebody + 1), verb, "apposition") : null;
    }

    // A person who stands for nobody else: neither "Jane Doe's" nor "the group around Jane Doe".
    private bool IsFreePerson(PhraseHead head, int first) =>
        head.Mention >= 0
        && text.KindOf(head.Mention) == NameKind.Person
        && !text.IsPossessed(head.Tokens.End - 1)
        && !NounPhraseHead.HangsOnPreposition(text, head.Tokens.First, first);

    // "The study, he said, shows “…”": the words around an inserted cue are its speaker's.
    private Source? InsertedCue(int comma, int first)
    {
        var verb = comma - 1;
        if (verb <= first
            || text.CueAt(verb) is not (CueKind.Say or CueKind.Voice or CueKind.Write)
            || text.MentionAt(verb) >= 0
            || text.IsNounForm(verb)) return null;
        for (var token = verb - 1; token > Math.Max(first, verb - LongestInsertion); token--)
        {
            if (text.QuotationAt(token) >= 0) return null;
            if (IsBreak(text[token])) return IsRelative(text[token + 1]) ? null : Find(verb, token + 1, SourceSearch.Own);
        }

        return null;
    }

    // "Jane Doe, from Leeds University, said", "Acme, on its website, says": what hangs on a preposition right behind a comma belongs to whoever stands before it, known or not.
    private bool HangsBehindBreak(PhraseHead head, int first)
    {
        if (head.Mention < 0 ? head.Noun != SourceNoun.Body : text.KindOf(head.Mention) is not (NameKind.Organisation or NameKind.Journal)) return false;
        var preposition = NounPhraseHead.PrepositionBefore(text, head.Tokens.First, first);
        return preposition > first && IsBreak(text[preposition - 1]) && (head.Mention < 0 || text[preposition] is "from" or "of" or "at");
    }

    private bool IsUnknownName(int token) => text.MentionAt(token) < 0 && text.QuotationAt(token) < 0 && char.IsUpper(text[token][0])
        && !Words.ClassOf(text[token]).HasFlag(WordClass.PostNominal);

    // "The Bee Alliance, a coalition of charities and Royal Colleges, said": a body, then what it is.
    private bool IsExplainedBehind(PhraseHead head, int comma, int first) =>
        head.Mention >= 0 && text.KindOf(head.Mention) is NameKind.Organisation && text.Entities.Mentions[head.Mention].Form <= MentionForm.Short
        && (text.Is(comma + 1, "a") || text.Is(comma + 1, "an") || text.Is(comma + 1, "the"))
        && !NounPhraseHead.HangsOnPreposition(text, head.Tokens.First, first);

    // "…, the Bee Trust which paid for the study, said": what the relative clause speaks of does not speak.
    private int BeforeRelative(int comma, int first)
    {
        for (var token = comma - 1; token > first && !IsBreak(text[token]) && text.QuotationAt(token) < 0; token--)
            if (IsRelative(text[token]) && !IsBreak(text[token - 1])) return token;
        return comma;
    }

    // "the review, published last night in Cell, said": what was done to the subject names no subject.
    private bool OpensWithParticiple(int comma, int first)
    {
        var start = comma - 1;
        while (start > first && !IsBreak(text[start]) && text.QuotationAt(start) < 0) start--;
        return start > first && IsBreak(text[start]) && text.MentionAt(start + 1) < 0 && text.TagAt(start + 1) is PosTag.VBN or PosTag.VBD or PosTag.VBG;
    }

    // "Jane Doe said: “…,” adding that …": whoever spoke goes on.
    private Source? BehindSpeech(int verb, int quotation, int first) =>
        text.QuotationTokens[quotation].First is var start && start > first && Coordinated(verb, start, first, SourceSearch.Own) is { } subject
            ? subject with { Rule = "participle" }
            : null;

    // "called it solid and said …": the subject of the verb before.
    private Source? Coordinated(int verb, int conjunction, int first, SourceSearch search)
    {
        if (search == SourceSearch.TakingUp || (conjunction > first && text[conjunction - 1] is "(")) return null;
        var furthest = Math.Max(first, conjunction - FurthestSubject);
        var subject = OfSpeechAround(conjunction, furthest, first) ?? OfVerbBefore(conjunction, furthest, first, SourceSearch.TakingUp);
        return subject is null ? null : subject with { Cue = verb, Rule = "coordinated" };
    }

    // "He said that, though hives are warm, it is rare, adding …": the verbs between belong to what he said, unless a clause joined as an equal ends it.
    private Source? OfSpeechAround(int conjunction, int furthest, int first)
    {
        for (var token = conjunction - 1; token > furthest; token--)
        {
            if (text[token] is ";" || (text[token] is "," && token + 1 < conjunction && BeginsClause(token + 1))) return null;
            if (!IsOfPeople(token) || text.MentionAt(token) >= 0) continue;
            if (text.IsNounForm(token) || text.IsPassive(token) || !text.IsFinite(token)) continue;
            return Find(token, first, SourceSearch.TakingUp);
        }

        return null;
    }

    // "…, and bees sleep", "Although it is said so, Leeds University isn't convinced".
    private bool BeginsClause(int token) =>
        text[token] is "and" or "but" or "while" or "so" || IsSubject(text.MentionAt(text.Is(token, "the") ? token + 1 : token));

    // "… | Leeds University isn't": a finite verb follows the name.
    private bool IsSubject(int mention) =>
        mention >= 0
        && text.KindOf(mention) is NameKind.Person or NameKind.Organisation
        && text.IsFinite(text.Entities.Mentions[mention].Tokens.End);

    private Source? OfVerbBefore(int conjunction, int furthest, int first, SourceSearch search)
    {
        for (var token = conjunction - 1; token > furthest; token--)
        {
            if (text.QuotationAt(token) >= 0 || text.MentionAt(token) >= 0) continue;
            var isVerb = text.CueAt(token) != CueKind.None
                || (!text.Document.Tags.IsDefaultOrEmpty && text.Document.Tags[token] is PosTag.VBD or PosTag.VBZ or PosTag.VBP);
            if (!isVerb || IsRelative(text[token - 1])) continue;
            if (Find(token, first, search) is { } source) return source;
        }

        return null;
    }

    // "X criticised the plan, saying it came too late": the subject of the clause before the comma.
    private bool IsParticiple(int verb) => text[verb].EndsWith("ing", StringComparison.Ordinal);

    private static bool IsBreak(ReadOnlySpan<char> word) => word is "," or "–" or "—" or "-" or "--";

    private static bool IsRelative(ReadOnlySpan<char> word) => word is "who" or "which" or "whose" or "whom" or "where";
}
