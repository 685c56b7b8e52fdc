using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Reduces the sheets of a batch to what the graph needs of them once their rows are written, so that a batch may be large.</summary>
/// <remarks>Words by which many articles mention their entities stand in memory once. For one thread.</remarks>
internal sealed class SlimSheets
{
    private static readonly Evidence Nowhere = new(0, 0, "");
    private readonly Dictionary<string, KeyedMention> words = new(StringComparer.Ordinal);

    /// <summary>The sheet with the words of mentions, the sentences of claims, and facts without their spans and rules.</summary>
    public FactSheet Of(FactSheet sheet) => sheet with
    {
        Article = sheet.Article with { Text = "" },
        Read = null,
        Sentences = [],
        Entities = ImmutableArray.CreateRange(sheet.Entities, entity => entity with { Name = Words(entity.Name).Span.Text, Mentions = Mentions(entity) }),
        Claims = ImmutableArray.CreateRange(sheet.Claims, claim => new SheetClaim { Key = claim.Key, Id = "", Form = "", Span = Nowhere, Rule = "", Sentences = claim.Sentences }),
        Facts = ImmutableArray.CreateRange(sheet.Facts, fact => fact with { Spans = [], Rule = "", Value = Shared(fact.Value) }),
    };

    private ImmutableArray<KeyedMention> Mentions(LocalEntity entity) =>
        EntityTally.HasForms(entity.Kind) ? ImmutableArray.CreateRange(entity.Mentions, mention => Words(mention.Span.Text)) : [];

    private string Shared(string value) => value.Length == 0 ? value : Words(value).Span.Text;

    private KeyedMention Words(string text)
    {
        if (!words.TryGetValue(text, out var mention)) words[text] = mention = new KeyedMention("", new Evidence(0, text.Length, text), -1);
        return mention;
    }
}
