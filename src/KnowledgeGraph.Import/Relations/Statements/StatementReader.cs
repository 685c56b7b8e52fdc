using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;
using KnowledgeGraph.Import.Relations.Attribution.Sources;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Finds what named sources are reported to say or think: the content of verbs of speech and thought and of "according to".</summary>
internal sealed class StatementReader
{
    private const int FurthestVerb = 80;

    // A longer one is no sentence but a text without full stops; bounded, the reading stays linear.
    private const int LongestSentence = 400;

    private readonly AttributionText text;
    private readonly SourceFinder sources;
    private readonly ClauseShape clauses;
    private readonly StatementContent content;
    private readonly PreviousSpeaker previous;
    private readonly Listeners listeners;
    private readonly StatementCue cues;
    private readonly CueTail tails;

    /// <summary>Prepares the reading of one article.</summary>
    public StatementReader(AttributionText text, SourceFinder sources)
    {
        this.text = text;
        this.sources = sources;
        clauses = new ClauseShape(text);
        listeners = new Listeners(text);
        cues = new StatementCue(text);
        tails = new CueTail(text, clauses, listeners);
        content = new StatementContent(text, clauses, listeners, tails);
        previous = new PreviousSpeaker(text, sources);
    }

    /// <summary>Every statement that a source is given for, named or not, in text order.</summary>
    public ImmutableArray<Statement> Read()
    {
        var found = ImmutableArray.CreateBuilder<Statement>();
        for (var index = 0; index < text.Document.Sentences.Length; index++)
        {
            var sentence = text.Document.Sentences[index];
            if (sentence.Zone is TextZone.Furniture or TextZone.Byline or TextZone.Timestamp) continue;
            var end = Math.Min(sentence.Tokens.End, sentence.Tokens.First + LongestSentence);
            ReadSentence(index, sentence.Tokens with { End = end }, found);
        }

        return found.ToImmutable();
    }

