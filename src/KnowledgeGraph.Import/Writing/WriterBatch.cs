using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution;

namespace KnowledgeGraph.Import.Writing;

/// <summary>The bookkeeping of one batch: what it took out, what it put in, and which parts of the graph that touches.</summary>
internal sealed class WriterBatch(IFactBaseWriter store)
{
    private const int SheetsAtOnce = 512;
    private readonly HashSet<string> added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlimSheet> sheets = new(StringComparer.Ordinal);
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private readonly EntityChanges entities = new();
    private readonly Dictionary<string, Witness> witnesses = new(StringComparer.Ordinal);
    private readonly EdgeChanges edges = new();
    private readonly SlimSheets slim = new();

    /// <summary>True where the batch changed nothing.</summary>
    public bool IsEmpty => added.Count == 0 && removed.Count == 0;

    /// <summary>Number of articles put in.</summary>
    public int Added => added.Count;

    /// <summary>True where the batch has put an article in.</summary>
    public bool Holds(string hash) => added.Contains(hash);

    /// <summary>Takes an article out; false where it was not stored before the batch.</summary>
    public bool Remove(string hash)
    {
        if (added.Remove(hash))
        {
            // The graph has not seen it yet.
            sheets.Remove(hash);
            store.Delete(hash);
            return false;
        }

        if (store.FullSheet(hash) is not { } full) return false;
        var members = store.WrittenEntitiesOf(hash);
        Lose(hash, full.Facts.Select(SlimRelation.Of), members);
        entities.Leave(full.Entities, members);
        store.Delete(hash);
        removed.Add(hash);
        return true;
    }

    /// <summary>Puts articles in.</summary>
    public void Insert(IReadOnlyCollection<FactSheet> articles)
    {
        store.Insert(articles);
        foreach (var sheet in articles)
        {
            added.Add(sheet.Hash);
            sheets[sheet.Hash] = slim.Of(Standing(sheet));
        }
    }

    /// <summary>What resolution is told.</summary>
    public ResolutionChange ToChange() => new([.. sheets.Keys], [.. removed]);

    /// <summary>Brings the graph in line with the rows and the decisions.</summary>
    public void WriteGraph(DeskDecisions decisions)
    {
        var moved = decisions.Moved.Where(move => !added.Contains(move.ArticleHash)).ToLookup(move => move.ArticleHash, StringComparer.Ordinal);
        var rewitnessed = decisions.Rewitnessed.ToHashSet(StringComparer.Ordinal);
        using var gathering = ResolutionTrace.Stage("Gather edges");
        foreach (var hash in rewitnessed.Concat(moved.Select(group => group.Key)).Where(hash => !added.Contains(hash)).ToHashSet(StringComparer.Ordinal))
        {
            Rewrite(hash, moved[hash].ToDictionary(move => move.LocalKey, StringComparer.Ordinal), rewitnessed.Contains(hash));
        }

        // One thread writes what waited for the decisions while others gather.
        var waiting = Task.Run(store.WriteWaiting);
        try
        {
            foreach (var part in sheets.Values.Chunk(SheetsAtOnce)) Gather(part);
        }
        finally
        {
            waiting.GetAwaiter().GetResult();
        }

        var links = new LinkChanges(sheets.Values);
        // From here on the changes hold what is still to be written.
        sheets.Clear();
        StageMemory.GiveBack(added.Count);
        gathering?.Stop();
        using (ResolutionTrace.Stage("Write edges")) edges.Write(store, WitnessOf);
        using (ResolutionTrace.Stage("Write entities")) entities.Write(store);
        using (ResolutionTrace.Stage("Write links")) links.Write(store, decisions, added, WitnessOf);
    }

    /// <summary>New articles: their entities and their relationships are gathered beside one another.</summary>
    private void Gather(SlimSheet[] articles)
    {
        var members = Array.ConvertAll(articles, sheet => store.EntitiesOf(sheet.Hash));
        foreach (var sheet in articles) WitnessOf(sheet.Hash);
        Parallel.Invoke(
            () =>
            {
                for (var i = 0; i < articles.Length; i++) entities.Join(articles[i].Entities, members[i]);
            },
            () =>
            {
                for (var i = 0; i < articles.Length; i++)
                {
                    var sheet = articles[i];
                    Gain(sheet.Hash, sheet.Relations, members[i], whole: true);
                }
            });
    }

    /// <summary>An older article whose entities moved, or which counts otherwise as a witness: its facts change their relationships.</summary>
    private void Rewrite(string hash, Dictionary<string, MovedEntity> moves, bool rewitnessed)
    {
        var facts = store.FactsOfArticle(hash, (from, to) => rewitnessed || moves.ContainsKey(from) || moves.ContainsKey(to)).Select(SlimRelation.Of).ToList();
        var after = store.EntitiesOf(hash);
        var before = after.ToDictionary(pair => pair.Key, pair => moves.TryGetValue(pair.Key, out var move) ? move.Before : pair.Value, StringComparer.Ordinal);
        if (moves.Count > 0) entities.Move(moves.Keys.Select(store.Local), before, after);
        Lose(hash, facts, before);
        Gain(hash, facts.Where(relation => !store.Rejected.Contains(relation.Fact.Id)), after, whole: false);
    }

    private void Lose(string hash, IEnumerable<SlimRelation> relations, IReadOnlyDictionary<string, string> members)
    {
        foreach (var relation in relations) edges.Lose(EndsOf(relation, hash, members), relation.Fact.Id);
    }

    private void Gain(string hash, IEnumerable<SlimRelation> relations, IReadOnlyDictionary<string, string> members, bool whole)
    {
        var witness = WitnessOf(hash);
        foreach (var relation in relations) edges.Gain(EndsOf(relation, hash, members), new WitnessedFact(relation.Fact, witness), whole);
    }

    /// <summary>Facts join entities, the article itself, and its claims: what is neither of the first two is a claim.</summary>
    private static EdgeEnds EndsOf(in SlimRelation relation, string hash, IReadOnlyDictionary<string, string> members)
    {
        return new EdgeEnds(relation.Kind, Node(relation.From), Node(relation.To));

        string Node(string key) => members.TryGetValue(key, out var entity) ? entity : key == hash ? GraphIds.Article(hash) : GraphIds.Node(NodeKind.Claim, key);
    }

    /// <summary>Writes every entity of a kind anew, after what registers call them changed.</summary>
    public void Describe(NodeKind kind)
    {
        entities.Touch(store.EntitiesOf(kind));
        entities.Write(store);
    }

    /// <summary>A sheet without the facts that people rejected.</summary>
    public FactSheet Standing(FactSheet sheet) => sheet.Without(store.Rejected);

    private Witness WitnessOf(string hash)
    {
        if (!witnesses.TryGetValue(hash, out var witness)) witnesses[hash] = witness = store.WitnessOf(hash);
        return witness;
    }
}
