using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>One batch on the embedded store, in one transaction; nothing stands until <see cref="Commit"/>.</summary>
public sealed class EmbeddedWriter : IFactBaseWriter, IDisposable
{
    private const int SheetsAtOnce = 4;
    private readonly Session session;
    private readonly SqliteTransaction transaction;
    private readonly SheetRows rows;
    private readonly FreshLocals fresh;
    private readonly SheetReader sheets;
    private readonly GraphRows graph;
    private readonly ResolutionRows resolution;
    private readonly ResolutionMemory memory;
    private HashSet<string>? rejected;
    private List<ExternalId>? externalIds;

    internal EmbeddedWriter(Session session, SqliteTransaction transaction)
    {
        this.session = session;
        this.transaction = transaction;
        rows = new SheetRows(session);
        fresh = new FreshLocals(session);
        sheets = new SheetReader(session);
        graph = new GraphRows(session);
        resolution = new ResolutionRows(session, fresh);
        memory = new ResolutionMemory(session);
        Index = new ResolutionIndex(session, fresh);
    }

    /// <inheritdoc/>
    public IReadOnlySet<string> Rejected => rejected ??= session["SELECT fact FROM rejections"].Read(row => row.Text(0)).ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public long Generation => session.Number("SELECT value FROM meta WHERE name = 'generation'");

    /// <inheritdoc/>
    public IResolutionIndex Index { get; }

    /// <summary>Makes all of the batch stand.</summary>
    public void Commit()
    {
        fresh.Write();
        session.Execute("INSERT INTO meta (name, value) VALUES ('generation', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1");
        transaction.Commit();
    }

    /// <summary>Counts samples of all indexes, by which SQLite plans how to answer questions; milliseconds, however large the store is.</summary>
    public void Analyse() => session.Execute("PRAGMA analysis_limit = 400; ANALYZE");

    /// <inheritdoc/>
    public string? ContentOf(string articleHash) => session["SELECT content FROM articles WHERE hash = ?"].With(articleHash).Read(row => row.Text(0)).FirstOrDefault();

