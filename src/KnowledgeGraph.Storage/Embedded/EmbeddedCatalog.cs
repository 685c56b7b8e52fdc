using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>A node found by name or id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Articles">Number of articles that mention it.</param>
public sealed record FoundNode(string Id, NodeKind Kind, string Name, int Articles)
{
    /// <summary>Other names of an entity.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>Looks things up in a store for people: by name, by fragment, by an id noted long ago.</summary>
public sealed class EmbeddedCatalog
{
    private readonly EmbeddedStore store;
    private readonly Session session;

    /// <summary>A catalog of a store.</summary>
    public EmbeddedCatalog(EmbeddedStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        this.store = store;
        session = store.Session;
    }

    /// <summary>Number of nodes of each kind.</summary>
    public IReadOnlyDictionary<NodeKind, long> NodeCounts() => store.Guard(() =>
    {
        var counts = session["SELECT kind, count(*) FROM entities GROUP BY kind"].Read(row => (Kind: Enum.Parse<NodeKind>(row.Text(0)), Count: row.Long(1))).ToDictionary(row => row.Kind, row => row.Count);
        counts[NodeKind.Article] = session.Number("SELECT count(*) FROM articles");
        counts[NodeKind.Sentence] = session.Number("SELECT count(*) FROM sentences");
        counts[NodeKind.Claim] = session.Number("SELECT count(*) FROM claims");
        return counts;
    });

    /// <summary>Number of relationships of each kind.</summary>
    public IReadOnlyDictionary<RelationKind, long> RelationCounts() => store.Guard(() =>
    {
        var counts = session["SELECT kind, count(*) FROM edges GROUP BY kind"].Read(row => (GraphSchema.FindRelation(row.Text(0))!.Kind, Count: row.Long(1))).ToDictionary(row => row.Kind, row => row.Count);
        foreach (var type in GraphSchema.Relations.Where(type => type.IsStructural)) counts[type.Kind] = session.Number($"SELECT count(*) FROM \"{type.Name}\"");
        return counts;
    });

    /// <summary>Engines that made the facts, with the number of articles of each.</summary>
    public IReadOnlyList<(string Version, string Models, long Articles)> Engines() => store.Guard(() =>
        session["SELECT e.version, e.models, count(*) FROM articles a JOIN engines e ON e.no = a.engine GROUP BY e.no ORDER BY e.version, e.models"].Read(row => (row.Text(0), row.Text(1), row.Long(2))));

    /// <summary>Number of facts and of rejections, those that no stored fact answers to included.</summary>
    public (long Facts, long Rejected) FactCounts() => store.Guard(() =>
        (session.Number("SELECT count(*) FROM facts"), session.Number("SELECT count(*) FROM rejections")));

