using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Facts;

/// <summary>One thing one article says of two nodes, or one property of it; relationships are made of these.</summary>
/// <remarks>
/// A fact without a <see cref="Property"/> carries the relationship; one with a property (a role, a department, a lead) only adds to a
/// relationship that a fact of the same article carries.
/// </remarks>
/// <param name="Id">Content hash of article, kind, ends, property and value.</param>
/// <param name="Kind">The relationship it says.</param>
/// <param name="From">Key of the local entity, claim or article it starts at.</param>
/// <param name="To">Key of the local entity, claim or article it ends at.</param>
/// <param name="Property">Name of the property it states (<c>roles</c>, <c>departments</c>, <c>lead</c>), or the empty text.</param>
/// <param name="Value">The value as it stands in the text, or the empty text.</param>
/// <param name="Spans">Where the article says so, in text order; never empty for facts of extraction.</param>
/// <param name="Sentences">Ordinals of the sentences its spans stand in, ascending.</param>
/// <param name="Rule">The rule or model that found it.</param>
/// <param name="Confidence">Calibrated probability in thousandths, 1 to 999.</param>
public sealed record Fact(
    string Id,
    RelationKind Kind,
    string From,
    string To,
    string Property,
    string Value,
    ImmutableArray<Evidence> Spans,
    ImmutableArray<int> Sentences,
    string Rule,
    int Confidence)
{
    /// <summary>True where this fact carries its relationship.</summary>
    public bool Carries => Property.Length == 0;
}
