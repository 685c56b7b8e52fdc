using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Writes what resolution decides and remembers what changed by it.</summary>
internal sealed class ResolutionRows(Session session)
{
    private readonly Dictionary<string, MovedEntity> moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fresh = new(StringComparer.Ordinal);
    private readonly HashSet<string> freshArticles = new(StringComparer.Ordinal);
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

    public void Assign(IEnumerable<(string LocalKey, string Entity)> assignments)
    {
        foreach (var (key, entity) in assignments) Move(key, entity);
    }

    public void SetCopyOf(string articleHash, string? originalHash)
    {
        if (session["UPDATE articles SET copy_of = ?2 WHERE hash = ?1 AND copy_of IS NOT ?2"].With(articleHash).With(originalHash).Run() > 0) rewitnessed.Add(articleHash);
    }

    public void SetClaimLinks(IReadOnlyCollection<string> articleHashes, IReadOnlyCollection<ClaimLink> links)
    {
        // Of a new article nothing is linked yet; of the others most links stand.
        var before = articleHashes.Where(hash => !freshArticles.Contains(hash)).SelectMany(LinksOf).ToHashSet();
        var insert = session["INSERT OR REPLACE INTO claim_links (kind, from_key, to_key, score) VALUES (?, ?, ?, ?)"];
        foreach (var link in links)
        {
            if (before.Remove(link)) continue;
            insert.With(GraphSchema.Of(link.Kind).Name).With(link.From).With(link.To).With(link.Score).Run();
            linksAfter.Add(link);
        }

        foreach (var link in before) Drop(link);
    }

    /// <summary>Takes out all links of an article's claims.</summary>
    public void DropLinks(string articleHash)
    {
        foreach (var link in LinksOf(articleHash)) Drop(link);
    }

    /// <summary>Takes note of an article whose rows were written in this batch.</summary>
    public void Fresh(string articleHash, IEnumerable<(string LocalKey, string Entity)> locals)
    {
        freshArticles.Add(articleHash);
        foreach (var (key, entity) in locals) fresh[key] = entity;
    }

    /// <summary>Takes note that an article's rows are gone.</summary>
    public void Gone(string articleHash, IEnumerable<string> localKeys)
    {
        freshArticles.Remove(articleHash);
        foreach (var key in localKeys)
        {
            fresh.Remove(key);
            moved.Remove(key);
        }
    }

    /// <summary>The entity a local entity belonged to before this batch moved it; null where it has not moved.</summary>
    public string? WrittenEntity(string localKey) => moved.TryGetValue(localKey, out var move) ? move.Before : null;

    private void Drop(ClaimLink link)
    {
        // A link of the same ends with another score has taken its place already.
        session["DELETE FROM claim_links WHERE from_key = ? AND to_key = ? AND kind = ? AND score = ?"].With(link.From).With(link.To).With(GraphSchema.Of(link.Kind).Name).With(link.Score).Run();
        linksBefore.Add(link);
        linksAfter.Remove(link);
    }

    public List<ClaimLink> LinksOf(string articleHash)
    {
        const string Sql = """
            WITH c AS (SELECT key FROM claims WHERE article = (SELECT no FROM articles WHERE hash = ?1))
            SELECT kind, from_key, to_key, score FROM claim_links WHERE from_key IN (SELECT key FROM c)
            UNION SELECT kind, from_key, to_key, score FROM claim_links WHERE to_key IN (SELECT key FROM c)
            """;
        return session[Sql].With(articleHash).Read(row => new ClaimLink(GraphSchema.FindRelation(row.Text(0))!.Kind, row.Text(1), row.Text(2), row.Int(3)));
    }

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
        if (fresh.TryGetValue(localKey, out var now))
        {
            if (now == entity) return;
            session["UPDATE local_entities SET entity = ? WHERE key = ?"].With(entity).With(localKey).Run();
            fresh[localKey] = entity;
            return;
        }

        const string Sql = "SELECT entity, (SELECT hash FROM articles a WHERE a.no = l.article) FROM local_entities l WHERE key = ?";
        var rows = session[Sql].With(localKey).Read(row => (Entity: row.Text(0), Hash: row.Text(1)));
        if (rows.Count == 0 || rows[0].Entity == entity) return;
        session["UPDATE local_entities SET entity = ? WHERE key = ?"].With(entity).With(localKey).Run();
        moved[localKey] = moved.TryGetValue(localKey, out var earlier)
            ? earlier with { After = entity }
            : new MovedEntity(localKey, rows[0].Hash, rows[0].Entity, entity);
    }
}
