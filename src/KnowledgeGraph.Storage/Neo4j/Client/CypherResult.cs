namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>The answer to one statement.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">
/// Rows in the order of the answer, values in the order of <paramref name="Fields"/>: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>,
/// <see cref="string"/>, <see cref="DateOnly"/>, a list of such values, or a dictionary (maps; the properties of nodes and relationships).
/// </param>
/// <param name="Changes">Number of nodes, relationships, properties, labels, indexes and constraints made, set or removed.</param>
/// <param name="Bytes">Size of the answer on the wire; what the size of the next page is measured by. 0 where the transport does not say.</param>
public sealed record CypherResult(IReadOnlyList<string> Fields, IReadOnlyList<object?[]> Rows, long Changes, long Bytes)
{
    /// <summary>The one value of an answer of one row, or of none: then null.</summary>
    public object? Scalar => Rows.Count == 0 ? null : Rows[0][0];
}
