using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>One entity or claim of one article, reduced to what resolution compares.</summary>
/// <param name="Kind">Person, Institution, Journal, Study, Claim, Place or Topic.</param>
/// <param name="Key">Its smallest mention key; unique over all articles.</param>
/// <param name="Features">What resolution compares.</param>
public readonly record struct Comparand(NodeKind Kind, string Key, EntityFeatures Features);

/// <summary>All of one article that resolution needs; small enough to keep for every article of a large store.</summary>
/// <param name="Hash">Hash of the article's source.</param>
/// <param name="Published">Day of publication, where known.</param>
/// <param name="Sketch">See <see cref="Copies.TextSketch"/>; empty where the text is too short or not at hand.</param>
/// <param name="Entities">Journals, places, topics, institutions, studies, people and claims, in this order.</param>
public sealed record ComparedArticle(string Hash, DateOnly? Published, ImmutableArray<uint> Sketch, ImmutableArray<Comparand> Entities);

/// <summary>Where an entity stands after resolution.</summary>
/// <param name="Cluster">The resolved entity's id, such as <c>person:4k2m…</c>.</param>
public readonly record struct Standing(string Cluster);

/// <summary>An article as it is remembered between two resolutions.</summary>
/// <param name="Article">Its entities.</param>
/// <param name="Standings">One for each entity, in the same order; default where the article is new or was changed.</param>
public sealed record ResolvedArticle(ComparedArticle Article, ImmutableArray<Standing> Standings)
{
    /// <summary>An article that was never resolved.</summary>
    public static ResolvedArticle New(ComparedArticle article) => new(article, default);

    /// <summary>True where another article at hand, which gathers the forms in use, counts the forms of this one.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Hash of the article it repeats, or null.</summary>
    public string? CopyOf { get; init; }
}
