using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Cuts the reported content out of its sentence.</summary>
internal sealed class StatementContent(AttributionText text, ClauseShape clauses, Listeners listeners, CueTail tails)
{
    private const int FewestWords = 4;

    // Reported content of annotated articles has up to 50 words; what is longer is a broadcast written down without stops, and ends nowhere.
    private const int MostWords = 60;
    private const int FewestOwnWords = 2;
    private const int FewestSureWords = 3;

    private readonly ContentEnd ends = new(text, clauses);
    private readonly QuotationWithin quotations = new(text, clauses);

    /// <summary>A stretch of content and whether "that" stands before it.</summary>
    public readonly record struct Clause(TokenRange Range, bool HasThat);

    /// <summary>The statement, or null where the content is too short or stands in quotation marks.</summary>
    public Statement? Make(int sentence, TokenRange range, Source source, StatementOrder order, bool hasThat)
    {
        var end = quotations.EndOf(range);
        while (end > range.First && (text[end - 1] is "." or "," or "-" or "–" or "—" or ";" or ":" || IsLoneBracket(range.First, end - 1))) end--;
        var first = range.First;
        while (first < end && text[first] is "," or "-" or "–" or "—" or "•") first++;
        var words = 0;
        var quoted = 0;
        for (var token = first; token < end; token++)
        {
            if (!char.IsLetterOrDigit(text[token][0])) continue;
            words++;
            if (text.QuotationAt(token) >= 0) quoted++;
        }

        var own = words - quoted;
        if (words is < FewestWords or > MostWords || own < FewestOwnWords) return null;
        if (own < FewestSureWords && !clauses.HasFiniteVerb(first, end)) return null;
        var span = new TextSpan(text.Document.Tokens[first].Start, text.Document.Tokens[end - 1].End);
        return new Statement(span, sentence, source, order, hasThat, words);
    }

    /// <summary>The sentence up to a token, where it is no quotation that the cue belongs to.</summary>
    public TokenRange? Before(int end, TokenRange sentence)
    {
        while (end > sentence.First && text[end] is "," or "–" or "—" or "-") end--;
        if (end <= sentence.First) return null;
        if (text.QuotationAt(sentence.First) >= 0 && EndsAsSpeech(text.QuotationAt(sentence.First))) return null;

        // "Jane Doe said: “…,” the paper reported": speech within has its own speaker.
        for (var token = sentence.First + 1; token <= end; token++)
            if (text[token - 1] is ":" && text.QuotationAt(token) >= 0) return null;
        return new TokenRange(sentence.First, end + 1);
    }

    /// <summary>The sentence from a token on.</summary>
    public TokenRange? Rest(int first, int end) => first < end && text.QuotationAt(first) < 0 ? new TokenRange(first, end) : null;

    /// <summary>The clause behind a verb, past its listener, its adverbials and "that".</summary>
    public Clause? Behind(int verb, CueKind kind, TokenRange sentence)
    {
        var first = verb + 1;
        while (first < sentence.End && (text[first] is "out" || IsAdverbInLy(first))) first++;
        if (first >= sentence.End || text.QuotationAt(first) >= 0 || IsPointing(verb)) return null;
        var that = That(first, Math.Min(sentence.End, first + 14), kind);
        if (that >= 0)
        {
            if (that + 1 < sentence.End && text[that + 1] is "," or ":") that++;
            return that + 1 < sentence.End ? new Clause(new TokenRange(that + 1, ends.Of(that + 1, sentence.End, hasThat: true)), true) : null;
        }

        first = BehindMedium(BehindTime(first, sentence.End), sentence.End);
        if (first >= sentence.End) return null;

        if (text[first] is ":" && kind is CueKind.Say or CueKind.Voice or CueKind.Tell)
        {
            return clauses.IsUnmarkedSpeech(first + 1, sentence.End) ? new Clause(new TokenRange(first + 1, sentence.End), false) : null;
        }

        if (IsBreak(text[first]) && tails.FollowsSpeech(verb, sentence.First)) return null;
        if (kind is CueKind.Voice or CueKind.Write) return TakesClause(verb, first, sentence.End) ? UpToNext(first, sentence.End) : null;
        if (kind == CueKind.Tell && text[first] is "of" or "about" or "how") return null;
        if (kind == CueKind.Tell) first = listeners.BehindComma(first, sentence.End);

        // "told Bath Post, said it was new", "he said said so": the verb twice.
        while (first + 1 < sentence.End && IsVerbAgain(first)) first++;
        if (first >= sentence.End || text.QuotationAt(first) >= 0 || OpensNoClause(first, sentence.End)) return null;
        if (verb > sentence.First && text[first] is "while" or "as" or "when" or "after" or "before" && IsSaidMeanwhile(verb, sentence.First)) return null;
        if (NounPhraseHead.IsPreposition(text[first]) && !(kind == CueKind.Say && GoesOnBehindPreposition(verb, first, sentence))) return null;
        if (!clauses.HasFiniteVerb(first, sentence.End) && (kind != CueKind.Say || sentence.End - first < 6)) return null;
        if (kind is CueKind.Think or CueKind.Tell && !clauses.Starts(first, sentence.End)) return null;
        return UpToNext(first, sentence.End);
    }

