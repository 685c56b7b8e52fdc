namespace KnowledgeGraph.Import.Language.Models;

/// <summary>The words that stand before the first and behind the last word of a sentence.</summary>
internal static class WordBoundary
{
    /// <summary>Before the first word.</summary>
    public const string Start = "\u0002";

    /// <summary>Behind the last word.</summary>
    public const string End = "\u0003";
}
