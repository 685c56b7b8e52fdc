namespace KnowledgeGraph.Core.Graph;

/// <summary>A relationship by its kind and the nodes it joins; there is at most one of each (mentions apart).</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="From">Id of the node it starts at.</param>
/// <param name="To">Id of the node it ends at.</param>
public readonly record struct EdgeEnds(RelationKind Kind, string From, string To);
