namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>How to push.</summary>
public sealed record PushOptions
{
    /// <summary>Only count what would be written.</summary>
    public bool DryRun { get; init; }

    /// <summary>Rows in one batch at most; fewer where they are long or the server runs out of memory.</summary>
    public int RowsPerBatch { get; init; } = 1_000;

    /// <summary>Write every element again, also where the database says it holds it already: mends changes made by hand.</summary>
    public bool Rewrite { get; init; }

    /// <summary>The clock that waiting goes by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Told how far it is, from any thread.</summary>
    public Action<PushProgress>? OnProgress { get; init; }
}
