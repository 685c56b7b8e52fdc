using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>
/// Whose words a quoted predicate is that ends the journalist's sentence, no verb of speech beside it ("If left alone, the worst cracks “will keep someone from running at all.”").
/// </summary>
internal sealed class QuotedPredicate(AttributionText text)
{
    private const int FurthestLines = 4;
    private const int FurthestNoun = 4;

    private static readonly string[] Outcomes = ["finding", "findings", "result", "results", "association", "associations", "correlation", "link", "absence", "effect", "effects", "study", "fall", "rise", "difference", "differences", "discovery"];

    /// <summary>The one person who speaks before and behind it; else the study, where the subject is what a study finds and nobody named speaks beside it; else null.</summary>
    /// <param name="index">The quotation.</param>
    /// <param name="read">The sources of quotations, null where none was found.</param>
    /// <param name="tie">How firmly a verb of speech is tied to it.</param>
    public Source? SourceOf(int index, IReadOnlyList<Source?> read, FrameTie tie)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read[index] is { Form: not SourceForm.Unnamed } || tie == FrameTie.Behind || !IsPredicate(index)) return null;
        var before = Beside(index, -1, read);
        var behind = Beside(index, 1, read);
        if (before is not { IsNamed: true } && behind is not { IsNamed: true })
        {
            return HasOutcomeAsSubject(index) ? new Source(Speakers.Study, SourceForm.Study, text.QuotationTokens[index], -1, "quoted-predicate") : null;
        }

        return read[index] is null && before is { IsNamed: true } speaker && behind?.Speaker == speaker.Speaker && !IsSaid(index)
            ? speaker with { Rule = "quoted-predicate", Form = SourceForm.Referring }
            : null;
    }

    // A verb opens it, what is told stands before it, the sentence ends with it.
    private bool IsPredicate(int index)
    {
        var range = text.QuotationTokens[index];
        if (range.Count < 3 || !text.Quotations[index].IsClosed || text.Quotations[index].WordsIn(text.Document.Text) < SpeechTest.FewestWords) return false;
        if (range.First - StartOf(range) < 2 || text.ZoneAt(range.First) != TextZone.Prose) return false;
        var verb = range.First + 1;
        if (CueWords.IsAdverb(text[verb]) && !text.IsFinite(verb)) verb++;
        return text.IsFinite(verb) && EndsSentence(range);
    }

    // A verb of speech, or other speech, stands before it in its sentence.
    private bool IsSaid(int index)
    {
        var range = text.QuotationTokens[index];
        for (var token = StartOf(range); token < range.First; token++)
            if (text.QuotationAt(token) >= 0 || IsVerbOfSpeech(token)) return true;
        return false;
    }

    private int StartOf(TokenRange range) => Math.Max(text.SentenceStart(range.First), text.LineStart(range.First));

    // The stop may stand inside the marks or behind them.
    private bool EndsSentence(TokenRange range) =>
        text[range.End - 2] is "." or "?" or "!" || range.End >= text.Count || text[range.End] is "." || text.LineAt(range.End) != text.LineAt(range.First);

    private bool IsVerbOfSpeech(int token) => text.CueAt(token) is not (CueKind.None or CueKind.Result) && text.MentionAt(token) < 0 && !text.IsNounForm(token);

    // Who speaks in the nearest quotation that has a speaker, a few paragraphs away.
    private Source? Beside(int index, int step, IReadOnlyList<Source?> read)
    {
        var other = index + step;
        if (other < 0 || other >= read.Count || text.QuotationTokens[other].Count == 0) return null;
        return Math.Abs(text.LineAt(text.QuotationTokens[other].First) - text.LineAt(text.QuotationTokens[index].First)) <= FurthestLines ? read[other] : null;
    }

    // "The absence of such a link in girls | “should be read with caution.”", "A finding that bees slept | “suggests …”": the first noun of the sentence, whose verb stands in the speech.
    private bool HasOutcomeAsSubject(int index)
    {
        var first = text.QuotationTokens[index].First;
        var start = StartOf(text.QuotationTokens[index]);
        for (var token = start; token < Math.Min(first, start + FurthestNoun); token++)
        {
            if (text.IsFinite(token) || text.MentionAt(token) >= 0) return false;
            if (text.TagAt(token) is PosTag.NN or PosTag.NNS) return Array.Exists(Outcomes, noun => text.Is(token, noun)) && LacksVerb(token + 1, first);
        }

        return false;
    }

    private bool LacksVerb(int first, int end)
    {
        var isClause = text[first] is "that";
        for (var token = first; token < end; token++)
            if (isClause ? text.CueAt(token) is CueKind.Say or CueKind.Tell || text[token] is "who" or "which" : text.IsFinite(token)) return false;
        return true;
    }
}
