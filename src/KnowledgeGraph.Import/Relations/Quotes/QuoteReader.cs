using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Sources;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Decides which quotations are speech and whose: by the verb beside them, else by the speech they go on from.</summary>
internal sealed class QuoteReader(AttributionText text, SourceFinder sources)
{
    private const int FurthestName = 200;
    private const int FurthestArticle = 3;

    private readonly QuoteFrameFinder frames = new(text, sources);
    private readonly QuotedPredicate predicates = new(text);

    /// <summary>The speech of an article, in text order.</summary>
    public ImmutableArray<Utterance> Read()
    {
        var quotations = text.Quotations;
        var read = new Source?[quotations.Length];
        var ties = new QuoteFrame[quotations.Length];
        for (var index = 0; index < quotations.Length; index++)
        {
            ties[index] = frames.Find(index);
            read[index] = ties[index].Tie is FrameTie.Before or FrameTie.Behind ? ties[index].Source : null;
        }

        for (var index = 0; index < quotations.Length; index++)
            read[index] ??= SpeakerGoingOn(index, read) ?? ties[index].Source;
        ReadPullQuotes(read, ties);
        for (var index = quotations.Length - 2; index >= 0; index--)
            if (read[index] is null && quotations[index + 1].ContinuesSpeech) read[index] = Again(read[index + 1], "continued-behind");
        for (var index = 0; index < quotations.Length; index++)
        {
            if (ties[index].Tie == FrameTie.None && InSentenceOfSpeech(index, read, ties))
            {
                (read[index], ties[index]) = (read[index] ?? Again(read[index - 1], "same-sentence"), ties[index] with { Tie = FrameTie.Loose });
            }
            else if (read[index] is null && quotations[index].OpensLine) read[index] = SpeakerOfLineBefore(index, read);
            else if (read[index] is null
                && text.QuotationTokens[index].Count > 0
                && BeginsSentence(text.QuotationTokens[index].First)) read[index] = SpeakerOfSentenceBefore(index);
        }

        for (var index = 0; index < quotations.Length; index++)
            if (predicates.SourceOf(index, read, ties[index].Tie) is { } owner) (read[index], ties[index]) = (owner, ties[index] with { Tie = FrameTie.Loose });

        var utterances = ImmutableArray.CreateBuilder<Utterance>();
        for (var index = 0; index < quotations.Length; index++)
        {
            var words = quotations[index].WordsIn(text.Document.Text);
            if (!SpeechTest.IsSpeech(text, index, words, ties[index].Tie, read[index])) continue;
            var source = read[index] ?? new Source(Speakers.Other, SourceForm.Unnamed, text.QuotationTokens[index], -1, "no-source");
            utterances.Add(new Utterance(SpanOf(index), index, words, source, source.Rule));
        }

        return utterances.ToImmutable();
    }

    // Speech in a line of its own, without a cue, that the text repeats with one.
    private void ReadPullQuotes(Source?[] read, QuoteFrame[] ties)
    {
        for (var index = 0; index < read.Length; index++)
            if (read[index] is null && ties[index].Tie == FrameTie.None && text.Quotations[index].OpensLine)
            {
                read[index] = PullQuotes.SourceOf(text, index, read);
            }
    }

    // A second quotation of the same line, or a line whose speech goes on from the one before.
    private Source? SpeakerGoingOn(int index, Source?[] read)
    {
        if (index == 0) return null;
        var quotation = text.Quotations[index];
        if (quotation.ContinuesSpeech) return Again(read[index - 1], "continued");
        var range = text.QuotationTokens[index];
        if (range.Count == 0
            || read[index - 1] is not { } previous
            || text.LineAt(range.First) != text.LineAt(text.QuotationTokens[index - 1].First)) return null;
        return BeginsSentence(range.First) ? Again(previous, "same-line") : null;
    }

    private Source? SpeakerOfLineBefore(int index, Source?[] read)
    {
        var range = text.QuotationTokens[index];
        if (range.Count == 0 || range.First == 0) return null;
        var last = range.First - 1;
        var lineStart = text.LineStart(last);
        if (index > 0
            && text.QuotationTokens[index - 1] is { Count: > 0 } before
            && before.First >= lineStart
            && read[index - 1] is { } speaker
            && last - before.End < 25) return Again(speaker, "line-before");
        if (BehindPullQuote(index, read) is { } interrupted) return interrupted;
        var sentence = Math.Max(lineStart, text.SentenceStart(last));
        return SpeakerOfStretch(Math.Max(sentence, last - FurthestName), last + 1)
            ?? sources.LastNamed(sentence, last + 1, "named-before")
            ?? sources.LastNamed(lineStart, last + 1, "named-before")
            ?? (index > 0 ? Again(read[index - 1], "speaker-before") : null) ?? sources.NamedBefore(range.First, "named-before");
    }

