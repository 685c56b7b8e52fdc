using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Confidence;
using KnowledgeGraph.Import.Relations.Quotes;
using KnowledgeGraph.Import.Relations.Statements;
using KnowledgeGraph.Import.Relations.Wording;

namespace KnowledgeGraph.Import.Relations;

/// <summary>Writes what the readers found down as claims; ids are given when all are there.</summary>
internal static class ClaimDraft
{
    /// <summary>Speech as a claim.</summary>
    public static ClaimFacts Quoted(AttributionText text, Utterance utterance)
    {
        var form = utterance.Words < SpeechTest.FewestWords ? ClaimForms.Fragment : ClaimForms.Quoted;
        return Stated(text, utterance.Span, form, utterance.Source, ClaimConfidence.Quoted(utterance.Rule), utterance.Rule);
    }

    /// <summary>A reported statement as a claim.</summary>
    public static ClaimFacts Reported(AttributionText text, Statement statement) =>
        Stated(text, statement.Span, ClaimForms.Reported, statement.Source, ClaimConfidence.Reported(statement.Rule), statement.Rule);

    /// <summary>A finding in the journalist's own words as a claim.</summary>
    public static ClaimFacts Narrated(AttributionText text, int sentence, float probability)
    {
        var span = text.Document.Tokenized.SpanOf(text.Document.Sentences[sentence].Tokens);
        return Worded(text, new ClaimFacts
        {
            Id = "",
            Form = ClaimForms.Narrated,
            Text = span.In(text.Document.Text),
            Start = span.Start,
            End = span.End,
            Sentences = [Evidence.Of(span, text.Document.Text)],
            Finding = true,
            Confidence = ClaimConfidence.Finding(probability),
            Rule = "finding-model",
        });
    }

    private static ClaimFacts Stated(AttributionText text, TextSpan span, string form, Source source, double confidence, string rule)
    {
        var all = text.Document.Text;
        return Worded(text, new ClaimFacts
        {
            Id = "",
            Form = form,
            Text = span.In(all),
            Start = span.Start,
            End = span.End,
            Sentences = SentencesOf(text, span),
            SpeakerStated = new Attested(source.Speaker, source.Rule, confidence, Evidence.Of(text.Document.Tokenized.SpanOf(source.Tokens), all)),
            FurtherSpeakers = [.. source.Joint.Select(joint => new Attested(joint.Speaker, "joint-speaker", confidence, Evidence.Of(text.Document.Tokenized.SpanOf(joint.Tokens), all)))],
            Cue = source.Cue >= 0 ? Evidence.Of(text.Document.Tokens[source.Cue].Span, all) : null,
            Confidence = confidence,
            Rule = rule,
        });
    }

    private static ClaimFacts Worded(AttributionText text, ClaimFacts claim)
    {
        var wording = ClaimWording.Of(text.Document, new TokenRange(text.TokenFrom(claim.Start), text.TokenFrom(claim.End)));
        return claim with { Certainty = wording.Certainty, Negated = wording.IsNegated, Strength = wording.Strength, Numbers = wording.Numbers };
    }

    private static ImmutableArray<Evidence> SentencesOf(AttributionText text, TextSpan span)
    {
        var first = text.Document.Tokenized.SentenceOf(text.TokenFrom(span.Start));
        var last = text.Document.Tokenized.SentenceOf(Math.Max(0, text.TokenFrom(span.End) - 1));
        var sentences = ImmutableArray.CreateBuilder<Evidence>();
        for (var index = first; index <= Math.Max(first, last); index++)
            sentences.Add(Evidence.Of(text.Document.Tokenized.SpanOf(text.Document.Sentences[index].Tokens), text.Document.Text));
        return sentences.ToImmutable();
    }
}
