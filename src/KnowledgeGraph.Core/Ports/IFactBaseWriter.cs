using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Ports;

/// <summary>One batch of changes to a fact base, in one transaction: all of it stands, or nothing.</summary>
public interface IFactBaseWriter : IResolutionDesk
{
    /// <summary>Ids of the facts that people rejected.</summary>
    IReadOnlySet<string> Rejected { get; }

    /// <summary>The content hash of a stored article; null where it is not stored.</summary>
    string? ContentOf(string articleHash);

    /// <summary>The stored sheet of an article, rejected facts included; null where it is not stored.</summary>
    FactSheet? FullSheet(string articleHash);

    /// <summary>The stored facts of an article in ordinal order of their ids, rejected ones included; their spans are left out.</summary>
    /// <param name="articleHash">The article.</param>
    /// <param name="wanted">Told the keys of both ends; true for the facts to be read.</param>
    IReadOnlyList<Fact> FactsOfArticle(string articleHash, Func<string, string, bool> wanted);

    /// <summary>Writes the rows of articles that are not stored; their entities are clusters of one until resolution decides.</summary>
    void Insert(IReadOnlyCollection<FactSheet> sheets);

    /// <summary>Writes the rows that waited for resolution; whatever reads them has them written too.</summary>
    /// <remarks>Meanwhile another thread may ask what the articles put in by this batch count for and which entities they belong to, and nothing else.</remarks>
    void WriteWaiting();

    /// <summary>Takes out the rows of an article; the graph is not touched.</summary>
    void Delete(string articleHash);

    /// <summary>Entity ids of an article's local entities by their keys.</summary>
    IReadOnlyDictionary<string, string> EntitiesOf(string articleHash);

    /// <summary>Entity ids of an article's local entities by their keys, as the graph was last written: what has moved since in this batch has its former id.</summary>
    IReadOnlyDictionary<string, string> WrittenEntitiesOf(string articleHash);

    /// <summary>A stored local entity; of its mentions only the words count.</summary>
    LocalEntity Local(string key);

    /// <summary>What an article counts for as a witness.</summary>
    Witness WitnessOf(string articleHash);

    /// <summary>Where a claim stands; null where it is not stored.</summary>
    ClaimPlace? PlaceOf(string claimKey);

    /// <summary>Members of an entity, in ordinal order of their keys; of their mentions only the words count.</summary>
    IReadOnlyList<EntityMember> Members(string entityId);

    /// <summary>Stored facts by id, each with its article's hash; unknown ones and all spans are left out.</summary>
    IEnumerable<(Fact Fact, string ArticleHash)> Facts(IEnumerable<string> ids);

    /// <summary>The facts that a stored relationship aggregates; empty where it is not stored.</summary>
    ImmutableArray<string> FactsOf(EdgeEnds edge);

    /// <summary>Writes relationships one after another, replacing them; those that come in order of kind and ends are written fastest.</summary>
    /// <param name="edges">Read lazily, on the caller's thread; it may read and write the fact base between two relationships.</param>
    void Put(IEnumerable<GraphEdge> edges);

    /// <summary>Takes a relationship out.</summary>
    void DropEdge(EdgeEnds edge);

    /// <summary>Whether an entity is stored, and the bytes written with it; null where an older version wrote it without.</summary>
    (bool IsStored, byte[]? Tally) TallyOf(string entityId);

    /// <summary>Writes an entity, replacing it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="tally">What is remembered beside it.</param>
    void Put(GraphNode entity, byte[] tally);

    /// <summary>Takes an entity out.</summary>
    void DropEntity(string id);

    /// <summary>Links that start or end at a claim of an article.</summary>
    IEnumerable<ClaimLink> LinksOf(string articleHash);

    /// <summary>Ids of all entities of a kind, in ordinal order.</summary>
    IReadOnlyList<string> EntitiesOf(NodeKind kind);

    /// <summary>What public registers call the names of a kind, by name as resolution compares it.</summary>
    ILookup<string, string> ExternalIds(NodeKind kind);

    /// <summary>What resolution decided otherwise since the last call.</summary>
    DeskDecisions TakeDecisions();
}

/// <summary>What an article counts for.</summary>
/// <param name="ArticleHash">Its hash.</param>
/// <param name="Unit">Hash of the first of its group of republished articles, or its own.</param>
/// <param name="Published">Day of publication, where known.</param>
public sealed record Witness(string ArticleHash, string Unit, DateOnly? Published);

/// <summary>Where a claim stands.</summary>
/// <param name="Key">Its key.</param>
/// <param name="ArticleHash">Hash of its article.</param>
/// <param name="Sentences">Ordinals of the sentences it stands in, ascending.</param>
public sealed record ClaimPlace(string Key, string ArticleHash, ImmutableArray<int> Sentences);

/// <summary>A local entity as a member of an entity.</summary>
/// <param name="Local">The entity as its article knows it.</param>
/// <param name="ArticleHash">Its article's hash.</param>
public sealed record EntityMember(LocalEntity Local, string ArticleHash);

/// <summary>What resolution decided otherwise than it stood before.</summary>
/// <param name="Moved">Local entities that belong to another entity now; those of articles that the batch put in are left out, as the graph has not seen them yet.</param>
/// <param name="Rewitnessed">Hashes of articles that count as copies of another one now, or no longer do.</param>
/// <param name="LinksBefore">Claim links taken out.</param>
/// <param name="LinksAfter">Claim links written.</param>
public sealed record DeskDecisions(
    IReadOnlyCollection<MovedEntity> Moved,
    IReadOnlyCollection<string> Rewitnessed,
    IReadOnlyCollection<ClaimLink> LinksBefore,
    IReadOnlyCollection<ClaimLink> LinksAfter);

/// <summary>A local entity that moved.</summary>
/// <param name="LocalKey">Its key.</param>
/// <param name="ArticleHash">Its article's hash.</param>
/// <param name="Before">Id of the entity it belonged to.</param>
/// <param name="After">Id of the entity it belongs to.</param>
public readonly record struct MovedEntity(string LocalKey, string ArticleHash, string Before, string After);