    private Clause UpToNext(int first, int end) => new(new TokenRange(first, ends.Of(first, end, hasThat: false)), false);

    // "said | quietly": longer than "ly" alone, so that no name is taken for one.
    private bool IsAdverbInLy(int token) =>
        text[token] is not ("only" or "nearly" or "roughly" or "approximately" or "exactly" or "mostly") && CueWords.IsAdverb(text[token]) && text.Document.Tokens[token].Length > 3 && text[token].EndsWith("ly", StringComparison.Ordinal);

    // "warned it may rise", "estimates hives lose heat": a clause without "that" behind a verb that seldom takes one.
    private bool TakesClause(int verb, int first, int end) =>
        !NounPhraseHead.IsPreposition(text[first])
        && (clauses.StartsWithPronoun(first, end) || (CueWords.TakesBareClause(text[verb]) && clauses.Starts(first, end) && (CueWords.Lemma(text[verb]) is not "recommend" || clauses.IsDemand(first, end))));

    // "pointed to studies that": without "out", somebody shows, and says nothing yet.
    private bool IsPointing(int verb) => CueWords.Lemma(text[verb]) is "point" && text[verb + 1] is not ("out" or "that");

    private bool IsVerbAgain(int token) => text.CueAt(token) is CueKind.Say && text.MentionAt(token) < 0 && text.TagAt(token) is PosTag.VBD or PosTag.VBZ;

    // "said to be", "said so.", "said was", "said more about": what follows the verb is no content.
    private bool OpensNoClause(int first, int end)
    {
        if (text[first] is "for" && OpensWithAdjunct(first, end)) return false;
        if (text[first] is ":" or "." or "," or "of" or "for" or "to" or "so" or "nothing" or "goodbye") return true;
        if (text[first] is "about" && text.TagAt(first + 1) != PosTag.CD && !(first + 2 < end && text[first + 1] is "half" or "a" && text[first + 2] is "of" or "the" or "third" or "quarter" or "fifth")) return true;
        if (text.TagAt(first) == PosTag.MD || text[first] is "is" or "are" or "was" or "were" or "has" or "have" or "had") return true;
        return text[first] is "more" && first + 1 < end && text[first + 1] is "." or "," or "about";
    }

    // "Hives are warm, she said | while …": the content stands before the verb, what follows tells when it was said.
    private bool IsSaidMeanwhile(int verb, int first) =>
        tails.FollowsSpeech(verb, first) || (!text[verb].EndsWith("ing", StringComparison.Ordinal) && tails.FollowsClause(verb, first));

    // "said | for keepers without bees, hives are cold".
    private bool OpensWithAdjunct(int first, int end)
    {
        for (var comma = first + 1; comma < end && text.QuotationAt(comma) < 0; comma++)
            if (text[comma] is ",") return !clauses.HasFiniteVerb(first, comma) && clauses.Starts(comma + 1, end);
        return false;
    }

    // "said | in summer hives lose heat": a clause that a preposition opens, where no speech stands before the verb.
    private bool GoesOnBehindPreposition(int verb, int first, TokenRange sentence) =>
        !tails.FollowsSpeech(verb, sentence.First) && IsClauseOutsideSpeech(first, sentence.End);

    /// <summary>Token behind the people that a subject behind its verb goes on with: "wrote Jane Doe | and John Roe | , both of Leeds".</summary>
    public int BehindPeople(int token)
    {
        while (token + 1 < text.Count && text[token] is "and" or "," && text.MentionAt(token + 1) is >= 0 and var mention && text.KindOf(mention) == NameKind.Person)
        {
            var end = text.Entities.Mentions[mention].Tokens.End;
            if (text[token] is "," && (end >= text.Count || text[end] is not ("," or "and"))) break;
            token = end;
        }

        return token;
    }

