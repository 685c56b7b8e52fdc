using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Reduces the sheets of a batch to what the graph needs of them once their rows are written, so that a batch may be large.</summary>
/// <remarks>What many articles say in the same words stands in memory once. For one thread.</remarks>
internal sealed class SlimSheets
{
    private readonly Dictionary<string, KeyedMention> words = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalTraits, LocalTraits> traits = [];
    private readonly Dictionary<int, ImmutableArray<int>> single = [];

    /// <summary>What is kept of a sheet.</summary>
    public SlimSheet Of(FactSheet sheet) => new(
        sheet.Hash,
        ImmutableArray.CreateRange(sheet.Entities, entity => entity with { Id = "", Name = Words(entity.Name).Span.Text, Mentions = Mentions(entity), Traits = Traits(entity.Traits) }),
        ImmutableArray.CreateRange(sheet.Claims, claim => new SlimClaim(claim.Key, Ordinals(claim.Sentences))),
        ImmutableArray.CreateRange(sheet.Facts, fact => new SlimRelation(fact.Kind, fact.From, fact.To, SlimFact.Of(fact) with { Value = Shared(fact.Value), Sentences = Ordinals(fact.Sentences) })));

    private ImmutableArray<KeyedMention> Mentions(LocalEntity entity) =>
        EntityTally.HasForms(entity.Kind) ? ImmutableArray.CreateRange(entity.Mentions, mention => Words(mention.Span.Text)) : [];

    private LocalTraits Traits(LocalTraits stated)
    {
        if (!traits.TryGetValue(stated, out var known)) traits[stated] = known = stated;
        return known;
    }

    // Most things stand in one sentence.
    private ImmutableArray<int> Ordinals(ImmutableArray<int> ordinals)
    {
        if (ordinals.Length != 1) return ordinals;
        if (!single.TryGetValue(ordinals[0], out var known)) single[ordinals[0]] = known = ordinals;
        return known;
    }

    private string Shared(string value) => value.Length == 0 ? value : Words(value).Span.Text;

    private KeyedMention Words(string text)
    {
        if (!words.TryGetValue(text, out var mention)) words[text] = mention = new KeyedMention("", new Evidence(0, text.Length, text), -1);
        return mention;
    }
}
