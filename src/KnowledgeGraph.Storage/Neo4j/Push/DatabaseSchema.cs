using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Constraints and indexes, all of which Community has.</summary>
/// <remarks>
/// Uniqueness stands on our extra label, never on <c>Person</c> and the like, which other people may use. Free text has full-text indexes only:
/// a range index fails on values over 8 kB.
/// </remarks>
internal static class DatabaseSchema
{
    /// <summary>Names of the full-text indexes, for searches in the Browser.</summary>
    public const string NamesIndex = "kg_names";

    /// <summary>See <see cref="NamesIndex"/>.</summary>
    public const string ClaimsIndex = "kg_claims";

    private const string IdConstraint = "kg_id";
    private const string RetiredConstraint = "kg_retired";
    private const string StateConstraint = "kg_graph";

    /// <summary>Makes the ids of our nodes unique, which finds them quickly, too.</summary>
    public static string UniqueIds => Unique(IdConstraint, Vocabulary.Ours);

    /// <summary>One statement each; none does anything where the same stands already.</summary>
    public static IEnumerable<string> Statements()
    {
        yield return UniqueIds;
        yield return Unique(RetiredConstraint, Vocabulary.Retired);
        yield return Unique(StateConstraint, Vocabulary.State);
        foreach (var type in Vocabulary.RelationNames)
            yield return $"CREATE CONSTRAINT {Vocabulary.Quote(KeyConstraint(type))} IF NOT EXISTS FOR ()-[r:{Vocabulary.Quote(type)}]-() REQUIRE r.{Vocabulary.Key} IS UNIQUE";

        var entities = string.Join('|', GraphSchema.EntityKinds.Select(kind => Vocabulary.Quote(GraphSchema.Of(kind).Label)));
        yield return $"CREATE FULLTEXT INDEX {NamesIndex} IF NOT EXISTS FOR (n:{entities}) ON EACH [n.name, n.aliases]";
        yield return $"CREATE FULLTEXT INDEX {ClaimsIndex} IF NOT EXISTS FOR (n:{Vocabulary.Quote(GraphSchema.Of(NodeKind.Claim).Label)}) ON EACH [n.name]";
    }

    /// <summary>Makes what is missing, as after an import of files; one short question where nothing is.</summary>
    public static async Task EnsureAsync(ICypherClient client, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var show in new[] { "SHOW CONSTRAINTS YIELD name RETURN name", "SHOW INDEXES YIELD name RETURN name" })
        {
            var answer = await client.RunAsync(CypherStatement.Read(show), cancellation).ConfigureAwait(false);
            foreach (var row in answer.Rows) names.Add((string)row[0]!);
        }

        if (!Names().All(names.Contains)) await CreateAsync(client, cancellation).ConfigureAwait(false);
    }

    private static async Task CreateAsync(ICypherClient client, CancellationToken cancellation)
    {
        foreach (var statement in Statements()) await client.RunAsync(CypherStatement.Write(statement), cancellation).ConfigureAwait(false);
        await client.RunAsync(CypherStatement.Read("CALL db.awaitIndexes(300)"), cancellation).ConfigureAwait(false);
    }

    /// <summary>The lease must be unique before the first one is taken.</summary>
    public static Task CreateLeaseConstraintAsync(ICypherClient client, CancellationToken cancellation) =>
        client.RunAsync(CypherStatement.Write(Unique("kg_lease", Vocabulary.Lease)), cancellation);

    private static IEnumerable<string> Names() => [IdConstraint, RetiredConstraint, StateConstraint, .. Vocabulary.RelationNames.Select(KeyConstraint), NamesIndex, ClaimsIndex];

    private static string KeyConstraint(string type) => "kg_key_" + type;

    private static string Unique(string name, string label) =>
        $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{Vocabulary.Id} IS UNIQUE";
}
