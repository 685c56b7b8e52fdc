using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Streams the graph of an embedded store in constant memory.</summary>
/// <remarks>Both streams see the store as it is when each of them begins.</remarks>
public sealed class EmbeddedGraphReader : IGraphReader
{
    private static readonly ImmutableArray<NodeType> NodeOrder = [.. GraphSchema.Nodes.OrderBy(type => GraphSchema.IdPrefix(type.Kind) + ":", StringComparer.Ordinal)];
    private static readonly ImmutableArray<RelationType> EdgeOrder = [.. GraphSchema.Relations.OrderBy(type => type.Name + ":", StringComparer.Ordinal)];
    private readonly EmbeddedStore store;
    private readonly IReadOnlySet<NodeKind>? nodeKinds;
    private readonly IReadOnlySet<RelationKind>? relationKinds;

    internal EmbeddedGraphReader(EmbeddedStore store, IReadOnlySet<NodeKind>? nodeKinds = null, IReadOnlySet<RelationKind>? relationKinds = null)
    {
        this.store = store;
        this.nodeKinds = nodeKinds;
        this.relationKinds = relationKinds;
    }

    /// <summary>A reader of some kinds only; leaving out sentences and mentions makes reading several times as fast.</summary>
    /// <param name="nodes">Kinds of nodes to read; null for all.</param>
    /// <param name="relations">Kinds of relationships to read; null for all.</param>
    public EmbeddedGraphReader Only(IReadOnlySet<NodeKind>? nodes, IReadOnlySet<RelationKind>? relations) => new(store, nodes, relations);

    /// <inheritdoc/>
    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) =>
        Guarded(NodeOrder.Where(type => nodeKinds?.Contains(type.Kind) ?? true).SelectMany(NodeRows.Of(store.Session)), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default) =>
        Guarded(EdgeOrder.Where(type => relationKinds?.Contains(type.Kind) ?? true).SelectMany(Edges), cancellation);

    private IEnumerable<GraphEdge> Edges(RelationType type)
    {
        var session = store.Session;
        switch (type.Kind)
        {
            case RelationKind.HasSentence:
                return Rows(session, "SELECT a.hash, s.id FROM articles a CROSS JOIN sentences s ON s.article = a.no ORDER BY a.hash, s.ordinal", row => Structural(type.Kind, GraphIds.Article(row.Text(0)), row.Text(1)));
            case RelationKind.StatedIn:
                return Rows(session, "SELECT c.key, s.id FROM claims c, json_each(c.sentences) o JOIN sentences s ON s.article = c.article AND s.ordinal = o.value ORDER BY c.key, s.id",
                    row => Structural(type.Kind, GraphIds.Node(NodeKind.Claim, row.Text(0)), row.Text(1)));
            case RelationKind.MentionedIn:
                // Ordered by id without its kind, as the key is: entities of several kinds may be mentioned.
                return Rows(session, "SELECT from_id, to_id, start, \"end\", text FROM MENTIONED_IN ORDER BY from_id, to_id, start, \"end\"", Mention);
            default:
                return Rows(session, $"SELECT {GraphRows.EdgeColumns} FROM edges WHERE kind = '{type.Name}' ORDER BY from_id, to_id", row => GraphRows.Edge(row, type));
        }
    }

    private static GraphEdge Structural(RelationKind kind, string from, string to) => new(GraphIds.Edge(kind, from, to), kind, from, to, null, PropertyMap.Empty);

    private static GraphEdge Mention(Row row)
    {
        string from = row.Text(0), to = row.Text(1);
        int start = row.Int(2), end = row.Int(3);
        var properties = PropertyMap.Empty.Add("end", PropertyValue.Of((long)end)).Add("start", PropertyValue.Of((long)start)).Add("text", PropertyValue.Of(row.Text(4)));
        return new GraphEdge(GraphIds.MentionEdge(from, to, start, end), RelationKind.MentionedIn, from, to, null, properties);
    }

    private static IEnumerable<T> Rows<T>(Session session, string sql, Func<Row, T> read)
    {
        using var statement = session.Prepare(sql);
        foreach (var row in statement.Stream(read)) yield return row;
    }

    private async IAsyncEnumerable<T> Guarded<T>(IEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var each = rows.GetEnumerator();
        while (store.Guard(each.MoveNext))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return each.Current;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
