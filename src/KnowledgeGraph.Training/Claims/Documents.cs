using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Lays texts out for training as extraction does.</summary>
internal static class Documents
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    /// <summary>All language layers of a text.</summary>
    public static LanguageDocument Analyse(string text) => Pipeline.Analyse(TextAnalysis.Tokenize(text));
}
