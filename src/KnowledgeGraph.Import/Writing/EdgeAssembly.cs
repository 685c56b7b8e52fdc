using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>A fact with the article that says it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Witness">Its article.</param>
internal sealed record WitnessedFact(Fact Fact, Witness Witness);

/// <summary>Makes one relationship of all facts that say it: a pure function.</summary>
internal static class EdgeAssembly
{
    /// <summary>Assembles a relationship; null where no fact carries it.</summary>
    /// <remarks>
    /// Facts of one article are one witness, and so are articles that republish one another: of these the surest fact counts. Witnesses combine by
    /// <see cref="CombinedConfidence"/>. A property counts where a fact of the same article carries the relationship.
    /// </remarks>
    public static GraphEdge? Assemble(RelationKind kind, string from, string to, IReadOnlyCollection<WitnessedFact> facts)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var articles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (fact, witness) in facts)
        {
            if (!fact.Carries) continue;
            articles.Add(witness.ArticleHash);
            weights[witness.Unit] = Math.Max(weights.GetValueOrDefault(witness.Unit), CombinedConfidence.WeightOf(fact.Confidence));
        }

        if (articles.Count == 0) return null;
        var counted = facts.Where(fact => articles.Contains(fact.Witness.ArticleHash)).ToList();
        var days = counted.Select(fact => fact.Witness.Published).OfType<DateOnly>().ToList();
        var provenance = new EdgeProvenance(
            weights.Count,
            articles.Count - weights.Count,
            CombinedConfidence.Of(weights.Values.Sum()),
            SentenceIds(counted),
            [.. counted.Select(fact => fact.Fact.Id).Order(StringComparer.Ordinal)],
            days.Count > 0 ? days.Min() : null,
            days.Count > 0 ? days.Max() : null);
        return new GraphEdge(GraphIds.Edge(kind, from, to), kind, from, to, provenance, Properties(kind, counted));
    }

    private static ImmutableArray<string> SentenceIds(List<WitnessedFact> facts) =>
    [
        .. facts.SelectMany(fact => fact.Fact.Sentences.Select(ordinal => GraphIds.Sentence(fact.Witness.ArticleHash, ordinal)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static ImmutableSortedDictionary<string, PropertyValue> Properties(RelationKind kind, List<WitnessedFact> facts)
    {
        var declared = GraphSchema.Of(kind).Properties;
        if (declared.IsEmpty) return ImmutableSortedDictionary<string, PropertyValue>.Empty;

        var properties = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var property in declared)
        {
            var values = facts.Where(fact => fact.Fact.Property == property.Name).Select(fact => fact.Fact.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
            if (property.Type == Core.Graph.ValueType.Flag) properties[property.Name] = PropertyValue.Of(values.Contains("true"));
            else if (!values.IsEmpty) properties[property.Name] = PropertyValue.Of(values);
        }

        return properties.ToImmutable();
    }
}
