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
    private readonly ILookup<(RelationKind, string), Fact> byStart;
    private readonly ILookup<(RelationKind, string), Fact> byEnd;

    public SheetIndex(FactSheet sheet)
    {
        Entities = [.. Order.SelectMany(kind => sheet.Entities.Where(entity => entity.Kind == kind))];
        for (var i = 0; i < Entities.Length; i++)
        {
            byKey[Entities[i].Key] = i;
            byId[Entities[i].Id] = i;
        }

        byStart = sheet.Facts.ToLookup(fact => (fact.Kind, fact.From));
        byEnd = sheet.Facts.ToLookup(fact => (fact.Kind, fact.To));
    }

    /// <summary>The entities in the order of resolution.</summary>
    public ImmutableArray<LocalEntity> Entities { get; }

    /// <summary>Position of an entity by its local id; −1 where there is none.</summary>
    public int At(string? id) => id is not null && byId.TryGetValue(id, out var position) ? position : -1;

    /// <summary>Positions of what facts of a kind tie an entity to.</summary>
    public ImmutableArray<int> EndsOf(RelationKind kind, string from) => Positions(byStart[(kind, from)].Select(fact => fact.To));

    /// <summary>Positions of what facts of a kind tie to an entity.</summary>
    public ImmutableArray<int> StartsOf(RelationKind kind, string to) => Positions(byEnd[(kind, to)].Select(fact => fact.From));

    /// <summary>Values of a property that facts of a kind state of an entity.</summary>
    public IEnumerable<string> ValuesOf(RelationKind kind, string from, string property) =>
        byStart[(kind, from)].Where(fact => fact.Property == property).Select(fact => fact.Value);

    private ImmutableArray<int> Positions(IEnumerable<string> keys) => [.. keys.Where(byKey.ContainsKey).Select(key => byKey[key]).Distinct().Order()];
}