    /// <summary>True where a subject behind its verb is complete: a comma, full stop or "of" follows, no verb.</summary>
    public bool EndsPhrase(int token) =>
        token >= text.Count
        || text[token] is "," or "." or "who" or "-" or "–" or "—" or "(" or ";" or "?"
        || (text[token] is ":" && token + 1 < text.Count && text.QuotationAt(token + 1) < 0)
        || text.QuotationAt(token) >= 0
        || NounPhraseHead.IsPreposition(text[token]);

    /// <summary>First token of the phrase that a name ends: back over titles, roles and determiners to the comma.</summary>
    public int PhraseStart(int name, int first)
    {
        var token = name;
        while (token > first && text[token - 1] is not ("," or "–" or "—" or ";" or ":" or ".")) token--;
        return name - token <= 8 ? token : name;
    }

    // "said this month when …", "warned last year that …": when it was said is no part of what was said.
    private int BehindTime(int first, int end)
    {
        if (first + 1 < end && text[first] is "this" or "last" && CueWords.IsTime(text[first + 1])) return first + 2;
        return first < end && text[first] is "yesterday" or "today" or "earlier" && first + 1 < end && text[first + 1] is "when" or "that" ? first + 1 : first;
    }

    // "said in a statement | baths would stay open": through what it was said is no part of what was said.
    private int BehindMedium(int first, int end)
    {
        if (first + 3 >= end || text[first] is not ("in" or "by" or "on")) return first;
        var noun = text[first + 1] is "a" or "an" ? first + 2 : first + 1;
        var isMedium = text[noun] is "statement" or "interview" or "email" or "e-mail" or "letter" or "blog" or "tweet" or "Twitter" or "Facebook" or "telephone" or "phone";
        return isMedium && clauses.Starts(noun + 1, end) ? noun + 1 : first;
    }

    private bool IsClauseOutsideSpeech(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (text.QuotationAt(token) < 0 && text.TagAt(token) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD) return true;
        return text.Document.Tags.IsDefaultOrEmpty;
    }

    private static bool IsBreak(ReadOnlySpan<char> word) => word is "-" or "–" or "—";

    private int That(int first, int end, CueKind kind)
    {
        for (var token = first; token < end; token++)
        {
            if (text.QuotationAt(token) >= 0 || text[token] is ":" or ";") return -1;
            if (text[token] is "that" || text[token] is "That") return token == first || IsAdverbial(first, token, kind) ? token : -1;
        }

        return -1;
    }

    // Between the verb and "that": a listener, a comma phrase or "in a statement", but no verb of another clause.
    private bool IsAdverbial(int first, int that, CueKind kind)
    {
        if (kind is CueKind.Tell) return !clauses.HasFiniteVerb(first, that);
        if (BehindTime(first, that) == that) return true;
        if (text[first] is "about" or "against" or "for") return false;
        if (text[first] is "of") return kind is CueKind.Say or CueKind.Write && !clauses.HasFiniteVerb(first, that);
        if (text[first] is "to" or "with") return listeners.End(first + 1, that) == that;
        var opens = IsSpokenTo(first - 1, that) || NounPhraseHead.IsPreposition(text[first]) || text[first] is "," || text[first].EndsWith("day", StringComparison.Ordinal);
        return opens && !clauses.HasFiniteVerb(first, that);
    }

    // "warned | ministers | that": verbs that name a listener first, where they name one.
    private bool IsSpokenTo(int verb, int that)
    {
        if (CueWords.Lemma(text[verb]) is not ("warn" or "advise")) return false;
        for (var token = verb + 1; token < that; token++)
            if (NounPhraseHead.IsPreposition(text[token])) return false;
        return true;
    }

    // "(Jane Doe said that she owns hives.|)": the bracket opens before the cue.
    private bool IsLoneBracket(int first, int bracket)
    {
        if (text[bracket] is not ")") return false;
        for (var token = bracket - 1; token >= first; token--)
            if (text[token] is "(") return false;
        return true;
    }

    // A quotation that ends with its own comma or full stop is speech the cue belongs to.
    private bool EndsAsSpeech(int quotation) =>
        text.Document.Text[text.Quotations[quotation].Inner.End - 1] is ',' or '?' or '!' or '.';
}
