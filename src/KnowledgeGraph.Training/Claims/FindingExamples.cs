using System.Collections.Immutable;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Findings;
using KnowledgeGraph.Import.Relations.Quotes;
using KnowledgeGraph.Training.Evaluation.Claims;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Makes examples for the model of findings out of annotated articles.</summary>
internal static class FindingExamples
{
    private const double SameSentence = 0.8;

    /// <summary>One example per candidate sentence.</summary>
    public static List<Example> Of(ImmutableArray<GoldArticle> articles)
    {
        var examples = new List<Example>();
        for (var article = 0; article < articles.Length; article++)
        {
            var document = Documents.Analyse(articles[article].Text);
            var text = new AttributionText(document, Documents.EntitiesOf(document), QuotationFinder.Find(document.Text));
            var features = new FindingFeatures(text);
            var gold = articles[article].Findings.Select(WordBag.Of).ToArray();
            for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
            {
                if (!FindingModel.IsCandidate(text, sentence)) continue;
                var words = WordBag.Of(document.Tokenized.SpanOf(document.Sentences[sentence].Tokens).In(document.Text));
                var isFinding = gold.Any(finding => WordBag.Overlap(finding, words) >= SameSentence);
                examples.Add(new Example([.. features.Of(sentence).Buckets], isFinding, article, sentence));
            }
        }

        return examples;
    }
}