    /// <summary>The node that an id or the key of any mention leads to; null where there is none.</summary>
    public FoundNode? ById(string id) => store.Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(id);
        var key = GraphIds.KeyOf(id);
        return session["SELECT id, kind, name, properties ->> '$.articles' FROM entities WHERE id = ?"].With(id).Read(Found).FirstOrDefault()
            ?? Nodes("SELECT 'claim:' || key, 'Claim', text FROM claims WHERE key = ?", key).FirstOrDefault()
            ?? Nodes("SELECT 'article:' || hash, 'Article', coalesce(title, path) FROM articles WHERE hash = ?", key).FirstOrDefault()
            ?? Nodes("SELECT id, 'Sentence', text FROM sentences WHERE id = ?", id).FirstOrDefault()
            ?? ByMention(key);
    });

    /// <summary>Entities that are wanted for their names or aliases; those that most articles mention first.</summary>
    /// <param name="isWanted">Asked for every entity: names are compared as people read them, which SQLite cannot.</param>
    public IReadOnlyList<FoundNode> Entities(Func<FoundNode, bool> isWanted) => store.Guard(() =>
    {
        const string Sql = """
            SELECT id, kind, name, properties ->> '$.articles', (SELECT group_concat(value, char(10)) FROM json_each(properties, '$.aliases')) FROM entities
            """;
        return session[Sql].Stream(row => Found(row) with { Aliases = row.IsNull(4) ? [] : row.Text(4).Split('\n') })
            .Where(isWanted)
            .OrderByDescending(node => node.Articles)
            .ThenBy(node => node.Name, StringComparer.Ordinal)
            .ThenBy(node => node.Id, StringComparer.Ordinal)
            .ToList();
    });

    /// <summary>Claims that are wanted for their words, newest article first.</summary>
    /// <param name="isWanted">Asked for the words of every claim.</param>
    /// <param name="limit">Most claims.</param>
    public IReadOnlyList<FoundNode> Claims(Func<string, bool> isWanted, int limit) => store.Guard(() =>
        session["SELECT c.key, c.text, a.published FROM claims c JOIN articles a ON a.no = c.article"]
            .Stream(row => (Key: row.Text(0), Text: row.Text(1), Published: row.Text(2)))
            .Where(claim => isWanted(claim.Text))
            .OrderByDescending(claim => claim.Published, StringComparer.Ordinal)
            .ThenBy(claim => claim.Key, StringComparer.Ordinal)
            .Take(limit)
            .Select(claim => new FoundNode("claim:" + claim.Key, NodeKind.Claim, claim.Text, 1))
            .ToList());

    /// <summary>Articles by id, source, path, url or title; where there is none, those wanted for a fragment of these.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="isWanted">Asked for the source, path and title of every article, null where it has none.</param>
    public IReadOnlyList<FoundNode> Articles(string text, Func<string?, bool> isWanted) => store.Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(isWanted);
        var exact = Nodes("SELECT 'article:' || hash, 'Article', coalesce(title, path) FROM articles WHERE ?1 IN (hash, 'article:' || hash, source, given_id, path, url, title) ORDER BY hash", text);
        if (exact.Count > 0) return exact;
        return session["SELECT hash, coalesce(title, path), source, path, title FROM articles ORDER BY hash"]
            .Stream(row => (Hash: row.Text(0), Name: row.Text(1), Said: new[] { row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4) }))
            .Where(article => article.Said.Any(isWanted))
            .Select(article => new FoundNode("article:" + article.Hash, NodeKind.Article, article.Name, 1))
            .ToList();
    });

    /// <summary>The node with its properties; null where there is none.</summary>
    public GraphNode? Node(string id) => store.Guard(() => NodeRows.One(session, id));

    /// <summary>A stored fact with its article, its ends and the sentences that say it; null where it is not stored.</summary>
    /// <param name="id">The fact's id.</param>
    public FoundFact? Fact(string id) => store.Guard(() => FactRows.Find(session, id));

    /// <summary>Rejections with what the facts said.</summary>
    public IReadOnlyList<(string Fact, string Because, string Said)> Rejections() => store.Guard(() =>
        session["SELECT fact, because, said FROM rejections ORDER BY fact"].Read(row => (row.Text(0), row.Text(1), row.Text(2))));

    /// <summary>All relationships of a node that facts carry, outgoing first, by kind.</summary>
    public IReadOnlyList<GraphEdge> Edges(string id) => store.Guard(() =>
    {
        const string Columns = GraphRows.EdgeColumns;
        var edges = new List<GraphEdge>();
        foreach (var type in GraphSchema.Relations.Where(type => !type.IsStructural))
        {
            edges.AddRange(session[$"SELECT {Columns} FROM edges WHERE kind = '{type.Name}' AND from_id = ? ORDER BY to_id"].With(id).Read(row => GraphRows.Edge(row, type)));
        }

        foreach (var type in GraphSchema.Relations.Where(type => !type.IsStructural))
        {
            edges.AddRange(session[$"SELECT {Columns} FROM edges WHERE kind = '{type.Name}' AND to_id = ? ORDER BY from_id"].With(id).Read(row => GraphRows.Edge(row, type)));
        }

        return edges;
    });

    private FoundNode? ByMention(string key)
    {
        if (key.Length != ContentHash.Length) return null;
        const string Sql = """
            SELECT e.id, e.kind, e.name, e.properties ->> '$.articles'
            FROM articles a JOIN mentions m ON m.article = a.no JOIN local_entities l ON l.article = m.article AND l.local_id = m.local_id JOIN entities e ON e.id = l.entity
            WHERE a.hash >= ?1 AND a.hash < ?1 || '~' AND m.key = ?2
            """;
        return session[Sql].With(key[..ContentHash.ArticlePrefix]).With(key).Read(Found).FirstOrDefault();
    }

    private List<FoundNode> Nodes(string sql, string parameter) =>
        session[sql].With(parameter).Read(row => new FoundNode(row.Text(0), Enum.Parse<NodeKind>(row.Text(1)), row.Text(2), 1));

    private static FoundNode Found(Row row) => new(row.Text(0), Enum.Parse<NodeKind>(row.Text(1)), row.Text(2), row.Int(3));
}
