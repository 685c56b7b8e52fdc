using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Judgements;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>A verdict on two entities of the table.</summary>
/// <param name="Left">The one entity.</param>
/// <param name="Right">The other.</param>
/// <param name="Same">True for the same.</param>
internal readonly record struct EntityVerdict(int Left, int Right, bool Same)
{
    /// <summary>Verdicts whose entities are at hand and of one kind, in the order of their ids, then of their keys.</summary>
    public static List<EntityVerdict> Find(IReadOnlyDictionary<string, int> entities, EntityTable table, IEnumerable<Verdict> verdicts) =>
    [
        .. verdicts.OrderBy(verdict => verdict.Id, StringComparer.Ordinal).ThenBy(verdict => verdict.KeyA, StringComparer.Ordinal).ThenBy(verdict => verdict.KeyB, StringComparer.Ordinal)
            .Where(verdict => entities.ContainsKey(verdict.KeyA) && entities.ContainsKey(verdict.KeyB) && verdict.KeyA != verdict.KeyB)
            .Select(verdict => new EntityVerdict(entities[verdict.KeyA], entities[verdict.KeyB], verdict.Same))
            .Where(verdict => table[verdict.Left].Kind == table[verdict.Right].Kind),
    ];

    /// <summary>The verdicts as constraints between nodes.</summary>
    public static Constraints ToConstraints(IReadOnlyList<EntityVerdict> verdicts, Func<int, int> nodeOf) => verdicts.Count == 0
        ? Constraints.None
        : new Constraints(
            [.. verdicts.Where(verdict => verdict.Same).Select(verdict => (nodeOf(verdict.Left), nodeOf(verdict.Right)))],
            [.. verdicts.Where(verdict => !verdict.Same).Select(verdict => (nodeOf(verdict.Left), nodeOf(verdict.Right)))]);
}
