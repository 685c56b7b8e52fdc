using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Core.Ports;

/// <summary>Decides which entities of different articles are one.</summary>
/// <remarks>
/// The outcome is a function of all sheets in the fact base and of the judgements, never of the order in which they came. The fact base calls it
/// within its transaction, after the rows of the batch are written: what it writes through the desk stands or falls with the batch.
/// </remarks>
public interface IResolver
{
    /// <summary>Reads a sheet of the batch under way, as it stands without rejected facts. Called from several threads.</summary>
    /// <param name="sheet">The sheet, whole; a later one of the same article replaces it.</param>
    void Read(FactSheet sheet)
    {
    }

    /// <summary>Resolves what a batch touched.</summary>
    /// <param name="desk">Reads and writes decisions.</param>
    /// <param name="change">What the batch did.</param>
    void Resolve(IResolutionDesk desk, ResolutionChange change);

    /// <summary>Prepares the next import, after the last batch of this one; the graph does not change.</summary>
    /// <param name="desk">Keeps what is prepared.</param>
    /// <returns>False where there was nothing to do.</returns>
    bool Settle(IResolutionDesk desk) => false;
}

/// <summary>What a batch did to the fact base.</summary>
/// <param name="Added">Hashes of the articles that are new or have new content, each read before by <see cref="IResolver.Read"/>.</param>
/// <param name="Removed">Hashes of the articles that were forgotten or replaced.</param>
public sealed record ResolutionChange(IReadOnlyList<string> Added, IReadOnlyList<string> Removed);
