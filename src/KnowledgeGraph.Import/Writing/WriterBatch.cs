using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>The bookkeeping of one batch: what it took out, what it put in, and which parts of the graph that touches.</summary>
internal sealed class WriterBatch(IFactBaseWriter store)
{
    private readonly Dictionary<string, FactSheet> added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactSheet> removed = new(StringComparer.Ordinal);
    private readonly HashSet<string> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Witness> witnesses = new(StringComparer.Ordinal);
    private readonly EdgeChanges edges = new();

    /// <summary>True where the batch changed nothing.</summary>
    public bool IsEmpty => added.Count == 0 && removed.Count == 0;

    /// <summary>Takes an article out; false where it is not stored.</summary>
    public bool Remove(string hash)
    {
        if (store.FullSheet(hash) is not { } full) return false;
        var members = store.EntitiesOf(hash);
        Lose(full, members, _ => true);
        entities.UnionWith(members.Values);
        store.Delete(hash);
        removed[hash] = Standing(full);
        return true;
    }

    /// <summary>Puts an article in.</summary>
    public void Insert(FactSheet sheet)
    {
        store.Insert(sheet);
        added[sheet.Hash] = Standing(sheet);
    }

    /// <summary>What resolution is told.</summary>
    public ResolutionChange ToChange() => new([.. added.Values], [.. removed.Values], Everything: false);

    /// <summary>Brings the graph in line with the rows and the decisions.</summary>
    public void WriteGraph(DeskDecisions decisions)
    {
        var moved = decisions.Moved.Where(move => !added.ContainsKey(move.ArticleHash)).ToLookup(move => move.ArticleHash, StringComparer.Ordinal);
        foreach (var move in decisions.Moved)
        {
            entities.Add(move.Before);
            entities.Add(move.After);
        }

        foreach (var hash in decisions.Rewitnessed.Concat(moved.Select(group => group.Key)).Where(hash => !added.ContainsKey(hash)).ToHashSet(StringComparer.Ordinal))
        {
            Rewrite(hash, moved[hash].ToDictionary(move => move.LocalKey, StringComparer.Ordinal), decisions.Rewitnessed.Contains(hash));
        }

        foreach (var sheet in added.Values)
        {
            var members = store.EntitiesOf(sheet.Hash);
            entities.UnionWith(members.Values);
            Gain(sheet, members, _ => true, whole: true);
        }

        edges.Write(store, WitnessOf);
        WriteEntities();
        WriteLinks(decisions);
    }

    /// <summary>An older article whose entities moved, or which counts otherwise as a witness: its facts change their relationships.</summary>
    private void Rewrite(string hash, Dictionary<string, MovedEntity> moves, bool rewitnessed)
    {
        if (store.FullSheet(hash) is not { } full) return;
        var after = store.EntitiesOf(hash);
        var before = after.ToDictionary(pair => pair.Key, pair => moves.TryGetValue(pair.Key, out var move) ? move.Before : pair.Value, StringComparer.Ordinal);
        bool Touched(Fact fact) => rewitnessed || moves.ContainsKey(fact.From) || moves.ContainsKey(fact.To);
        Lose(full, before, Touched);
        Gain(Standing(full), after, Touched, whole: false);
    }

    private void Lose(FactSheet sheet, IReadOnlyDictionary<string, string> members, Func<Fact, bool> touched)
    {
        var ends = new FactEnds(sheet, members);
        foreach (var fact in sheet.Facts.Where(touched)) edges.Lose(ends.Of(fact), fact.Id);
    }

    private void Gain(FactSheet sheet, IReadOnlyDictionary<string, string> members, Func<Fact, bool> touched, bool whole)
    {
        var ends = new FactEnds(sheet, members);
        var witness = WitnessOf(sheet.Hash);
        foreach (var fact in sheet.Facts.Where(touched)) edges.Gain(ends.Of(fact), new WitnessedFact(fact, witness), whole);
    }

    private void WriteEntities()
    {
        foreach (var id in entities)
        {
            var members = store.Members(id);
            if (members.Count == 0) store.DropEntity(id);
            else store.Put(EntityProfile.Of(id, members));
        }
    }

    private void WriteLinks(DeskDecisions decisions)
    {
        foreach (var link in decisions.LinksBefore) store.DropEdge(new EdgeEnds(link.Kind, GraphIds.Node(NodeKind.Claim, link.From), GraphIds.Node(NodeKind.Claim, link.To)));
        foreach (var link in decisions.LinksAfter.Concat(decisions.Rewitnessed.SelectMany(store.LinksOf)).Distinct())
        {
            if (store.Claim(link.From) is { } from && store.Claim(link.To) is { } to)
            {
                store.Put(ClaimLinkAssembly.Assemble(link, (from.Claim, WitnessOf(from.ArticleHash)), (to.Claim, WitnessOf(to.ArticleHash))));
            }
        }
    }

    private FactSheet Standing(FactSheet sheet) =>
        store.Rejected.Count == 0 ? sheet : sheet with { Facts = [.. sheet.Facts.Where(fact => !store.Rejected.Contains(fact.Id))] };

    private Witness WitnessOf(string hash)
    {
        if (!witnesses.TryGetValue(hash, out var witness)) witnesses[hash] = witness = store.WitnessOf(hash);
        return witness;
    }
}

/// <summary>Finds the nodes at the ends of an article's facts.</summary>
internal sealed class FactEnds
{
    private readonly Dictionary<string, string> nodes;

    public FactEnds(FactSheet sheet, IReadOnlyDictionary<string, string> members)
    {
        nodes = new Dictionary<string, string>(members, StringComparer.Ordinal) { [sheet.Hash] = sheet.ArticleId };
        foreach (var claim in sheet.Claims) nodes[claim.Key] = claim.NodeId;
    }

    /// <summary>The relationship that a fact says.</summary>
    public EdgeEnds Of(Fact fact) => new(fact.Kind, nodes[fact.From], nodes[fact.To]);
}
