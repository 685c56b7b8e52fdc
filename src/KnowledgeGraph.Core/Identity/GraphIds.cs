using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Identity;

/// <summary>How nodes, mentions, facts and relationships are named.</summary>
/// <remarks>Every name is made of canonical content: the article's source, the kind, offsets. None depends on the order of import.</remarks>
public static class GraphIds
{
    private const int MaxDigits = 10;

    /// <summary>The hash of an article's source, the heart of the ids of all that stands in it.</summary>
    public static string ArticleHash(string source) => ContentHash.Of("article", source);

    /// <summary>Id of an article.</summary>
    public static string Article(string articleHash) => "article:" + articleHash;

    /// <summary>Id of an article's sentence; ordinal order of ids is text order.</summary>
    /// <param name="articleHash">The article's hash.</param>
    /// <param name="ordinal">The sentence's place in the article, from 0.</param>
    public static string Sentence(string articleHash, int ordinal)
    {
        // An import makes dozens of these an article.
        Span<char> digits = stackalloc char[MaxDigits];
        ordinal.TryFormat(digits, out var length, "D6", CultureInfo.InvariantCulture);
        return string.Concat("sentence:", articleHash, ".", digits[..length]);
    }

    /// <summary>Id of an entity or claim whose (smallest) mention key is given.</summary>
    public static string Node(NodeKind kind, string mentionKey) => GraphSchema.IdPrefix(kind) + ":" + mentionKey;

    /// <summary>Key of a mention: the article, what is mentioned, and where it stands.</summary>
    /// <param name="articleHash">The article's hash.</param>
    /// <param name="kind">Kind of what is mentioned.</param>
    /// <param name="start">Offset of the first UTF-16 code unit.</param>
    /// <param name="end">Offset behind the last one.</param>
    /// <param name="among">Tells apart several entities of one kind mentioned by the same words ("Bath and Exeter universities"); empty otherwise.</param>
    public static string Mention(string articleHash, NodeKind kind, int start, int end, string among = "") =>
        ContentHash.Within(articleHash, articleHash, GraphSchema.Of(kind).Label, Number(start), Number(end), among);

    /// <summary>Id of a fact: kind, ends and value within one article.</summary>
    public static string Fact(string articleHash, RelationKind kind, string fromKey, string toKey, string property, string value) =>
        ContentHash.Within(articleHash, articleHash, GraphSchema.Of(kind).Name, fromKey, toKey, property, value);

    /// <summary>Key of a relationship; ordinal order is by name of the kind, then start, then end.</summary>
    public static string Edge(RelationKind kind, string from, string to) => $"{GraphSchema.Of(kind).Name}:{End(GraphSchema.Of(kind).From, from)}:{End(GraphSchema.Of(kind).To, to)}";

    /// <summary>Key of a mention's relationship; mentions in one sentence are in text order.</summary>
    public static string MentionEdge(string entity, string sentence, int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{Edge(RelationKind.MentionedIn, entity, sentence)}:{start:D8}-{end:D8}");

    /// <summary>The part of an id behind its kind: the key it is known by.</summary>
    public static string KeyOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static ReadOnlySpan<char> End(System.Collections.Immutable.ImmutableArray<NodeKind> kinds, string id) => kinds.Length == 1 ? id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1) : id;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
