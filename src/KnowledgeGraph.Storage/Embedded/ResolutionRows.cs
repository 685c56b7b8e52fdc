using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Writes what resolution decides and remembers what changed by it.</summary>
internal sealed class ResolutionRows(Session session, FreshLocals fresh)
{
    private const string LinkColumns = "kind, from_id, to_id, properties ->> '$.score'";

    private static readonly string[] LinkKinds =
        [.. new[] { RelationKind.SameAs, RelationKind.Hedges, RelationKind.Strengthens, RelationKind.Contradicts }.Select(kind => GraphSchema.Of(kind).Name)];

    private static readonly string Ending = $"SELECT {LinkColumns} FROM edges WHERE to_id = ? AND +kind IN ({string.Join(", ", LinkKinds.Select(kind => $"'{kind}'"))})";

    private readonly Dictionary<string, MovedEntity> moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> rewitnessed = new(StringComparer.Ordinal);
    private readonly HashSet<ClaimLink> linksBefore = [];
    private readonly HashSet<ClaimLink> linksAfter = [];

    /// <summary>Gives an entity that lost members the id of the smallest key that is left.</summary>
    public void Rename(string entity)
    {
        var keys = session["SELECT key FROM local_entities WHERE entity = ? ORDER BY key"].With(entity).Read(row => row.Text(0));
        if (keys.Count == 0) return;
        var name = string.Concat(entity.AsSpan(0, entity.IndexOf(':', StringComparison.Ordinal) + 1), keys[0]);
        foreach (var key in keys) Move(key, name);
    }

    public void Assign(string articleHash, IEnumerable<(string LocalKey, string Entity)> assignments)
    {
        var isFresh = fresh.Holds(articleHash);
        foreach (var (key, entity) in assignments)
        {
            if (isFresh) fresh.Assign(articleHash, key, entity);
            else Move(key, entity);
        }
    }

    public void SetCopyOf(string articleHash, string? originalHash)
    {
        // Of most new articles it is known without a look at their rows that they stand alone.
        if (!fresh.SetCopyOf(articleHash, originalHash)) return;
        if (session["UPDATE articles SET copy_of = ?2 WHERE hash = ?1 AND copy_of IS NOT ?2"].With(articleHash).With(originalHash).Run() > 0) rewitnessed.Add(articleHash);
    }

    public void SetClaimLinks(IReadOnlyCollection<string> articleHashes, IReadOnlyCollection<ClaimLink> links)
    {
        // Of a new article nothing is linked yet; of the others most links stand. What went with an article is still an edge until the graph is written.
        var before = articleHashes.Where(hash => !fresh.Holds(hash)).SelectMany(LinksOf).Where(link => !linksBefore.Contains(link)).ToHashSet();
        foreach (var link in links)
        {
            if (!before.Remove(link)) linksAfter.Add(link);
        }

        foreach (var link in before) Drop(link);
    }

    /// <summary>Takes out all links of an article's claims.</summary>
    public void DropLinks(string articleHash)
    {
        foreach (var link in LinksOf(articleHash)) Drop(link);
    }

    /// <summary>Takes note that local entities are gone.</summary>
    public void Gone(IEnumerable<string> localKeys)
    {
        foreach (var key in localKeys) moved.Remove(key);
    }

    /// <summary>The entity a local entity belonged to before this batch moved it; null where it has not moved.</summary>
    public string? WrittenEntity(string localKey) => moved.TryGetValue(localKey, out var move) ? move.Before : null;

    private void Drop(ClaimLink link)
    {
        linksBefore.Add(link);
        linksAfter.Remove(link);
    }

    /// <summary>Links of an article's claims, as the graph was last written.</summary>
    public List<ClaimLink> LinksOf(string articleHash)
    {
        // Claim by claim, and by its end with the kind kept out of the choice of an index: before SQLite has counted, it would walk over all edges of a kind.
        const string Claims = "SELECT CAST('claim:' || key AS TEXT) FROM claims WHERE article = (SELECT no FROM articles WHERE hash = ?)";
        const string Starting = $"SELECT {LinkColumns} FROM edges WHERE kind = ? AND from_id = ?";
        var links = new HashSet<ClaimLink>();
        foreach (var claim in session[Claims].With(articleHash).Read(row => row.Text(0)))
        {
            foreach (var kind in LinkKinds) links.UnionWith(session[Starting].With(kind).With(claim).Read(Link));
            links.UnionWith(session[Ending].With(claim).Read(Link));
        }

        return [.. links];
    }

    private static ClaimLink Link(Row row) =>
        new(GraphSchema.FindRelation(row.Text(0))!.Kind, GraphIds.KeyOf(row.Text(1)), GraphIds.KeyOf(row.Text(2)), (int)Math.Round(row.Real(3) * 1000));

    public DeskDecisions TakeDecisions()
    {
        var decisions = new DeskDecisions([.. moved.Values.Where(move => move.Before != move.After)], [.. rewitnessed], [.. linksBefore], [.. linksAfter]);
        moved.Clear();
        rewitnessed.Clear();
        linksBefore.Clear();
        linksAfter.Clear();
        return decisions;
    }

    private void Move(string localKey, string entity)
    {
        const string Sql = "SELECT entity, (SELECT hash FROM articles a WHERE a.no = l.article) FROM local_entities l WHERE key = ?";
        var rows = session[Sql].With(localKey).Read(row => (Entity: row.Text(0), Hash: row.Text(1)));
        if (rows.Count == 0 || rows[0].Entity == entity) return;
        if (fresh.Holds(rows[0].Hash))
        {
            fresh.Assign(rows[0].Hash, localKey, entity);
            return;
        }

        session["UPDATE local_entities SET entity = ? WHERE key = ?"].With(entity).With(localKey).Run();
        moved[localKey] = moved.TryGetValue(localKey, out var earlier)
            ? earlier with { After = entity }
            : new MovedEntity(localKey, rows[0].Hash, rows[0].Entity, entity);
    }
}
