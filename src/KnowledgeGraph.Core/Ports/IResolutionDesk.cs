using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Ports;

/// <summary>Where resolution reads what the fact base knows and writes what it decides, within the transaction of one batch.</summary>
public interface IResolutionDesk
{
    /// <summary>Grows by one with every batch that anyone commits: what a resolver keeps in memory holds while the number is the one it knows.</summary>
    long Generation { get; }

    /// <summary>Leads from what is new to what it touches.</summary>
    IResolutionIndex Index { get; }

    /// <summary>The sheets of the articles with these hashes, in the order given; unknown ones are left out.</summary>
    IEnumerable<FactSheet> Sheets(IEnumerable<string> articleHashes);

    /// <summary>States which entity local entities of an article belong to.</summary>
    /// <param name="articleHash">The article.</param>
    /// <param name="assignments">Keys of local entities, each with the entity's id; ids are made of the smallest key that belongs to the entity.</param>
    void Assign(string articleHash, IEnumerable<(string LocalKey, string Entity)> assignments);

    /// <summary>What resolution remembers of every article, in ordinal order of hashes; articles that are gone included, until resolution forgets them.</summary>
    IEnumerable<(string ArticleHash, byte[] State)> States();

    /// <summary>Hashes of the stored articles of which nothing is remembered, in ordinal order.</summary>
    IReadOnlyList<string> Stateless();

    /// <summary>Remembers something of an article, replacing what was remembered; null forgets it. The index counts it as missing.</summary>
    void SetState(string articleHash, byte[]? state);

    /// <summary>The human judgements that stand, in ordinal order of ids.</summary>
    IReadOnlyList<Judgement> Judgements();

    /// <summary>Verdicts of the last resolution: judgement, keys of both entities, same or different.</summary>
    IReadOnlyList<(string Judgement, string KeyA, string KeyB, bool Same)> Verdicts();

    /// <summary>Remembers the verdicts of this resolution.</summary>
    void SetVerdicts(IReadOnlyCollection<(string Judgement, string KeyA, string KeyB, bool Same)> verdicts);

    /// <summary>States that an article republishes another one (the hash of the first of its group), or null where it stands alone.</summary>
    void SetCopyOf(string articleHash, string? originalHash);

    /// <summary>Replaces all links that start or end at a claim of the given articles.</summary>
    /// <param name="articleHashes">Articles whose claims' links are replaced.</param>
    /// <param name="links">The links that stand now.</param>
    void SetClaimLinks(IReadOnlyCollection<string> articleHashes, IReadOnlyCollection<ClaimLink> links);
}

/// <summary>A tie between claims of different articles, found by resolution.</summary>
/// <param name="Kind">SameAs, Hedges, Strengthens or Contradicts.</param>
/// <param name="From">Key of the claim it starts at.</param>
/// <param name="To">Key of the claim it ends at.</param>
/// <param name="Score">Score in thousandths, 1 to 999.</param>
public readonly record struct ClaimLink(RelationKind Kind, string From, string To, int Score);
