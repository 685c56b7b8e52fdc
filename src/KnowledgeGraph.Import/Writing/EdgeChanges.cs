using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Gathers, for each relationship that a batch touches, the facts it loses and those it gains or sees in another light.</summary>
internal sealed class EdgeChanges
{
    private readonly Dictionary<EdgeEnds, Change> changes = [];

    /// <summary>A fact no longer says this relationship.</summary>
    public void Lose(EdgeEnds edge, string factId) => At(edge).Lost.Add(factId);

    /// <summary>A fact says this relationship, newly or with another witness.</summary>
    /// <param name="edge">The relationship.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whole">True where all facts of its article are gained.</param>
    public void Gain(EdgeEnds edge, WitnessedFact fact, bool whole)
    {
        var change = At(edge);
        change.Gained[fact.Fact.Id] = fact;
        change.IsWhole &= whole;
    }

    /// <summary>Writes every relationship touched.</summary>
    public void Write(IFactBaseWriter store, Func<string, Witness> witnesses)
    {
        foreach (var (edge, change) in changes)
        {
            var stored = change.IsLocal(edge) ? [] : store.FactsOf(edge);
            var kept = stored.Where(id => !change.Lost.Contains(id) && !change.Gained.ContainsKey(id)).ToList();
            var facts = change.Gained.Values.ToList();
            if (kept.Count > 0) facts.AddRange(store.Facts(kept).Select(row => new WitnessedFact(row.Fact, witnesses(row.ArticleHash))));
            if (EdgeAssembly.Assemble(edge.Kind, edge.From, edge.To, facts) is { } assembled) store.Put(assembled);
            else store.DropEdge(edge);
        }

        changes.Clear();
    }

    private Change At(EdgeEnds edge)
    {
        if (!changes.TryGetValue(edge, out var change)) changes[edge] = change = new Change();
        return change;
    }

    private sealed class Change
    {
        public HashSet<string> Lost { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, WitnessedFact> Gained { get; } = new(StringComparer.Ordinal);

        /// <summary>True while all that was gained came with all facts of its article.</summary>
        public bool IsWhole { get; set; } = true;

        /// <summary>Only one article can say something of its own claims or of itself: nothing older has to be asked for.</summary>
        public bool IsLocal(EdgeEnds edge) => IsWhole && Lost.Count == 0 && edge.Kind is
            RelationKind.ReportedIn or RelationKind.Stated or RelationKind.Found or RelationKind.About or
            RelationKind.Wrote or RelationKind.PublishedBy or RelationKind.SubjectOf;
    }
}
