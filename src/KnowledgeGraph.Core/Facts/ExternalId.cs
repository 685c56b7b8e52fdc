using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Facts;

/// <summary>What a public register calls the entities of a name. Kept by name and apart from entities, so that it outlives import and resolution.</summary>
/// <param name="Kind">Institution or Journal.</param>
/// <param name="Name">The name as resolution compares it; entities that have it among their members' names bear the id.</param>
/// <param name="Id">The register's id: <c>https://ror.org/…</c> or <c>issn:1234-5678</c>.</param>
/// <param name="How">Why, for readers: the register's name and what agreed.</param>
public sealed record ExternalId(NodeKind Kind, string Name, string Id, string How);
