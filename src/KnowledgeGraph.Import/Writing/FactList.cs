using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Collects the facts of one article; what is said twice is one fact with the spans of both and the surer rule.</summary>
/// <param name="hash">The article's hash.</param>
/// <param name="sentences">The article's sentences.</param>
internal sealed class FactList(string hash, SentenceIndex sentences)
{
    private readonly SortedDictionary<string, Fact> facts = new(StringComparer.Ordinal);

    /// <summary>A probability as whole thousandths between 1 and 999, so that confidences combine alike on every machine.</summary>
    public static int Thousandths(double probability) =>
        Math.Clamp((int)Math.Round(probability * 1000, MidpointRounding.AwayFromZero), 1, 999);

    /// <summary>Adds a fact that carries a relationship; does nothing where an end is unknown.</summary>
    public void Add(RelationKind kind, string? from, string? to, string rule, double confidence, params ReadOnlySpan<Evidence> spans) =>
        Add(kind, from, to, "", "", rule, confidence, spans);

    /// <summary>Adds a fact that states a property of a relationship.</summary>
    public void Add(RelationKind kind, string? from, string? to, string property, string value, string rule, double confidence, params ReadOnlySpan<Evidence> spans)
    {
        if (from is null || to is null) return;
        var id = GraphIds.Fact(hash, kind, from, to, property, value);
        var ordered = Ordered(spans);
        var fact = new Fact(id, kind, from, to, property, value, ordered, Over(ordered), rule, Thousandths(confidence));
        facts[id] = facts.TryGetValue(id, out var known) ? Join(known, fact) : fact;
    }

    /// <summary>All facts in ordinal order of their ids.</summary>
    public ImmutableArray<Fact> ToSheet() => [.. facts.Values];

    private Fact Join(Fact known, Fact again)
    {
        var surer = again.Confidence > known.Confidence ? again : known;
        var spans = Ordered([.. known.Spans, .. again.Spans]);
        return surer with { Spans = spans, Sentences = Over(spans) };
    }

    // Most facts have one span.
    private ImmutableArray<int> Over(ImmutableArray<Evidence> spans) =>
        spans.Length == 1 ? [.. sentences.Over(spans[0].Start, spans[0].End)] : [.. spans.SelectMany(span => sentences.Over(span.Start, span.End)).Distinct().Order()];

    private static ImmutableArray<Evidence> Ordered(ReadOnlySpan<Evidence> spans) =>
        spans.Length == 1 ? [spans[0]] : [.. spans.ToArray().Distinct().OrderBy(span => span.Start).ThenBy(span => span.End)];
}
