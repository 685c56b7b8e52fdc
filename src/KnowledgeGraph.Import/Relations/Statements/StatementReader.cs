using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Finds what named sources are reported to say or think: the content of verbs of speech and thought and of "according to".</summary>
internal sealed class StatementReader(AttributionText text, SourceFinder sources)
{
    private const int FurthestVerb = 80;

    // A longer one is no sentence but a text without full stops; bounded, the reading stays linear.
    private const int LongestSentence = 400;

    private readonly StatementContent content = new(text);

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
            var statement = IsAccordingTo(token, sentence.End) ? AccordingTo(index, token, from, sentence)
                : IsCue(token) ? AtVerb(index, token, from, sentence)
                : null;
            if (statement is null) continue;
            if (found.Count > 0 && found[^1].Sentence == index && found[^1].Span.Contains(statement.Span) && (found[^1].Source.IsNamed || !statement.Source.IsNamed)) continue;
            found.Add(statement);
            if (statement.Order == StatementOrder.Around && Second(index, token, statement.Source, sentence) is { } second) found.Add(second);
        }
    }

    private Statement? AtVerb(int index, int verb, int from, TokenRange sentence)
    {
        var first = Math.Max(from, verb - FurthestVerb);
        var subject = sources.Before(verb, first);
        var hasName = subject is { Form: SourceForm.Named, Rule: "apposition" };
        if (IsInverted(verb, first) && sources.After(verb, sentence.End) is { } behind && content.EndsPhrase(behind.Tokens.End) && (!hasName || behind.Form == SourceForm.Named))
        {
            var before = content.Before(verb - 1, sentence);
            return before is { } range ? content.Make(index, range, behind, StatementOrder.Before, false) : null;
        }

        if (subject is not { } source) return WithoutComma(index, verb, sentence);
        var kind = text.CueAt(verb);
        if (content.IsTail(verb, sentence.End) && kind != CueKind.Think)
        {
            var before = content.Before(content.PhraseStart(source.Tokens.First, sentence.First) - 1, sentence);
            return before is { } range ? content.Make(index, range, source, StatementOrder.Before, false) : null;
        }

        if (IsInterposed(verb, kind, sentence))
        {
            if (IntroducesSpeech(verb)) return null;
            var start = content.PhraseStart(source.Tokens.First, sentence.First);
            var rest = content.IsClause(sentence.First, start) || IsJoinedBehind(verb) ? content.Before(start - 1, sentence) : content.Rest(text[verb + 1] is "," ? verb + 2 : verb + 3, sentence.End);
            return rest is { } around ? content.Make(index, around, source, StatementOrder.Around, false) : null;
        }

        return content.Behind(verb, kind, sentence) is { } clause ? content.Make(index, clause.Range, source, StatementOrder.Behind, clause.HasThat) : null;
    }

    // "The pattern is telling says Jane Doe.": the comma is missing, the name ends the sentence.
    private Statement? WithoutComma(int index, int verb, TokenRange sentence)
    {
        if (text.CueAt(verb) != CueKind.Say || sources.After(verb, sentence.End) is not { Form: SourceForm.Named } source) return null;
        if (source.Tokens.End < sentence.End && text[source.Tokens.End] is not ".") return null;
        return content.IsClause(sentence.First, verb) && content.Before(verb - 1, sentence) is { } range ? content.Make(index, range, source, StatementOrder.Before, false) : null;
    }

    // What "but" joins to is a clause, whatever the tagger took its verb for.
    private bool IsJoinedBehind(int verb) => verb + 2 < text.Count && text[verb + 1] is "," && text[verb + 2] is "but";

    // "…, he said, but …": what stands behind a clause that was content is content again, where it is joined as an equal.
    private Statement? Second(int index, int verb, Source source, TokenRange sentence)
    {
        var comma = text[verb + 1] is "," ? verb + 1 : verb + 2;
        if (comma + 6 > sentence.End || text[comma + 1] is not ("but" or "and") || !content.IsClause(comma + 2, sentence.End)) return null;
        return content.Rest(comma + 2, sentence.End) is { } rest ? content.Make(index, rest, source, StatementOrder.Around, false) : null;
    }

    // "It goes on because, as she said, “We know little”": the cue belongs to the speech behind it, not to the words before.
    private bool IntroducesSpeech(int verb) =>
        text.QuotationAt(verb + 2) is >= 0 and var quotation && char.IsUpper(text.Document.Text[text.Quotations[quotation].Inner.Start]);

    private bool IsInterposed(int verb, CueKind kind, TokenRange sentence) =>
        kind is CueKind.Say or CueKind.Voice or CueKind.Think && verb + 2 < sentence.End
        && (text[verb + 1] is "," || (text[verb + 1] is "out" && text[verb + 2] is ","));

    private Statement? AccordingTo(int index, int according, int from, TokenRange sentence)
    {
        if (sources.After(according + 1, sentence.End) is not { } source) return null;
        source = source with { Cue = according, Rule = "according-to" };
        if (according - sentence.First <= 2)
        {
            var comma = source.Tokens.End;
            while (comma < sentence.End && text[comma] is not ",") comma++;
            if (comma + 1 < sentence.End && text[comma + 1] is "who" or "which" or "a" or "an" or "of")
                for (comma++; comma < sentence.End && text[comma] is not ","; comma++) { }

            return content.Rest(comma + 1, sentence.End) is { } rest ? content.Make(index, rest, source, StatementOrder.AccordingTo, false) : null;
        }

        return content.Before(according - 1, sentence) is { } before ? content.Make(index, before, source, StatementOrder.AccordingTo, false) : null;
    }

    private bool IsInverted(int verb, int first) =>
        verb > first && text.CueAt(verb) is CueKind.Say or CueKind.Voice or CueKind.Write
        && (text[verb - 1] is "," or "–" or "—" or "-" or "." || (verb > first + 1 && CueWords.IsAdverb(text[verb - 1]) && text[verb - 2] is ","));

    private bool IsCue(int token) =>
        text.CueAt(token) is CueKind.Say or CueKind.Tell or CueKind.Voice or CueKind.Think or CueKind.Write
        && text.MentionAt(token) < 0
        && !text.IsNounForm(token) && !text.IsPassive(token) && (text.Document.Tags.IsDefaultOrEmpty || text.Document.Tags[token] is not PosTag.VB);

    private bool IsAccordingTo(int token, int end) => text.Is(token, "according") && token + 1 < end && text.Is(token + 1, "to");
}
