using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Names that this program uses in a database beside those of <see cref="GraphSchema"/>.</summary>
internal static class Vocabulary
{
    /// <summary>The extra label of every node of ours, so that nobody else's are ever touched.</summary>
    public const string Ours = "Kg";

    /// <summary>A node of ours that is no longer supported and stays only because somebody else's relationship hangs on it.</summary>
    public const string Retired = "KgRetired";

    /// <summary>The one node that says which graph the database holds.</summary>
    public const string State = "KgGraph";

    /// <summary>Its id.</summary>
    public const string StateId = "graph";

    /// <summary>Its label and id, as they stand in a pattern.</summary>
    public const string StateNode = $"{State} {{{Id}: '{StateId}'}}";

    /// <summary>The one node that says who is pushing.</summary>
    public const string Lease = "KgLease";

    /// <summary>Property of nodes: the id.</summary>
    public const string Id = "id";

    /// <summary>Property of nodes: the name.</summary>
    public const string Name = "name";

    /// <summary>Property of relationships: the key.</summary>
    public const string Key = "kgKey";

    /// <summary>Property of both: 64 bits of the hash of what was written.</summary>
    public const string Hash = "kgHash";

    /// <summary>Property of both after an import of files: names of lists that are empty, which files cannot say. The next push takes it away.</summary>
    public const string Empty = "kgEmpty";

    /// <summary>Names of all kinds of relationships.</summary>
    public static IEnumerable<string> RelationNames => GraphSchema.Relations.Select(relation => relation.Name);

    /// <summary>A name as it stands in Cypher, quoted with back-ticks.</summary>
    public static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
