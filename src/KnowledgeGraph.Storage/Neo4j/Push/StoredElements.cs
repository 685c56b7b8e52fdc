using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>A node or relationship of ours as it stands in the database.</summary>
/// <param name="Group">Relationship type; empty for nodes.</param>
/// <param name="Id">Id or key.</param>
/// <param name="Hash">Hash of the content it was written with; null where somebody removed it.</param>
internal readonly record struct StoredElement(string Group, string Id, long? Hash);

/// <summary>Streams ids and hashes of what stands in the database, in ordinal order.</summary>
internal sealed class StoredElements(ICypherClient client)
{
    public IAsyncEnumerable<StoredElement> NodesAsync(CancellationToken cancellation) => ReadAsync(
        "",
        $"MATCH (n:{Vocabulary.Ours}) WHERE n.{Vocabulary.Id} > $after RETURN n.{Vocabulary.Id} AS id, n.{Vocabulary.Hash} ORDER BY id LIMIT $limit",
        cancellation);

    public IAsyncEnumerable<StoredElement> RelationshipsAsync(IEnumerable<string> types, CancellationToken cancellation) => OrderedMerge.ByKeyAsync(
        [.. types.Select(type => ReadAsync(
            type,
            $"MATCH ()-[r:{Vocabulary.Quote(type)}]->() WHERE r.{Vocabulary.Key} > $after RETURN r.{Vocabulary.Key} AS key, r.{Vocabulary.Hash} ORDER BY key LIMIT $limit",
            cancellation))],
        element => element.Id,
        cancellation);

    private async IAsyncEnumerable<StoredElement> ReadAsync(string group, string statement, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in new PageReader(client).ReadAsync(statement, cancellation).ConfigureAwait(false))
            yield return new StoredElement(group, (string)row[0]!, row[1] as long?);
    }
}