    /// <inheritdoc/>
    public FactSheet? FullSheet(string articleHash)
    {
        fresh.Write();
        return sheets.Read(articleHash);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Fact> FactsOfArticle(string articleHash, Func<string, string, bool> wanted) => sheets.FactsOf(articleHash, wanted);

    /// <inheritdoc/>
    public void Insert(IReadOnlyCollection<FactSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        foreach (var columns in WorkAhead.Select(sheets, SheetsAtOnce, static part => Array.ConvertAll(part, SheetColumns.Of))) fresh.Add(rows.Insert(columns), columns);
    }

    /// <inheritdoc/>
    public void WriteWaiting() => fresh.Write();

    /// <inheritdoc/>
    public void Delete(string articleHash)
    {
        fresh.Write();
        resolution.DropLinks(articleHash);
        var locals = EntitiesOf(articleHash);
        var entities = locals.Values.ToHashSet(StringComparer.Ordinal);
        resolution.Gone(locals.Keys);
        fresh.Remove(articleHash);
        rows.Delete(articleHash);
        foreach (var entity in entities) resolution.Rename(entity);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> EntitiesOf(string articleHash) =>
        fresh.EntitiesOf(articleHash) ?? session["SELECT key, entity FROM local_entities WHERE article = (SELECT no FROM articles WHERE hash = ?)"].With(articleHash)
            .Read(row => (Key: row.Text(0), Entity: row.Text(1))).ToDictionary(row => row.Key, row => row.Entity, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> WrittenEntitiesOf(string articleHash) =>
        EntitiesOf(articleHash).ToDictionary(local => local.Key, local => resolution.WrittenEntity(local.Key) ?? local.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public LocalEntity Local(string key)
    {
        if (sheets.Local(key) is { } stored) return stored;
        fresh.Write();
        return sheets.Local(key) ?? throw new ArgumentException($"There is no local entity {key}.", nameof(key));
    }

    /// <inheritdoc/>
    public Witness WitnessOf(string articleHash) =>
        fresh.WitnessOf(articleHash) ?? session["SELECT coalesce(copy_of, hash), published FROM articles WHERE hash = ?"].With(articleHash)
            .Read(row => new Witness(articleHash, row.Text(0), Day.Read(row.TextOrNull(1)))).First();

    /// <inheritdoc/>
    public ClaimPlace? PlaceOf(string claimKey) => sheets.PlaceOf(claimKey);

    /// <inheritdoc/>
    public IReadOnlyList<EntityMember> Members(string entityId)
    {
        fresh.Write();
        return [.. sheets.Members(entityId).Select(member => new EntityMember(member.Local, member.ArticleHash))];
    }

    /// <inheritdoc/>
    public IEnumerable<(Fact Fact, string ArticleHash)> Facts(IEnumerable<string> ids) => ids.Select(sheets.FindFact).OfType<(Fact, string)>();

    /// <inheritdoc/>
    public ImmutableArray<string> FactsOf(EdgeEnds edge) => graph.FactsOf(edge);

    /// <inheritdoc/>
    public void Put(IEnumerable<GraphEdge> edges) => graph.Put(edges);

    /// <inheritdoc/>
    public void DropEdge(EdgeEnds edge) => graph.Drop(edge);

    /// <inheritdoc/>
    public (bool IsStored, byte[]? Tally) TallyOf(string entityId) => graph.TallyOf(entityId);

    /// <inheritdoc/>
    public void Put(GraphNode entity, byte[] tally) => graph.Put(entity, tally);

    /// <inheritdoc/>
    public void DropEntity(string id) => graph.DropEntity(id);

    /// <inheritdoc/>
    public IEnumerable<ClaimLink> LinksOf(string articleHash) => resolution.LinksOf(articleHash);

    /// <inheritdoc/>
    public IReadOnlyList<string> EntitiesOf(NodeKind kind)
    {
        fresh.Write();
        return session["SELECT DISTINCT entity FROM local_entities WHERE kind = ? ORDER BY entity"].With(GraphSchema.Of(kind).Label).Read(row => row.Text(0));
    }

    /// <inheritdoc/>
    public ILookup<string, string> ExternalIds(NodeKind kind) =>
        (externalIds ??= memory.ExternalIds()).Where(id => id.Kind == kind).ToLookup(id => id.Name, id => id.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    public DeskDecisions TakeDecisions() => resolution.TakeDecisions();

    /// <inheritdoc/>
    public IEnumerable<FactSheet> Sheets(IEnumerable<string> articleHashes) => articleHashes.Select(FullSheet).OfType<FactSheet>().Select(sheet => sheet.Without(Rejected));

    /// <inheritdoc/>
    public void Assign(string articleHash, IEnumerable<(string LocalKey, string Entity)> assignments) => resolution.Assign(articleHash, assignments);

    /// <inheritdoc/>
    public IEnumerable<(string ArticleHash, byte[] State)> States() => memory.States();

    /// <inheritdoc/>
    public IReadOnlyList<string> Stateless() => memory.Stateless();

    /// <inheritdoc/>
    public void SetState(string articleHash, byte[]? state) => memory.SetState(articleHash, state);

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() => memory.Judgements();

    /// <inheritdoc/>
    public IReadOnlyList<(string Judgement, string KeyA, string KeyB, bool Same)> Verdicts() => memory.Verdicts();

    /// <inheritdoc/>
    public void SetVerdicts(IReadOnlyCollection<(string Judgement, string KeyA, string KeyB, bool Same)> verdicts) => memory.SetVerdicts(verdicts);

    /// <summary>Adds a human judgement; the graph shows it after everything is resolved again.</summary>
    public void Judge(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        memory.Add(judgement);
    }

    /// <summary>Takes a judgement back.</summary>
    /// <returns>False where there is none of this id.</returns>
    public bool UndoJudgement(string id) => memory.Remove(id);

    /// <summary>Replaces what public registers call the names of a kind; entities show it once they are written anew.</summary>
    public void SetExternalIds(NodeKind kind, IEnumerable<ExternalId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        memory.SetExternalIds(kind, ids);
        externalIds = null;
    }

    /// <inheritdoc/>
    public void SetCopyOf(string articleHash, string? originalHash) => resolution.SetCopyOf(articleHash, originalHash);

    /// <inheritdoc/>
    public void SetClaimLinks(IReadOnlyCollection<string> articleHashes, IReadOnlyCollection<ClaimLink> links) => resolution.SetClaimLinks(articleHashes, links);

    /// <summary>Takes a fact out of the graph for good; its article has to be renewed to show it.</summary>
    /// <param name="factId">The fact.</param>
    /// <param name="because">Why.</param>
    /// <param name="said">What it said, for the list.</param>
    public void Reject(string factId, string because, string said)
    {
        session["INSERT OR REPLACE INTO rejections (fact, because, said) VALUES (?, ?, ?)"].With(factId).With(because).With(said).Run();
        rejected = null;
    }

    /// <summary>Takes a rejection back.</summary>
    /// <returns>False where the fact was not rejected.</returns>
    public bool UndoRejection(string factId)
    {
        rejected = null;
        return session["DELETE FROM rejections WHERE fact = ?"].With(factId).Run() > 0;
    }

    /// <summary>Undoes the batch unless it was committed.</summary>
    public void Dispose() => transaction.Dispose();
}
