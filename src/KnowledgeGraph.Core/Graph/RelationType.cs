using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Graph;

/// <summary>The declaration of one kind of relationship.</summary>
/// <param name="Kind">The kind declared.</param>
/// <param name="Name">Its name in every store and export: <c>AFFILIATED_WITH</c>.</param>
/// <param name="From">Kinds of node it may start at.</param>
/// <param name="To">Kinds of node it may end at.</param>
/// <param name="Reading">The sentence it reads as, with <c>{from}</c> and <c>{to}</c> for the names of its ends.</param>
/// <param name="IsStructural">True where it follows from the article's own structure, needs no fact and carries no support.</param>
/// <param name="Properties">Properties of its own, beside those every fact-borne relationship carries.</param>
public sealed record RelationType(
    RelationKind Kind,
    string Name,
    ImmutableArray<NodeKind> From,
    ImmutableArray<NodeKind> To,
    string Reading,
    bool IsStructural,
    ImmutableArray<PropertyType> Properties)
{
    /// <summary>The sentence this relationship reads as between two named ends.</summary>
    public string Read(string from, string to) =>
        Reading.Replace("{from}", from, StringComparison.Ordinal).Replace("{to}", to, StringComparison.Ordinal);
}

/// <summary>The declaration of one property.</summary>
/// <param name="Name">Its name in every store and export, camelCase.</param>
/// <param name="Type">What its values are.</param>
public sealed record PropertyType(string Name, ValueType Type);

/// <summary>The declaration of one kind of node.</summary>
/// <param name="Kind">The kind declared; its name is the label.</param>
/// <param name="IsEntity">True where nodes are resolved from mentions across articles.</param>
/// <param name="Properties">Properties beside <c>id</c> and <c>name</c>.</param>
public sealed record NodeType(NodeKind Kind, bool IsEntity, ImmutableArray<PropertyType> Properties)
{
    /// <summary>The label in every store and export.</summary>
    public string Label => Kind.ToString();
}
