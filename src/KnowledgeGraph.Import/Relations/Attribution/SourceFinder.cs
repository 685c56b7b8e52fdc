using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;

namespace KnowledgeGraph.Import.Relations.Attribution;

/// <summary>Finds who a verb of speech belongs to: its subject before it, or after it where the order is turned ("said Dr X").</summary>
internal sealed class SourceFinder(AttributionText text)
{
    private const int MostCommas = 8;
    private const int FurthestName = 14;
    private const int FurthestAntecedent = 14;
    private const int FurthestSpeaker = 120;
    private const int FurthestSubject = 60;

    // Looking for whom a pronoun or a second verb takes up never leads to the next such search: each search ends.
    private bool isTakingUp;

    /// <summary>The subject of the verb, sought from it back to <paramref name="first"/>.</summary>
    public Source? Before(int verb, int first)
    {
        var last = verb - 1;
        while (last >= first && text.QuotationAt(last) < 0 && text.MentionAt(last) < 0 && CueWords.IsAdverb(text[last])) last--;
        if (last < first || text.QuotationAt(last) >= 0) return null;
        if (IsPronoun(text[last])) return Pronoun(last, verb, first);
        if (text[last] is "and" or "but" or "or") return Coordinated(verb, text[last - (last > first ? 1 : 0)] is "," ? last - 1 : last, first);
        if (IsRelative(text[last])) return last > first ? Named(NounPhraseHead.EndingAt(text, text[last - 1] is "," ? last - 2 : last - 1, first), verb, first, "relative-clause") : null;
        if (IsParticiple(verb) && text[last] is "," && Coordinated(verb, last, first) is { } subject) return subject with { Rule = "participle" };
        if (IsBreak(text[last])) return BehindApposition(verb, last, first);
        var head = NounPhraseHead.EndingAt(text, last, first);
        if (head is { Noun: SourceNoun.Person, Mention: < 0 } && AppositionName(head.Value, first) is { } name) head = name;
        return Named(head, verb, first, "subject-before");
    }

    /// <summary>The subject behind the verb, sought up to <paramref name="end"/>.</summary>
    public Source? After(int verb, int end)
    {
        var token = verb + 1;
        while (token < end && text.MentionAt(token) < 0 && CueWords.IsAdverb(text[token])) token++;
        if (token >= end) return null;
        if (IsPronoun(text[token])) return token + 1 >= end || !IsWord(token + 1) ? Pronoun(token, verb, token) : null;
        PhraseHead? fallback = null;
        for (var limit = Math.Min(end, token + FurthestName); token < limit; token++)
        {
            if (text.QuotationAt(token) >= 0 || IsFinite(token)) break;
            var mention = text.MentionAt(token);
            if (mention >= 0)
            {
                var tokens = text.Entities.Mentions[mention].Tokens;
                if (tokens.First == token || token == verb + 1)
                {
                    var isPerson = KindOf(mention) == NameKind.Person && text.Entities.Mentions[mention].Form <= MentionForm.Short;
                    if (isPerson && !text.IsPossessed(tokens.End - 1)) return Named(new PhraseHead(tokens, mention, SourceNoun.None), verb, verb, "subject-behind");
                    var isHead = !text.IsPossessed(tokens.End - 1) && !NounPhraseHead.HangsOnPreposition(text, tokens.First, verb + 1);
                    if (isHead && fallback is null && !LeadsToName(tokens.End, limit)) return Named(new PhraseHead(tokens, mention, SourceNoun.None), verb, verb, "subject-behind");
                }

                token = tokens.End - 1;
                continue;
            }

            var noun = CueWords.NounKind(text[token]);
            if (noun is SourceNoun.Study or SourceNoun.People or SourceNoun.Unnamed && !LeadsToName(token + 1, limit) && !IsNamedBehind(token))
                return Named(fallback ?? new PhraseHead(new TokenRange(token, token + 1), -1, noun), verb, verb, "subject-behind");
            if (noun == SourceNoun.Body && !LeadsToName(token + 1, limit)) fallback ??= new PhraseHead(new TokenRange(token, token + 1), -1, noun);
            if (noun == SourceNoun.Person) fallback ??= new PhraseHead(new TokenRange(token, token + 1), -1, noun);
            if (text[token] is "," && !StartsName(token + 1)) break;
            if (text[token] is "." or ":" or ";" or "who" or "which" || (text.CueAt(token) != CueKind.None && fallback is null)) break;
        }

        return fallback is { } head ? Named(head, verb, verb, "subject-behind") : null;
    }

