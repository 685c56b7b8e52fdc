using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>A fact with the article that says it.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Witness">Its article.</param>
internal readonly record struct WitnessedFact(SlimFact Fact, Witness Witness);

/// <summary>Makes one relationship of all facts that say it: a pure function.</summary>
internal static class EdgeAssembly
{
    /// <summary>Assembles a relationship; null where no fact carries it.</summary>
    /// <remarks>
    /// Facts of one article are one witness, and so are articles that republish one another: of these the surest fact counts. Witnesses combine by
    /// <see cref="CombinedConfidence"/>. A property counts where a fact of the same article carries the relationship.
    /// </remarks>
    public static GraphEdge? Assemble(RelationKind kind, string from, string to, ReadOnlySpan<WitnessedFact> facts)
    {
        if (facts.IsEmpty) return null;
        // Most relationships are said by one article alone.
        var isOfOne = true;
        foreach (var (_, witness) in facts) isOfOne &= witness.ArticleHash == facts[0].Witness.ArticleHash;
        return isOfOne ? OfOne(kind, from, to, facts) : OfSeveral(kind, from, to, facts);
    }

    private static GraphEdge? OfOne(RelationKind kind, string from, string to, ReadOnlySpan<WitnessedFact> facts)
    {
        var weight = -1;
        foreach (var (fact, _) in facts)
        {
            if (fact.Carries) weight = Math.Max(weight, CombinedConfidence.WeightOf(fact.Confidence));
        }

        if (weight < 0) return null;
        var published = facts[0].Witness.Published;
        return Edge(kind, from, to, facts, 1, 0, weight, published, published);
    }

    private static GraphEdge? OfSeveral(RelationKind kind, string from, string to, ReadOnlySpan<WitnessedFact> facts)
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
        var counted = new List<WitnessedFact>(facts.Length);
        DateOnly? first = null, last = null;
        foreach (var fact in facts)
        {
            if (!articles.Contains(fact.Witness.ArticleHash)) continue;
            counted.Add(fact);
            if (fact.Witness.Published is not { } day) continue;
            if (first is null || day < first) first = day;
            if (last is null || day > last) last = day;
        }

        return Edge(kind, from, to, CollectionsMarshal.AsSpan(counted), weights.Count, articles.Count - weights.Count, weights.Values.Sum(), first, last);
    }

    private static GraphEdge Edge(RelationKind kind, string from, string to, ReadOnlySpan<WitnessedFact> facts, int support, int copies, int weight, DateOnly? first, DateOnly? last)
    {
        var ids = new string[facts.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = facts[i].Fact.Id;
        Array.Sort(ids, StringComparer.Ordinal);
        var provenance = new EdgeProvenance(support, copies, CombinedConfidence.Of(weight), SentenceIds(facts), ImmutableCollectionsMarshal.AsImmutableArray(ids), first, last);
        return new GraphEdge(GraphIds.Edge(kind, from, to), kind, from, to, provenance, Properties(kind, facts));
    }

    private static ImmutableArray<string> SentenceIds(ReadOnlySpan<WitnessedFact> facts)
    {
        var ids = new List<string>();
        foreach (var (fact, witness) in facts)
        {
            foreach (var ordinal in fact.Sentences) ids.Add(GraphIds.Sentence(witness.ArticleHash, ordinal));
        }

        ids.Sort(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<string>(ids.Count);
        foreach (var id in ids)
        {
            if (distinct.Count == 0 || distinct[^1] != id) distinct.Add(id);
        }

        return distinct.DrainToImmutable();
    }

    private static ImmutableSortedDictionary<string, PropertyValue> Properties(RelationKind kind, ReadOnlySpan<WitnessedFact> facts)
    {
        var declared = GraphSchema.Of(kind).Properties;
        if (declared.IsEmpty) return PropertyMap.Empty;
        var properties = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var property in declared)
        {
            var values = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var (fact, _) in facts)
            {
                if (fact.Property == property.Name) values.Add(fact.Value);
            }

            if (property.Type == Core.Graph.ValueType.Flag) properties[property.Name] = PropertyValue.Of(values.Contains("true"));
            else if (values.Count > 0) properties[property.Name] = PropertyValue.Of([.. values]);
        }

        return properties.ToImmutable();
    }
}
