using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Lays texts out for training as extraction does.</summary>
internal static class Documents
{
    /// <summary>All language layers of a text.</summary>
    public static LanguageDocument Analyse(string text) => new(TextAnalysis.Tokenize(text), [], []);
}