    /// <summary>The last one named or known before <paramref name="end"/>, for speech that no verb introduces ("Dr X: “…”").</summary>
    public Source? LastNamed(int first, int end, string rule)
    {
        for (var token = end - 1; token >= first; token--)
        {
            var mention = text.MentionAt(token);
            if (text.QuotationAt(token) >= 0 || mention < 0) continue;
            var tokens = text.Entities.Mentions[mention].Tokens;
            if (KindOf(mention) == NameKind.Person && !text.IsPossessed(tokens.End - 1)) return Named(new PhraseHead(tokens, mention, SourceNoun.None), -1, first, rule);
        }

        return null;
    }

    /// <summary>The human being named last before a token, however far.</summary>
    public Source? NamedBefore(int token, string rule) => LastNamed(Math.Max(0, token - 2000), token, rule);

    /// <summary>The first human being named in a stretch, for lines that introduce their speaker.</summary>
    public Source? FirstNamed(int first, int end, string rule)
    {
        for (var token = first; token < end; token++)
        {
            var mention = text.MentionAt(token);
            if (text.QuotationAt(token) >= 0 || mention < 0 || KindOf(mention) != NameKind.Person) continue;
            return Named(new PhraseHead(text.Entities.Mentions[mention].Tokens, mention, SourceNoun.None), -1, first, rule);
        }

        return null;
    }

    // "Jane Doe, a reader in optics at Leeds, who led the work, said": back over commas to the name.
    private Source? BehindApposition(int verb, int comma, int first)
    {
        PhraseHead? fallback = null;
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
            var head = NounPhraseHead.EndingAt(text, at - 1, first);
            if (head is not { } found) continue;
            if (found.Mention >= 0 && KindOf(found.Mention) == NameKind.Person && !text.IsPossessed(found.Tokens.End - 1)
                && !NounPhraseHead.HangsOnPreposition(text, found.Tokens.First, first))
                return Named(found, verb, first, "apposition");
            if (nearest) fallback = found;
            nearest = false;
        }

