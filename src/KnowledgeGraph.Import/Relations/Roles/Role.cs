using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>A job title found for a person.</summary>
/// <param name="Tokens">Its words in the text.</param>
/// <param name="Rule">Which pattern found it.</param>
internal readonly record struct Role(TokenRange Tokens, string Rule)
{
    /// <summary>True where its words name several people by it: "zoologists Jane Doe and John Roe".</summary>
    public bool IsShared { get; init; }
}
