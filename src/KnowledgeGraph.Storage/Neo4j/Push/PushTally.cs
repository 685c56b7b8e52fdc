using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>Counts changes by label and type.</summary>
internal sealed class PushTally
{
    private readonly Dictionary<string, long[]> byGroup = new(StringComparer.Ordinal);

    public long Nodes { get; private set; }

    public long Relationships { get; private set; }

    public void Count(Difference difference)
    {
        var group = difference.Row?.Group ?? (difference.Stored.Group.Length > 0 ? difference.Stored.Group : LabelOf(difference.Stored.Id));
        if (!byGroup.TryGetValue(group, out var counts)) byGroup[group] = counts = new long[5];
        counts[(int)difference.Change]++;
        if (difference.Row is not { } row) return;
        counts[4]++;
        if (row.From is null) Nodes++;
        else Relationships++;
    }

    public ImmutableArray<PushCount> Report() =>
    [
        .. GraphSchema.Nodes.Select(node => Of(node.Label, isNode: true)).OfType<PushCount>(),
        .. byGroup.ContainsKey("") ? [Of("", isNode: true)!] : Array.Empty<PushCount>(),
        .. GraphSchema.Relations.Select(relation => Of(relation.Name, isNode: false)).OfType<PushCount>(),
    ];

    private PushCount? Of(string group, bool isNode) => byGroup.TryGetValue(group, out var counts)
        ? new(group, isNode, counts[(int)Change.Create], counts[(int)Change.Update], counts[(int)Change.Remove], counts[4])
        : null;

    private static string LabelOf(string id) =>
        GraphSchema.Nodes.FirstOrDefault(node => id.StartsWith(GraphSchema.IdPrefix(node.Kind) + ":", StringComparison.Ordinal))?.Label ?? "";
}
