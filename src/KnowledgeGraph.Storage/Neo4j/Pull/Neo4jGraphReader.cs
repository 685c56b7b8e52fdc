using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Storage.Neo4j.Pull;

/// <summary>Reads the graph that a push wrote, in pages. Properties that other people added are left out.</summary>
public sealed class Neo4jGraphReader(ICypherClient client) : IGraphReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        const string Statement =
            $"MATCH (n:{Vocabulary.Ours}) WHERE n.{Vocabulary.Id} > $after RETURN n.{Vocabulary.Id} AS id, labels(n), properties(n) ORDER BY id LIMIT $limit";
        await foreach (var row in new PageReader(client).ReadAsync(Statement, cancellation).ConfigureAwait(false))
            yield return StoredProperties.Node((string)row[0]!, (List<object?>)row[1]!, (Dictionary<string, object?>)row[2]!);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var types = await DatabaseState.CountByTypeAsync(client, cancellation).ConfigureAwait(false);
        var streams = types.Keys.Select(type => ReadAsync(type, cancellation)).ToImmutableArray();
        await foreach (var edge in OrderedMerge.ByKeyAsync(streams, edge => edge.Key, cancellation).ConfigureAwait(false)) yield return edge;
    }

    private async IAsyncEnumerable<GraphEdge> ReadAsync(string type, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var relation = GraphSchema.FindRelation(type)!;
        var statement =
            $"MATCH (a)-[r:{Vocabulary.Quote(type)}]->(b) WHERE r.{Vocabulary.Key} > $after RETURN r.{Vocabulary.Key} AS key, a.{Vocabulary.Id}, b.{Vocabulary.Id}, properties(r) ORDER BY key LIMIT $limit";
        await foreach (var row in new PageReader(client).ReadAsync(statement, cancellation).ConfigureAwait(false))
            yield return StoredProperties.Edge((string)row[0]!, relation, row[1] as string ?? "", row[2] as string ?? "", (Dictionary<string, object?>)row[3]!);
    }
}
