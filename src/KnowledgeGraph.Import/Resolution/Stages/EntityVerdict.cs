using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Judgements;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>A verdict on two entities of the table.</summary>
/// <param name="Left">The one entity.</param>
/// <param name="Right">The other.</param>
/// <param name="Same">True for the same.</param>
internal readonly record struct EntityVerdict(int Left, int Right, bool Same)
{
    /// <summary>Verdicts whose entities are at hand and of one kind, in the order of their ids, then of their entities.</summary>
    public static List<EntityVerdict> Find(EntityTable table, IEnumerable<Verdict> verdicts) =>
    [
        .. verdicts.OrderBy(verdict => verdict.Id, StringComparer.Ordinal)
            .Select(verdict => new EntityVerdict(table.Find(verdict.SourceA, verdict.IdA), table.Find(verdict.SourceB, verdict.IdB), verdict.Same))
            .Where(verdict => verdict.Left >= 0 && verdict.Right >= 0 && verdict.Left != verdict.Right && table[verdict.Left].Kind == table[verdict.Right].Kind),
    ];

    /// <summary>The verdicts as constraints between nodes.</summary>
    public static Constraints ToConstraints(IReadOnlyList<EntityVerdict> verdicts, Func<int, int> nodeOf) => verdicts.Count == 0
        ? Constraints.None
        : new Constraints(
            [.. verdicts.Where(verdict => verdict.Same).Select(verdict => (nodeOf(verdict.Left), nodeOf(verdict.Right)))],
            [.. verdicts.Where(verdict => !verdict.Same).Select(verdict => (nodeOf(verdict.Left), nodeOf(verdict.Right)))]);
}
