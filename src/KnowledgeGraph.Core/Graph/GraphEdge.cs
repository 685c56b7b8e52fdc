using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Graph;

/// <summary>One relationship of the resolved graph.</summary>
/// <param name="Key">Its kind and the keys of both ends, readable, as <see cref="Identity.GraphIds.Edge"/> joins them (and offsets for mentions); unique over the whole graph; <c>kgKey</c> in Neo4j.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="From">Id of the node it starts at.</param>
/// <param name="To">Id of the node it ends at.</param>
/// <param name="Provenance">What it stands on; null for structural relationships.</param>
/// <param name="Properties">Further properties by name, in ordinal order.</param>
public sealed record GraphEdge(
    string Key,
    RelationKind Kind,
    string From,
    string To,
    EdgeProvenance? Provenance,
    ImmutableSortedDictionary<string, PropertyValue> Properties);

/// <summary>What a relationship stands on.</summary>
/// <param name="Support">Number of independent articles that say so.</param>
/// <param name="Copies">Number of republished articles beside them.</param>
/// <param name="Confidence">Combined confidence of its facts, 0 to 1, rounded to three decimals.</param>
/// <param name="Evidence">Ids of the sentences that say so, in ordinal order.</param>
/// <param name="Facts">Ids of the facts it aggregates, in ordinal order.</param>
/// <param name="FirstSeen">Earliest publication date among its articles, where known.</param>
/// <param name="LastSeen">Latest publication date among its articles, where known.</param>
public sealed record EdgeProvenance(
    int Support,
    int Copies,
    double Confidence,
    ImmutableArray<string> Evidence,
    ImmutableArray<string> Facts,
    DateOnly? FirstSeen,
    DateOnly? LastSeen);