    // "The team, led by Jane Doe, said sleep was safe.⏎“It is …”": who spoke in the sentence before goes on.
    private Source? SpeakerOfStretch(int first, int end)
    {
        for (var verb = first + 1; verb < end; verb++)
        {
            if (text.CueAt(verb) is not (CueKind.Say or CueKind.Tell or CueKind.Voice or CueKind.Write)
                || text.MentionAt(verb) >= 0
                || text.IsNounForm(verb)
                || text.IsPassive(verb)) continue;
            if (text[verb - 1] is "," or "'" or "’" or "\"" or "”"
                && sources.After(verb, end) is { Form: SourceForm.Named } behind
                && text.KindOf(text.MentionAt(behind.Tokens.First)) == NameKind.Person
                && !text.IsFinite(behind.Tokens.End)) return Again(behind, "speaker-before");
            if (sources.Before(verb, first) is { } source
                && (source.Form != SourceForm.Unnamed || IsOneOfMany(source.Tokens.First, first))
                && !text.Is(source.Tokens.First, "it")) return Again(source, "speaker-before");
        }

        return null;
    }

    // "One mother said she was tired.⏎“It is …”": somebody without a name goes on, too, where it is one alone.
    private bool IsOneOfMany(int noun, int first)
    {
        if (text.TagAt(noun) == PosTag.NNS) return false;
        for (var token = noun; token >= Math.Max(first, noun - FurthestArticle); token--)
            if (text.Is(token, "a") || text.Is(token, "an") || text.Is(token, "one") || text.Is(token, "another")) return true;
        return false;
    }

    // A pull quote and the line that names its speaker stand between two paragraphs of somebody else's speech.
    private Source? BehindPullQuote(int index, Source?[] read)
    {
        var before = index - 1;
        while (before >= 0 && read[before]?.Rule == "pull-quote") before--;
        if (before < 0 || before == index - 1) return null;
        for (var token = text.QuotationTokens[before + 1].End; token < text.QuotationTokens[index].First; token++)
            if (text.QuotationAt(token) < 0 && text.MentionAt(token) < 0) return null;
        return Again(read[before], "speaker-before");
    }

    // "said they were “at the limits …” and measured “below the level …”": the second hangs on the first one's verb.
    private bool InSentenceOfSpeech(int index, Source?[] read, QuoteFrame[] ties)
    {
        if (index == 0 || read[index - 1] is null || ties[index - 1].Tie is FrameTie.None or FrameTie.Behind) return false;
        var range = text.QuotationTokens[index];
        var before = text.QuotationTokens[index - 1];
        if (range.First > before.End && text[range.First - 1] is ":") return false;
        return range.Count > 0 && before.Count > 0 && range.First < text.SentenceEnd(before.End - 1) && text.LineAt(range.First) == text.LineAt(before.First);
    }

    private Source? SpeakerOfSentenceBefore(int index)
    {
        var first = text.QuotationTokens[index].First;
        if (first == 0) return null;
        return sources.FirstNamed(Math.Max(Math.Max(text.LineStart(first), text.SentenceStart(first - 1)), first - FurthestName), first, "sentence-before")
            ?? sources.NamedBefore(first, "named-before");
    }

    private bool BeginsSentence(int first) =>
        text.Quotations[text.QuotationAt(first)].OpensLine
        || text[first - 1] is "." or "?" or "!" or "," or "–" or "—" or "-" or ":" or ";"
        || text.QuotationAt(first - 1) >= 0;

    private static Source? Again(Source? source, string rule) =>
        source is null ? null : source with { Rule = rule, Form = source.Form == SourceForm.Named ? SourceForm.Referring : source.Form };

    private TextSpan SpanOf(int index)
    {
        var quotation = text.Quotations[index];
        return quotation.IsClosed ? quotation.Inner : MissingMark.Cut(text, index);
    }
}
