using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Gathers, for each relationship that a batch touches, the facts it loses and those it gains or sees in another light.</summary>
/// <remarks>Gathered as plain rows and put in order at the end: what says one relationship then lies together, and relationships are written in the order they are stored in.</remarks>
internal sealed class EdgeChanges
{
    private const int EdgesAtOnce = 256;
    private static readonly RelationKind[] Order = [.. GraphSchema.Relations.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => type.Kind)];
    private readonly Dictionary<RelationKind, List<SaidChange>> changes = [];

    /// <summary>A fact no longer says this relationship.</summary>
    public void Lose(EdgeEnds edge, string factId) => Of(edge.Kind).Add(new SaidChange(edge.From, edge.To, new SlimFact(factId, "", "", [], 0), null, IsWhole: false));

    /// <summary>A fact says this relationship, newly or with another witness.</summary>
    /// <param name="edge">The relationship.</param>
    /// <param name="fact">The fact; gained once in a batch.</param>
    /// <param name="whole">True where all facts of its article are gained.</param>
    public void Gain(EdgeEnds edge, WitnessedFact fact, bool whole) => Of(edge.Kind).Add(new SaidChange(edge.From, edge.To, fact.Fact, fact.Witness, whole));

    /// <summary>Writes every relationship touched.</summary>
    public void Write(IFactBaseWriter store, Func<string, Witness> witnesses)
    {
        Parallel.ForEach(changes.Values, static said => said.Sort());
        foreach (var kind in Order)
        {
            if (!changes.Remove(kind, out var said)) continue;
            Keep(kind, said, store, witnesses);
            store.Put(Assembled(kind, said, store));
        }
    }

    private List<SaidChange> Of(RelationKind kind)
    {
        if (!changes.TryGetValue(kind, out var said)) changes[kind] = said = [];
        return said;
    }

    // What says a relationship beside what the batch changes stands in the store.
    private static void Keep(RelationKind kind, List<SaidChange> said, IFactBaseWriter store, Func<string, Witness> witnesses)
    {
        var kept = new List<SaidChange>();
        foreach (var range in Runs(said))
        {
            var run = CollectionsMarshal.AsSpan(said)[range];
            if (IsLocal(kind, run)) continue;
            var (from, to) = (run[0].From, run[0].To);
            var ids = new List<string>();
            foreach (var id in store.FactsOf(new EdgeEnds(kind, from, to)))
            {
                if (!Holds(run, id)) ids.Add(id);
            }

            if (ids.Count == 0) continue;
            kept.AddRange(store.Facts(ids).Select(row => new SaidChange(from, to, SlimFact.Of(row.Fact), witnesses(row.ArticleHash), IsWhole: false)));
        }

        if (kept.Count == 0) return;
        said.AddRange(kept);
        said.Sort();
    }

    // Only one article can say something of its own claims or of itself: nothing older has to be asked for.
    private static bool IsLocal(RelationKind kind, ReadOnlySpan<SaidChange> run)
    {
        if (kind is not (RelationKind.ReportedIn or RelationKind.Stated or RelationKind.Found or RelationKind.About or RelationKind.Wrote or RelationKind.PublishedBy or RelationKind.SubjectOf)) return false;
        foreach (var change in run)
        {
            if (!change.IsWhole) return false;
        }

        return true;
    }

    private static bool Holds(ReadOnlySpan<SaidChange> run, string id)
    {
        foreach (var change in run)
        {
            if (change.Fact.Id == id) return true;
        }

        return false;
    }

    private static IEnumerable<GraphEdge> Assembled(RelationKind kind, List<SaidChange> said, IFactBaseWriter store)
    {
        var edges = WorkAhead.Select(Runs(said), EdgesAtOnce, runs => Array.ConvertAll(runs, run => (said[run.Start.Value], Assembled(kind, CollectionsMarshal.AsSpan(said)[run]))));
        foreach (var (first, edge) in edges)
        {
            if (edge is not null) yield return edge;
            else store.DropEdge(new EdgeEnds(kind, first.From, first.To));
        }
    }

    private static GraphEdge? Assembled(RelationKind kind, ReadOnlySpan<SaidChange> run)
    {
        var facts = new WitnessedFact[run.Length];
        var count = 0;
        foreach (var change in run)
        {
            if (change.Gainer is { } witness) facts[count++] = new WitnessedFact(change.Fact, witness);
        }

        return EdgeAssembly.Assemble(kind, run[0].From, run[0].To, facts.AsSpan(0, count));
    }

    private static IEnumerable<Range> Runs(List<SaidChange> said)
    {
        for (int start = 0, end; start < said.Count; start = end)
        {
            for (end = start + 1; end < said.Count && said[end].IsWith(said[start]); end++)
            {
            }

            yield return start..end;
        }
    }
}
