using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Findings;
using KnowledgeGraph.Import.Relations.Quotes;
using KnowledgeGraph.Import.Relations.Statements;
using KnowledgeGraph.Import.Relations.Wording;

namespace KnowledgeGraph.Import.Relations;

/// <summary>Reads every claim of an article: speech, reported statements and findings.</summary>
public static class ClaimReader
{
    /// <summary>The claims of an article, in text order.</summary>
    public static ImmutableArray<ClaimFacts> Read(LanguageDocument document, ArticleEntities entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var text = new AttributionText(document, entities, QuotationFinder.Find(document.Text));
        var sources = new SourceFinder(text);
        var claims = new List<ClaimFacts>();
        foreach (var utterance in new QuoteReader(text, sources).Read()) claims.Add(Quoted(text, utterance));
        var scores = FindingModel.Embedded.Score(text);
        var stated = new HashSet<int>();
        foreach (var statement in new StatementReader(text, sources).Read())
        {
            var isFinding = FindingModel.Embedded.Accepts(scores[statement.Sentence]);
            if (isFinding) stated.Add(statement.Sentence);
            claims.Add(Reported(text, statement) with { Finding = isFinding });
        }

        for (var sentence = 0; sentence < scores.Length; sentence++)
            if (FindingModel.Embedded.Accepts(scores[sentence]) && !stated.Contains(sentence)) claims.Add(Narrated(text, sentence, scores[sentence]));
        for (var index = 0; index < claims.Count; index++) claims[index] = Worded(text, claims[index]);
        claims.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return [.. claims.Select((claim, index) => claim with { Id = $"c{index + 1}" })];
    }

    private static ClaimFacts Quoted(AttributionText text, Utterance utterance) =>
        Claim(text, utterance.Span, utterance.Words < SpeechTest.FewestWords ? ClaimForms.Fragment : ClaimForms.Quoted, utterance.Source, 0.9, utterance.Rule);

    private static ClaimFacts Reported(AttributionText text, Statement statement) =>
        Claim(text, statement.Span, ClaimForms.Reported, statement.Source, 0.7, "reported-" + statement.Source.Rule);

    private static ClaimFacts Worded(AttributionText text, ClaimFacts claim)
    {
        var wording = ClaimWording.Of(text.Document.Tokenized, new TokenRange(text.TokenFrom(claim.Start), text.TokenFrom(claim.End)));
        return claim with { Certainty = wording.Certainty, Negated = wording.IsNegated, Strength = wording.Strength, Numbers = wording.Numbers };
    }

    private static ClaimFacts Narrated(AttributionText text, int sentence, float probability)
    {
        var span = text.Document.Tokenized.SpanOf(text.Document.Sentences[sentence].Tokens);
        return new ClaimFacts
        {
            Id = "",
            Form = ClaimForms.Narrated,
            Text = span.In(text.Document.Text),
            Start = span.Start,
            End = span.End,
            Sentences = [Evidence.Of(span, text.Document.Text)],
            Finding = true,
            Confidence = probability,
            Rule = "finding-model",
        };
    }

    private static ClaimFacts Claim(AttributionText text, TextSpan span, string form, Source source, double confidence, string rule)
    {
        var all = text.Document.Text;
        return new ClaimFacts
        {
            Id = "",
            Form = form,
            Text = span.In(all),
            Start = span.Start,
            End = span.End,
            Sentences = SentencesOf(text, span),
            SpeakerStated = new Attested(source.Speaker, source.Rule, confidence, Evidence.Of(text.Document.Tokenized.SpanOf(source.Tokens), all)),
            Cue = source.Cue >= 0 ? Evidence.Of(text.Document.Tokens[source.Cue].Span, all) : null,
            Confidence = confidence,
            Rule = rule,
        };
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
