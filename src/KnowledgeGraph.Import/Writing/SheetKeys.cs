using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Leads from ids within an article to keys.</summary>
internal sealed class SheetKeys
{
    private readonly Dictionary<string, string> byLocalId = new(StringComparer.Ordinal);

    public SheetKeys(string article, ImmutableArray<LocalEntity> entities, ImmutableArray<SheetClaim> claims)
    {
        Article = article;
        foreach (var entity in entities) byLocalId[entity.Id] = entity.Key;
        foreach (var claim in claims) byLocalId[claim.Id] = claim.Key;
    }

    /// <summary>The article's own key.</summary>
    public string Article { get; }

    /// <summary>Key of an entity or claim of this article; null where extraction knows no such id.</summary>
    public string? Find(string? localId) => localId is null ? null : byLocalId.GetValueOrDefault(localId);
}
