using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Writing;

/// <summary>What the graph needs of an article once its rows are written: few objects, as a batch keeps one for each of its articles.</summary>
/// <param name="Hash">Hash of the article's source.</param>
/// <param name="Entities">Its entities with the words of their mentions; without local ids and offsets.</param>
/// <param name="Claims">Where its claims stand.</param>
/// <param name="Relations">What its facts say, in ordinal order of their ids.</param>
internal sealed record SlimSheet(string Hash, ImmutableArray<LocalEntity> Entities, ImmutableArray<SlimClaim> Claims, ImmutableArray<SlimRelation> Relations);

/// <summary>Where a claim stands.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Sentences">Ordinals of the sentences it stands in, ascending.</param>
internal readonly record struct SlimClaim(string Key, ImmutableArray<int> Sentences);

/// <summary>A fact with what it joins.</summary>
/// <param name="Kind">The relationship it says.</param>
/// <param name="From">Key of the local entity, claim or article it starts at.</param>
/// <param name="To">Key of the local entity, claim or article it ends at.</param>
/// <param name="Fact">What the relationship takes over of it.</param>
internal readonly record struct SlimRelation(RelationKind Kind, string From, string To, SlimFact Fact)
{
    /// <summary>What a stored or a new fact says.</summary>
    public static SlimRelation Of(Fact fact) => new(fact.Kind, fact.From, fact.To, SlimFact.Of(fact));
}

/// <summary>What a relationship takes over of a fact that says it: see <see cref="Fact"/>.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Property">Name of the property it states, or the empty text.</param>
/// <param name="Value">The value as it stands in the text, or the empty text.</param>
/// <param name="Sentences">Ordinals of the sentences its spans stand in, ascending.</param>
/// <param name="Confidence">Calibrated probability in thousandths, 1 to 999.</param>
internal readonly record struct SlimFact(string Id, string Property, string Value, ImmutableArray<int> Sentences, int Confidence)
{
    /// <summary>True where the fact carries its relationship.</summary>
    public bool Carries => Property.Length == 0;

    /// <summary>What is taken over of a whole fact.</summary>
    public static SlimFact Of(Fact fact) => new(fact.Id, fact.Property, fact.Value, fact.Sentences, fact.Confidence);
}
