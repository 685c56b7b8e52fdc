using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>One fact that a relationship loses or gains.</summary>
/// <param name="From">Id of the node the relationship starts at.</param>
/// <param name="To">Id of the node it ends at.</param>
/// <param name="Fact">The fact; of one that is lost only the id counts.</param>
/// <param name="Gainer">What the article counts for that says it; null where the fact is lost.</param>
/// <param name="IsWhole">True where all facts of its article are gained.</param>
internal readonly record struct SaidChange(string From, string To, SlimFact Fact, Witness? Gainer, bool IsWhole) : IComparable<SaidChange>
{
    /// <summary>True where both change one relationship of a kind.</summary>
    public bool IsWith(in SaidChange other) => From == other.From && To == other.To;

    /// <summary>Ordinal order of ends, then of facts.</summary>
    public int CompareTo(SaidChange other)
    {
        var order = string.CompareOrdinal(From, other.From);
        if (order == 0) order = string.CompareOrdinal(To, other.To);
        return order != 0 ? order : string.CompareOrdinal(Fact.Id, other.Fact.Id);
    }
}
