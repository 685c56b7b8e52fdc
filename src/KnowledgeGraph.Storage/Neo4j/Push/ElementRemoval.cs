using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Removes what is no longer supported: relationships, then nodes. Nodes that other people's relationships hang on lose our label and stay.</summary>
internal sealed class ElementRemoval(ICypherClient client, int rowsPerBatch, Action<int> onRemoved)
{
    private readonly List<string> nodes = [];
    private readonly SortedDictionary<string, List<string>> relationships = new(StringComparer.Ordinal);

    /// <summary>Number of nodes that stayed.</summary>
    public long Retired { get; private set; }

    public void Add(StoredElement element)
    {
        if (element.Group.Length == 0)
        {
            nodes.Add(element.Id);
            return;
        }

        if (!relationships.TryGetValue(element.Group, out var keys)) relationships[element.Group] = keys = [];
        keys.Add(element.Id);
    }

    public async Task FinishAsync(CancellationToken cancellation)
    {
        foreach (var (type, keys) in relationships)
        {
            foreach (var batch in keys.Chunk(rowsPerBatch)) await RunAsync(WriteCypher.DeleteRelationships(type), batch, cancellation).ConfigureAwait(false);
        }

        foreach (var batch in nodes.Chunk(rowsPerBatch))
        {
            var deleted = await RunAsync(WriteCypher.DeleteNodes, batch, cancellation).ConfigureAwait(false);
            if (deleted < batch.Length) Retired += await RunAsync(WriteCypher.RetireNodes, batch, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<long> RunAsync(string statement, string[] ids, CancellationToken cancellation)
    {
        try
        {
            var answer = await client.RunAsync(CypherStatement.Write(statement, new Dictionary<string, object?> { ["ids"] = ids }), cancellation).ConfigureAwait(false);
            var count = (long)answer.Scalar!;
            onRemoved((int)count);
            return count;
        }
        catch (Neo4jException failure) when (FailureCodes.IsOutOfMemory(failure.Code) && ids.Length > 1)
        {
            var half = ids.Length / 2;
            return await RunAsync(statement, ids[..half], cancellation).ConfigureAwait(false) + await RunAsync(statement, ids[half..], cancellation).ConfigureAwait(false);
        }
    }
}
