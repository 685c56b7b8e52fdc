using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.Filters;

/// <summary>Which part of a graph is exported; the default is all of it.</summary>
public sealed record GraphFilter
{
    /// <summary>Kinds of nodes that stay, with the relationships between them; empty for all.</summary>
    public ImmutableArray<NodeKind> Kinds { get; init; } = [];

    /// <summary>Ids of nodes whose surroundings stay; empty for the whole graph.</summary>
    public ImmutableArray<string> Around { get; init; } = [];

    /// <summary>How many relationships away from <see cref="Around"/>; walks end at places, topics and outlets.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>What was last said before this day goes, and so does what has no date.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Relationships that fewer independent articles say go.</summary>
    public int MinSupport { get; init; }

    /// <summary>Leaves out the text of articles and of their sentences; names, claims and offsets stay.</summary>
    public bool NoText { get; init; }

    /// <summary>Leaves out persons who are only subjects of articles: patients, relatives, bystanders.</summary>
    public bool NoSubjects { get; init; }

    /// <summary>True where relationships are chosen by what they carry, so that nodes left bare go too.</summary>
    internal bool ChoosesEdges => Since is not null || MinSupport > 1;

    /// <summary>True where a choice among nodes needs a first reading of the graph.</summary>
    internal bool NeedsChoice => !Around.IsEmpty || NoSubjects || ChoosesEdges;

    /// <summary>True where the relationship carries enough to stay; structural ones always do, as long as their ends stay.</summary>
    internal bool Accepts(GraphEdge edge) =>
        edge.Provenance is not { } provenance || (provenance.Support >= MinSupport && (Since is null || provenance.LastSeen >= Since));

    /// <summary>True where nodes of a kind stay.</summary>
    internal bool Accepts(NodeKind kind) => Kinds.IsEmpty || Kinds.Contains(kind);
}
