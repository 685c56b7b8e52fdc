using System.Collections.Immutable;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Facts;

/// <summary>What one article adds to the fact base: its facts one by one, with keys instead of local ids.</summary>
/// <remarks>A pure function of <see cref="ArticleFacts"/>; a fact base gives back the sheet it was given, without the facts that people rejected.</remarks>
public sealed record FactSheet
{
    /// <summary>The article with its text.</summary>
    public required ArticleHeader Article { get; init; }

    /// <summary>The article as it was read, with only the metadata that came with it; null where only its facts were given.</summary>
    public Article? Read { get; init; }

    /// <summary>Hash of the article's source; see <see cref="GraphIds.ArticleHash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>Hash of all that extraction gave; equal sheets need no new import.</summary>
    public required string Content { get; init; }

    /// <summary>What made the facts.</summary>
    public required EngineVersion Engine { get; init; }

    /// <summary>Sentences in text order; the index is the ordinal.</summary>
    public ImmutableArray<SentenceFacts> Sentences { get; init; } = [];

    /// <summary>Entities of this article, by kind, then in order of their local ids.</summary>
    public ImmutableArray<LocalEntity> Entities { get; init; } = [];

    /// <summary>Claims in text order.</summary>
    public ImmutableArray<SheetClaim> Claims { get; init; } = [];

    /// <summary>Facts in ordinal order of their ids.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Id of the article's node.</summary>
    public string ArticleId => GraphIds.Article(Hash);

    /// <summary>The article's text.</summary>
    public string Text => Article.Text ?? "";

    /// <summary>The sheet without some of its facts, as those that people rejected.</summary>
    /// <param name="factIds">Ids of the facts to leave out.</param>
    public FactSheet Without(IReadOnlySet<string> factIds)
    {
        ArgumentNullException.ThrowIfNull(factIds);
        return factIds.Count == 0 ? this : this with { Facts = [.. Facts.Where(fact => !factIds.Contains(fact.Id))] };
    }
}
