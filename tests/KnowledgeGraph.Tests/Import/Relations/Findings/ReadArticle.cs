using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Quotes;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

/// <summary>An article as the rules of findings see it.</summary>
internal static class ReadArticle
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    /// <summary>Its names, speech and tags.</summary>
    public static AttributionText Of(string article)
    {
        var document = Pipeline.Analyse(TextAnalysis.Tokenize(article));
        return new AttributionText(document, EntityFinder.Find(new LexicalText(document)), QuotationFinder.Find(article));
    }
}