        return fallback is { } last ? Named(last, verb, first, "apposition") : null;
    }

    // "called it solid and said …": the subject of the verb before.
    private Source? Coordinated(int verb, int conjunction, int first)
    {
        if (isTakingUp) return null;
        isTakingUp = true;
        var subject = SubjectBefore(conjunction, Math.Max(first, conjunction - FurthestSubject), first);
        isTakingUp = false;
        return subject is null ? null : subject with { Cue = verb, Rule = "coordinated" };
    }

    private Source? SubjectBefore(int conjunction, int furthest, int first)
    {
        for (var token = conjunction - 1; token > furthest; token--)
        {
            if (text.QuotationAt(token) >= 0 || text.MentionAt(token) >= 0) continue;
            var isVerb = text.CueAt(token) != CueKind.None || (!text.Document.Tags.IsDefaultOrEmpty && text.Document.Tags[token] is PosTag.VBD or PosTag.VBZ or PosTag.VBP);
            if (!isVerb || IsRelative(text[token - 1])) continue;
            if (Before(token, first) is { } source) return source;
        }

        return null;
    }

    // "X criticised the plan, saying it came too late": the subject of the clause before the comma.
    private bool IsParticiple(int verb) => text[verb].EndsWith("ing", StringComparison.Ordinal);

    private PhraseHead? AppositionName(PhraseHead noun, int first)
    {
        var comma = noun.Tokens.First - 1;
        while (comma > first && comma > noun.Tokens.First - 6 && text[comma] is not ",") comma--;
        if (comma <= first || text[comma] is not ",") return null;
        return NounPhraseHead.EndingAt(text, comma - 1, first) is { Mention: >= 0 } head && KindOf(head.Mention) == NameKind.Person ? head : null;
    }

    private Source? Pronoun(int pronoun, int verb, int first)
    {
        var tokens = new TokenRange(pronoun, pronoun + 1);
        var mention = text.MentionAt(pronoun);
        if ((text.Is(pronoun, "he") || text.Is(pronoun, "she")) && SpokeInLine(pronoun) is { } speaker) return new Source(speaker, SourceForm.Referring, tokens, verb, "pronoun-of-speaker");
        if (mention >= 0 && text.Is(pronoun, "it") is false) return new Source(IdOf(mention), SourceForm.Referring, tokens, verb, "pronoun");
        if (text.Is(pronoun, "they") || text.Is(pronoun, "we")) return new Source(mention >= 0 ? IdOf(mention) : Speakers.Study, mention >= 0 ? SourceForm.Referring : SourceForm.Study, tokens, verb, "pronoun");
        if (text.Is(pronoun, "it")) return mention >= 0 ? new Source(IdOf(mention), SourceForm.Referring, tokens, verb, "pronoun") : new Source(Speakers.Study, SourceForm.Study, tokens, verb, "pronoun");
        if (text.Is(pronoun, "I")) return null;
        return Antecedent(pronoun) is { } name ? new Source(name, SourceForm.Referring, tokens, verb, "pronoun-nearest") : null;
    }

    // Who spoke last in the same paragraph goes on speaking as "he" or "she".
    private string? SpokeInLine(int pronoun)
    {
        if (isTakingUp) return null;
        isTakingUp = true;
        var speaker = SpeakerBefore(pronoun);
        isTakingUp = false;
        return speaker;
    }

    private string? SpeakerBefore(int pronoun)
    {
        var first = Math.Max(text.LineStart(pronoun), pronoun - FurthestSpeaker);
        for (var token = pronoun - 1; token > first; token--)
        {
            if (text.CueAt(token) is CueKind.None or CueKind.Result || text.MentionAt(token) >= 0) continue;
            var start = Math.Max(first, text.SentenceStart(token));
            if (IsPronoun(text[token - 1])) return null;
            if (Before(token, start) is { Form: SourceForm.Named } before && IsPerson(before)) return before.Speaker;
            if (After(token, text.SentenceEnd(token)) is { Form: SourceForm.Named } after && IsPerson(after)) return after.Speaker;
        }

        return null;
    }

    private bool IsPerson(Source source) => text.MentionAt(source.Tokens.First) is >= 0 and var mention && KindOf(mention) == NameKind.Person;

    // Without a better reading, "he" and "she" take up the human being named last outside quotation marks.
    private string? Antecedent(int pronoun)
    {
        var line = text.LineAt(pronoun);
        for (var token = pronoun - 1; token >= 0 && line - text.LineAt(token) <= FurthestAntecedent; token--)
        {
            if (text.QuotationAt(token) >= 0) continue;
            var mention = text.MentionAt(token);
            if (mention >= 0 && KindOf(mention) == NameKind.Person) return IdOf(mention);
        }

        return null;
    }

    private Source? Named(PhraseHead? found, int verb, int first, string rule)
    {
        if (found is not { } head) return null;
        if (head.Mention >= 0 && KindOf(head.Mention) != NameKind.Place)
        {
            if (FirstOfPair(head.Mention, first) is { } pair) head = pair;
            var form = text.Entities.Mentions[head.Mention].Form <= MentionForm.Short ? SourceForm.Named : SourceForm.Referring;
            return new Source(IdOf(head.Mention), form, head.Tokens, verb, rule);
        }

        if (head.Noun == SourceNoun.Unnamed && (BodyBeside(head.Tokens, first) ?? BodyOfLine(head.Tokens)) is { } body) return new Source(IdOf(body), SourceForm.Named, head.Tokens, verb, "spokesman");
        if (head.Noun == SourceNoun.Body && BodyBefore(head.Tokens, first) is { } owner) return new Source(IdOf(owner), SourceForm.Named, head.Tokens, verb, "body");
        return head.Noun switch
        {
            SourceNoun.Study => new Source(Speakers.Study, SourceForm.Study, head.Tokens, verb, rule),
            SourceNoun.None => null,
            _ => new Source(Speakers.Other, SourceForm.Unnamed, head.Tokens, verb, rule),
        };
    }

    // "Jane Doe and John Roe write": the one named first speaks for both.
    private PhraseHead? FirstOfPair(int mention, int first)
    {
        var start = text.Entities.Mentions[mention].Tokens.First;
        if (KindOf(mention) != NameKind.Person || start - 2 < first || text[start - 1] is not ("and" or "&") || text.MentionAt(start - 2) is not (>= 0 and var other)) return null;
        var tokens = text.Entities.Mentions[other].Tokens;
        if (KindOf(other) != NameKind.Person || text.Entities.Mentions[other].Form > MentionForm.Short || text.Entities.Mentions[mention].Form > MentionForm.Short) return null;
        return tokens.First > first && IsVerbOrPreposition(tokens.First - 1) ? null : new PhraseHead(tokens, other, SourceNoun.None);
    }

    private bool IsVerbOrPreposition(int token) =>
        NounPhraseHead.IsPreposition(text[token])
        || (!text.Document.Tags.IsDefaultOrEmpty && text.MentionAt(token) < 0 && text.Document.Tags[token] is PosTag.VB or PosTag.VBD or PosTag.VBG or PosTag.VBN or PosTag.VBP or PosTag.VBZ);

    // "a spokesman for the agency", "the agency's spokesman", "an agency spokesman".
    private int? BodyBeside(TokenRange noun, int first)
    {
        for (var token = noun.End; token < Math.Min(text.Count, noun.End + 8) && text.QuotationAt(token) < 0; token++)
        {
            if (text.MentionAt(token) is >= 0 and var mention && IsBody(mention)) return mention;
            if (text[token] is "," or "." or ":") break;
        }

        return BodyBefore(noun, first);
    }

    // "Acme said it was sorry. “…,” a spokeswoman said": the body that speaks in the sentence before.
    private int? BodyOfLine(TokenRange noun)
    {
        if (!text[noun.First].StartsWith("spokes", StringComparison.OrdinalIgnoreCase)) return null;
        for (var token = noun.First - 1; token >= Math.Max(0, noun.First - FurthestSpeaker) && text.LineAt(noun.First) - text.LineAt(token) <= 1; token--)
        {
            if (text.QuotationAt(token) >= 0 || text.MentionAt(token) is not (>= 0 and var mention)) continue;
            if (KindOf(mention) == NameKind.Person) return null;
            var end = text.Entities.Mentions[mention].Tokens.End;
            if (IsBody(mention) && end < text.Count && text.CueAt(end) is not CueKind.None) return mention;
        }

        return null;
    }

    private int? BodyBefore(TokenRange noun, int first)
    {
        for (var token = noun.First - 1; token >= Math.Max(first, noun.First - 4) && text[token] is not ","; token--)
            if (text.MentionAt(token) is >= 0 and var mention && IsBody(mention)) return mention;
        return null;
    }

    private bool IsBody(int mention) => KindOf(mention) is NameKind.Organisation or NameKind.Journal;

    // A noun or a name right behind: "Leeds professor Jane Doe", "study author Jane Doe", "the author, Jane Doe".
    private bool LeadsToName(int token, int end)
    {
        for (var limit = Math.Min(end, token + 6); token < limit; token++)
        {
            if (text.QuotationAt(token) >= 0) return false;
            if (text.MentionAt(token) is >= 0 and var mention && KindOf(mention) == NameKind.Person) return true;
            if (text[token] is "," or "." or ";" or ":" or "who" or "which" or "and" || NounPhraseHead.IsPreposition(text[token])) return false;
        }

        return false;
    }

    // "said a spokesman, John Roe".
    private bool IsNamedBehind(int noun) => noun + 2 < text.Count && text[noun + 1] is "," && text.LineAt(noun + 2) == text.LineAt(noun) && StartsName(noun + 2);

    private bool StartsName(int token)
    {
        while (token < text.Count && (text[token].EndsWith(".", StringComparison.Ordinal) || text.Is(token, "Dr") || text.Is(token, "Professor") || text.Is(token, "Prof"))) token++;
        return token < text.Count && text.QuotationAt(token) < 0 && text.MentionAt(token) is >= 0 and var mention && KindOf(mention) == NameKind.Person;
    }

    private bool IsFinite(int token) =>
        !text.Document.Tags.IsDefaultOrEmpty && text.MentionAt(token) < 0 && text.Document.Tags[token] is PosTag.MD or PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.TO;

    private bool IsWord(int token) => token < text.Count && char.IsLetter(text[token][0]);

    private NameKind KindOf(int mention) => text.Entities.Entities[text.Entities.Mentions[mention].Entity].Kind;

    private string IdOf(int mention) => text.Entities.Entities[text.Entities.Mentions[mention].Entity].Id;

    private static bool IsBreak(ReadOnlySpan<char> word) => word is "," or "–" or "—" or "-" or "--";

    private static bool IsRelative(ReadOnlySpan<char> word) => word is "who" or "which" or "whose" or "whom" or "where";

    private static bool IsPronoun(ReadOnlySpan<char> word) =>
        word.Length <= 4 && (word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("she", StringComparison.OrdinalIgnoreCase)
        || word.Equals("they", StringComparison.OrdinalIgnoreCase) || word.Equals("it", StringComparison.OrdinalIgnoreCase)
        || word is "I" or "We" or "we");
}
