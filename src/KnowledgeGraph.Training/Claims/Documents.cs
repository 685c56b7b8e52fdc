using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Lays texts out for training and scoring as extraction does.</summary>
internal static class Documents
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    /// <summary>All language layers of a text.</summary>
    public static LanguageDocument Analyse(string text) => Pipeline.Analyse(TextAnalysis.Tokenize(text));

    /// <summary>The entities that extraction finds.</summary>
    public static ArticleEntities EntitiesOf(LanguageDocument document) => EntityFinder.Find(new LexicalText(document));
}
