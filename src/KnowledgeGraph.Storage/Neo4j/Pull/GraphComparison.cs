using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Storage.Neo4j.Pull;

/// <summary>What stands in a database, beside what should.</summary>
/// <param name="ExpectedHash">Hash of the graph that should stand there.</param>
/// <param name="Hash">Hash of the graph read from the database.</param>
/// <param name="Nodes">Number of nodes that should stand there.</param>
/// <param name="Relationships">Number of relationships that should stand there.</param>
/// <param name="Problems">One line for each of the first differences.</param>
/// <param name="ProblemCount">Number of differences.</param>
public sealed record GraphComparison(string ExpectedHash, string Hash, long Nodes, long Relationships, ImmutableArray<string> Problems, long ProblemCount)
{
    private const int MostProblems = 20;

    // Every relationship that claims evidence must lead to sentences that stand in the database.
    private const string LostEvidence =
        $"MATCH (a)-[r]->(b) WHERE r.{Vocabulary.Key} IS NOT NULL AND r.evidence IS NOT NULL UNWIND r.evidence AS id OPTIONAL MATCH (s:{Vocabulary.Ours} {{{Vocabulary.Id}: id}}) WITH r, id, s WHERE s IS NULL RETURN r.{Vocabulary.Key}, id ORDER BY r.{Vocabulary.Key}, id LIMIT 1000";

    /// <summary>Reads both graphs side by side, every property of every element.</summary>
    /// <exception cref="Neo4jException">The server refused, cannot be reached, or holds a graph of a newer schema.</exception>
    public static async Task<GraphComparison> OfAsync(IGraphReader expected, ICypherClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(client);
        await DatabaseState.ReadAsync(client, cancellation).ConfigureAwait(false);
        using var wanted = new GraphHasher();
        using var found = new GraphHasher();
        var database = new Neo4jGraphReader(client);
        var problems = new List<string>();
        long count = 0, nodes = 0, relationships = 0;
        await foreach (var difference in ElementDiff.CompareAsync(HashedRows.Of(expected.NodesAsync(cancellation), wanted), Stored(database.NodesAsync(cancellation), found), cancellation).ConfigureAwait(false))
        {
            if (difference.Row is not null) nodes++;
            Note(difference, "node");
        }

        await foreach (var difference in ElementDiff.CompareAsync(HashedRows.Of(expected.EdgesAsync(cancellation), wanted), Stored(database.EdgesAsync(cancellation), found), cancellation).ConfigureAwait(false))
        {
            if (difference.Row is not null) relationships++;
            Note(difference, "relationship");
        }

        foreach (var lost in (await client.RunAsync(CypherStatement.Read(LostEvidence), cancellation).ConfigureAwait(false)).Rows) Say($"relationship {lost[0]}: its sentence {lost[1]} is not in the database");
        return new(wanted.Finish(), found.Finish(), nodes, relationships, [.. problems], count);

        void Note(Difference difference, string what)
        {
            var problem = difference.Change switch
            {
                Change.Create => $"{what} {difference.Row!.Id}: is missing in the database",
                Change.Update => $"{what} {difference.Row!.Id}: reads otherwise in the database",
                Change.Remove => $"{what} {difference.Stored.Id}: stands in the database and not in the fact base",
                _ => null,
            };
            if (problem is not null) Say(problem);
        }

        void Say(string problem)
        {
            if (count++ < MostProblems) problems.Add(problem);
        }
    }

    private static async IAsyncEnumerable<StoredElement> Stored(IAsyncEnumerable<GraphNode> nodes, GraphHasher hasher)
    {
        await foreach (var node in nodes.ConfigureAwait(false)) yield return new("", node.Id, hasher.Add(node));
    }

    private static async IAsyncEnumerable<StoredElement> Stored(IAsyncEnumerable<GraphEdge> edges, GraphHasher hasher)
    {
        await foreach (var edge in edges.ConfigureAwait(false)) yield return new(GraphSchema.Of(edge.Kind).Name, edge.Key, hasher.Add(edge));
    }
}
