namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>One Cypher statement with its parameters.</summary>
/// <param name="Text">The statement; values never stand in it, only names this program declares itself.</param>
/// <param name="Parameters">
/// Parameters by name. Values may be null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/>, a sequence of such values, or a sequence of name-value pairs (a map).
/// </param>
/// <param name="IsRead">True where it changes nothing.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters, bool IsRead)
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>A statement that changes nothing.</summary>
    public static CypherStatement Read(string text, IReadOnlyDictionary<string, object?>? parameters = null) => new(text, parameters ?? None, IsRead: true);

    /// <summary>A statement that may change the graph; it must come to the same when it is run twice, since a lost answer makes it run again.</summary>
    public static CypherStatement Write(string text, IReadOnlyDictionary<string, object?>? parameters = null) => new(text, parameters ?? None, IsRead: false);
}
