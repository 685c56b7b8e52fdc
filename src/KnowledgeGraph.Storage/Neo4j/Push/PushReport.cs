using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>What a push does now.</summary>
public enum PushStage
{
    /// <summary>Waits until another push has ended.</summary>
    Waiting,

    /// <summary>Reads the graph to see whether the database holds it already.</summary>
    Comparing,

    /// <summary>Writes nodes.</summary>
    Nodes,

    /// <summary>Writes relationships.</summary>
    Relationships,

    /// <summary>Removes what is no longer supported.</summary>
    Removing,
}

/// <summary>How far a push is.</summary>
/// <param name="Stage">What it does now.</param>
/// <param name="Read">Nodes and relationships of the graph that were looked at in this stage.</param>
/// <param name="Written">Nodes and relationships written or removed since the push began.</param>
public readonly record struct PushProgress(PushStage Stage, long Read, long Written);

/// <summary>Numbers of elements that were, or would be, written, by label or relationship type.</summary>
/// <param name="Group">Label or relationship type.</param>
/// <param name="IsNode">Whether it is a label.</param>
/// <param name="Created">New ones.</param>
/// <param name="Updated">Ones with other content than before.</param>
/// <param name="Removed">Ones no longer supported.</param>
/// <param name="Total">All that stand afterwards.</param>
public sealed record PushCount(string Group, bool IsNode, long Created, long Updated, long Removed, long Total);

/// <summary>What a push did.</summary>
/// <param name="Hash">Hash of the graph that stands in the database now.</param>
/// <param name="Counts">Numbers by label, then by relationship type, in the order of the schema; empty where the database held this graph already.</param>
/// <param name="Nodes">Nodes of the graph.</param>
/// <param name="Relationships">Relationships of the graph.</param>
/// <param name="Retired">Nodes no longer supported that were kept, because other people's relationships hang on them.</param>
/// <param name="IsDryRun">Whether nothing was written on purpose.</param>
public sealed record PushReport(string Hash, ImmutableArray<PushCount> Counts, long Nodes, long Relationships, long Retired, bool IsDryRun)
{
    /// <summary>Number of nodes and relationships created, updated and removed.</summary>
    public long Written => Counts.Sum(count => count.Created + count.Updated + count.Removed);
}
