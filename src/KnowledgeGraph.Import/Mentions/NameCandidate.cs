using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions;

/// <summary>A stretch of text that one finder holds to be a name.</summary>
/// <param name="Tokens">Its tokens, titles not included.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Rule">Which rule or model found it.</param>
/// <param name="Confidence">0 to 1.</param>
internal readonly record struct NameCandidate(TokenRange Tokens, NameKind Kind, string Rule, float Confidence)
{
    /// <summary>An institution's kind or a place's country, where known.</summary>
    public string? Detail { get; init; }

    /// <summary>The name, where it is not what stands in the text: an expanded coordination.</summary>
    public string? Name { get; init; }

    /// <summary>Tokens of the titles before a person's name and of the name.</summary>
    public TokenRange? WithTitles { get; init; }
}