    private void ReadSentence(int index, TokenRange sentence, ImmutableArray<Statement>.Builder found)
    {
        var from = sentence.First;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (text.QuotationAt(token) >= 0) continue;
            if (text[token] is ";") from = token + 1;
            var statement = IsAccordingTo(token, sentence.End) ? AccordingTo(index, token, from, sentence)
                : cues.Is(token) ? AtVerb(index, token, sentence)
                : null;
            if (statement is null) continue;
            if (found.Count > 0 && found[^1].Sentence == index && Repeats(found[^1], statement)) continue;
            found.Add(statement);
            if (statement.Order == StatementOrder.Around && Second(index, token, statement.Source, sentence) is { } second) found.Add(second);
        }
    }

    // Words within a statement are its own, unless only they have a named source. "The agency recommends that hives stand in the shade, it said", "Jane Doe said
    // that hives are warm, the Bath Herald reports": the words of one source, once.
    private static bool Repeats(Statement last, Statement next) =>
        (last.Span.Contains(next.Span) && (last.Source.IsNamed || !next.Source.IsNamed))
        || (next.Span.Contains(last.Span) && (last.Source.Speaker == next.Source.Speaker || last.Source.IsNamed));

    private Statement? AtVerb(int index, int verb, TokenRange sentence)
    {
        var first = Math.Max(sentence.First, verb - FurthestVerb);
        if (cues.Infinitive(verb, first) is var main and >= 0) return AtInfinitive(index, verb, main, first, sentence);
        var subject = sources.Before(verb, first);
        var hasName = subject is { Form: SourceForm.Named, Rule: "apposition" };
        if (cues.IsInverted(verb, first) && !IsAskedToDo(verb, sentence.End) && sources.After(verb, sentence.End) is { } behind && content.EndsPhrase(content.BehindPeople(behind.Tokens.End)))
        {
            if (!hasName || behind.Form == SourceForm.Named) return Inverted(index, verb, behind, sentence);
        }

        if (subject is not { } source) return WithoutComma(index, verb, sentence);
        var kind = text.CueAt(verb);
        var phrase = content.PhraseStart(source.Tokens.First, sentence.First);
        if (cues.HandsOver(verb, phrase) && source.IsNamed && text.MentionAt(source.Tokens.First) is >= 0 and var host && text.KindOf(host) == NameKind.Person) return null;
        if (EndsContent(verb, sentence) && source.Rule != "relative-clause" && (!NeedsComma(kind, source) || IsSetOff(phrase, sentence.First)))
        {
            return Of(index, content.Before(phrase - 1, sentence), source, StatementOrder.Before);
        }

        if (!(kind == CueKind.Think && phrase > sentence.First && !IsSetOff(phrase, sentence.First)) && InterposedEnd(verb, kind, phrase, sentence) is var comma and >= 0)
        {
            if (IntroducesSpeech(verb)) return null;
            // "What it shows, she said, is that …": what stands before is the subject of what stands behind.
            var stoodBefore = (clauses.HasFiniteVerb(sentence.First, phrase) && !(text.Is(sentence.First, "what") && text.IsFinite(comma + 1))) || IsJoinedBehind(verb);
            var rest = stoodBefore ? content.Before(phrase - 1, sentence) : content.Rest(comma + 1, sentence.End);
            return Of(index, rest, source, StatementOrder.Around);
        }

        return Behind(index, verb, source, sentence);
    }

    // "urged | the Government to build baths": who is asked to do something, not who asks.
    private bool IsAskedToDo(int verb, int end) =>
        text.CueAt(verb) == CueKind.Voice
        && sources.After(verb, end) is { } asked
        && asked.Tokens.End + 1 < end
        && text.Is(asked.Tokens.End, "to")
        && text.TagAt(asked.Tokens.End + 1) == PosTag.VB;

    // "In the new book, said the Bath Herald, hives are warm": no clause stands before the verb, one stands behind what is set off.
    private Statement? Inverted(int index, int verb, Source source, TokenRange sentence)
    {
        var comma = source.Tokens.End;
        if (comma + 1 >= sentence.End || text[comma] is not "," || clauses.HasFiniteVerb(sentence.First, verb))
            return Of(index, content.Before(verb - 1, sentence), source, StatementOrder.Before);

        // "The trends, reported in the Bath Herald, are weak": they were reported, nobody said so.
        if (text.IsFinite(comma + 1)) return null;
        return clauses.Starts(comma + 1, sentence.End)
            ? Of(index, content.Rest(comma + 1, sentence.End), source, StatementOrder.Around)
            : Of(index, content.Before(verb - 1, sentence), source, StatementOrder.Before);
    }

    private Statement? Of(int index, TokenRange? range, Source source, StatementOrder order) =>
        range is { } words ? content.Make(index, words, source, order, false) : null;

    private Statement? Behind(int index, int verb, Source source, TokenRange sentence) =>
        content.Behind(verb, text.CueAt(verb), sentence) is { } clause
            ? content.Make(index, clause.Range, source, StatementOrder.Behind, clause.HasThat)
            : null;

    // "went on | to say that …": the subject is that of the finite verb.
    private Statement? AtInfinitive(int index, int verb, int main, int first, TokenRange sentence) =>
        sources.Before(main, first) is { } speaker ? Behind(index, verb, speaker with { Cue = verb }, sentence) : null;

    private bool EndsContent(int verb, TokenRange sentence) => tails.IsTail(verb, sentence.End) || tails.IsCutOff(verb, sentence.First) || tails.IsSaidWhile(verb, sentence);

    private bool IsSetOff(int phrase, int first) => text[Math.Max(first, phrase - 1)] is "," or "–" or "—" or "-";

    // "behind the effect he observed": without a comma, thoughts and what is but once in a while speech describe the noun before them.
    private bool NeedsComma(CueKind kind, Source source) =>
        kind == CueKind.Think || (kind is CueKind.Voice or CueKind.Write && source.Tokens.Count == 1 && SpeakingPronoun.Is(text[source.Tokens.First]));

    // "The pattern is telling says Jane Doe.": the comma is missing, the name ends the sentence.
    private Statement? WithoutComma(int index, int verb, TokenRange sentence)
    {
        if (text.CueAt(verb) != CueKind.Say || sources.After(verb, sentence.End) is not { Form: SourceForm.Named } source) return null;
        if (source.Tokens.End < sentence.End && text[source.Tokens.End] is not ".") return null;
        return clauses.HasFiniteVerb(sentence.First, verb) ? Of(index, content.Before(verb - 1, sentence), source, StatementOrder.Before) : null;
    }

    // What "but" joins to is a clause, whatever the tagger took its verb for.
    private bool IsJoinedBehind(int verb) => verb + 2 < text.Count && text[verb + 1] is "," && text[verb + 2] is "but";

    // "…, he said, but …": what stands behind a clause that was content is content again, where it is joined as an equal.
    private Statement? Second(int index, int verb, Source source, TokenRange sentence)
    {
        var comma = text[verb + 1] is "," ? verb + 1 : verb + 2;
        if (comma + 6 > sentence.End || text[comma + 1] is not ("but" or "and" or "so")) return null;
        if (text.IsFinite(comma + 2) || !clauses.HasFiniteVerb(comma + 2, sentence.End)) return null;
        return Of(index, content.Rest(comma + 2, sentence.End), source, StatementOrder.Around);
    }

    // "It goes on because, as she said, “We know little”": the cue belongs to the speech behind it, not to the words before.
    private bool IntroducesSpeech(int verb) =>
        text.QuotationAt(verb + 2) is >= 0 and var quotation && char.IsUpper(text.Document.Text[text.Quotations[quotation].Inner.Start]);

    // "The catch, she said |, is the price", "…, she told the Bath Herald |, …": the comma that closes what stands between; -1 where none does.
    private int InterposedEnd(int verb, CueKind kind, int phrase, TokenRange sentence)
    {
        if (kind == CueKind.Tell && phrase == sentence.First) return -1;
        if (kind == CueKind.Write && CueWords.Lemma(text[verb]) is not "write") return -1;
        var comma = kind == CueKind.Tell ? listeners.End(verb + 1, sentence.End) : verb + 1 < sentence.End && text[verb + 1] is "out" ? verb + 2 : verb + 1;
        comma = tails.BehindDay(comma, sentence.End);
        if (kind is CueKind.Say or CueKind.Tell or CueKind.Write && phrase > sentence.First && IsSetOff(phrase, sentence.First)) comma = tails.BehindAdjunct(comma, sentence.End);
        return comma + 1 < sentence.End && text[comma] is "," ? comma : -1;
    }

    private Statement? AccordingTo(int index, int according, int from, TokenRange sentence)
    {
        if (SourceBehind(according, sentence.End) is not { } source) return null;
        source = source with { Cue = according, Rule = "according-to" };
        if (according - from <= 2 || text[according - 1] is "and" or "but" || IsBehindOpening(from, according))
        {
            var comma = source.Tokens.End;
            while (comma < sentence.End && text[comma] is not ",") comma++;

            // "…, and according to Jane Doe most hives are warm": the comma is missing.
            if (comma >= sentence.End && source.Form == SourceForm.Named && clauses.Starts(source.Tokens.End, sentence.End)) comma = source.Tokens.End - 1;
            if (comma + 1 < sentence.End && OpensApposition(comma + 1)) comma = BehindApposition(comma, sentence.End);
            return Of(index, content.Rest(comma + 1, sentence.End), source, StatementOrder.AccordingTo);
        }

        // "The catch, according to Jane Doe, is the price": what stands before is no clause, what stands behind completes it.
        if (text[according - 1] is "," && !clauses.HasFiniteVerb(from, according) && BehindComma(source.Tokens.End, sentence.End) is var rest2 and >= 0)
            return Of(index, content.Rest(rest2, sentence.End), source, StatementOrder.AccordingTo);
        return Of(index, content.Before(according - 1, sentence), source, StatementOrder.AccordingTo);
    }

    // "In fact, | according to Jane Doe".
    private bool IsBehindOpening(int from, int according) => according - from == 3 && text[according - 1] is "," && NounPhraseHead.IsPreposition(text[from]);

    // "Jane Doe said … According to her, …": whoever spoke before.
    private Source? SourceBehind(int according, int end)
    {
        var pronoun = according + 2;
        return pronoun < end && text[pronoun] is "him" or "her" && previous.Of(pronoun) is { } speaker
            ? new Source(speaker, SourceForm.Referring, new TokenRange(pronoun, pronoun + 1), according, "according-to")
            : sources.After(according + 1, end);
    }

    private bool OpensApposition(int token) =>
        text[token] is "who" or "which" or "a" or "an" or "of" or "the" or "head" or "professor" or "director";

    // "According to Jane Doe, a reader in optics, light bends"; in "According to Jane Doe, a ray bends" no second comma closes what she is.
    private int BehindApposition(int comma, int end)
    {
        var second = comma + 1;
        while (second < end && text[second] is not ",") second++;
        if (second >= end - 2) return comma;
        return text[comma + 1] is "who" or "which" || !clauses.HasFiniteVerb(comma + 1, second) ? second : comma;
    }

    private int BehindComma(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (text.IsFinite(token) && text[token - 1] is ",") return token;
            if (text.QuotationAt(token) >= 0) return -1;
        }

        return -1;
    }

    private bool IsAccordingTo(int token, int end) => text.Is(token, "according") && token + 1 < end && text.Is(token + 1, "to");
}
