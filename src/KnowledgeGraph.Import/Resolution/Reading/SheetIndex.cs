using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Finds the entities of a sheet by key and by local id, and what facts tie to them.</summary>
internal sealed class SheetIndex
{
    /// <summary>Order in which kinds are resolved; entities of an article are listed so.</summary>
    private static readonly NodeKind[] Order = [NodeKind.Journal, NodeKind.Place, NodeKind.Topic, NodeKind.Institution, NodeKind.Study, NodeKind.Person];

    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);

    // An article has some dozens of facts: looking through their numbers is quicker than a table of them.
    private readonly Tie[] ties;

    public SheetIndex(FactSheet sheet)
    {
        Entities = [.. Order.SelectMany(kind => sheet.Entities.Where(entity => entity.Kind == kind))];
        for (var i = 0; i < Entities.Length; i++)
        {
            byKey[Entities[i].Key] = i;
            byId[Entities[i].Id] = i;
        }

        ties = [.. sheet.Facts.Select(fact => new Tie(fact, PositionOf(fact.From), PositionOf(fact.To)))];
    }

    /// <summary>The entities in the order of resolution.</summary>
    public ImmutableArray<LocalEntity> Entities { get; }

    /// <summary>Position of an entity by its local id; −1 where there is none.</summary>
    public int At(string? id) => id is not null && byId.TryGetValue(id, out var position) ? position : -1;

    /// <summary>Positions of what facts of a kind tie an entity to, ascending.</summary>
    public ImmutableArray<int> EndsOf(RelationKind kind, string from)
    {
        var (start, ends) = (byKey[from], default(List<int>));
        foreach (var tie in ties)
        {
            if (tie.From == start && tie.To >= 0 && tie.Fact.Kind == kind) (ends ??= []).Add(tie.To);
        }

        return Ascending(ends);
    }

    /// <summary>Positions of what facts of a kind tie to an entity, ascending.</summary>
    public ImmutableArray<int> StartsOf(RelationKind kind, string to)
    {
        var (end, starts) = (byKey[to], default(List<int>));
        foreach (var tie in ties)
        {
            if (tie.To == end && tie.From >= 0 && tie.Fact.Kind == kind) (starts ??= []).Add(tie.From);
        }

        return Ascending(starts);
    }

    /// <summary>Values of a property that facts of a kind state of an entity.</summary>
    public IEnumerable<string> ValuesOf(RelationKind kind, string from, string property)
    {
        var start = byKey[from];
        return ties.Where(tie => tie.From == start && tie.Fact.Kind == kind && tie.Fact.Property == property).Select(tie => tie.Fact.Value);
    }

    private int PositionOf(string key) => byKey.TryGetValue(key, out var position) ? position : -1;

    private static ImmutableArray<int> Ascending(List<int>? positions) => positions switch
    {
        null => [],
        [var only] => [only],
        _ => [.. positions.Distinct().Order()],
    };

    /// <summary>A fact with the positions of the entities it joins; −1 for an end that is none.</summary>
    private readonly record struct Tie(Fact Fact, int From, int To);
}
