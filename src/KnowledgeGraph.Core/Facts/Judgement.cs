using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Core.Facts;

/// <summary>A mention as a human saw it: found again by its words and what stands around them, so that it survives re-import, refresh and small edits.</summary>
/// <remarks>The selector of a quotation with its context, after the W3C Web Annotation Data Model (TextQuoteSelector, 2017).</remarks>
/// <param name="Source">The article's source.</param>
/// <param name="Exact">The mention's words.</param>
/// <param name="Prefix">Up to 32 code units before them.</param>
/// <param name="Suffix">Up to 32 code units behind them.</param>
public sealed record MentionAnchor(string Source, string Exact, string Prefix, string Suffix)
{
    private const int Context = 32;

    /// <summary>Anchors a span of an article.</summary>
    public static MentionAnchor Of(string source, string text, Evidence span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(span);
        return new MentionAnchor(source, span.Text, text[Math.Max(0, span.Start - Context)..span.Start], text[span.End..Math.Min(text.Length, span.End + Context)]);
    }

    /// <summary>Finds the entity of a kind whose mention fits best; null where none has the same words.</summary>
    public LocalEntity? Find(FactSheet sheet, NodeKind kind)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Entities.Where(entity => entity.Kind == kind)
            .SelectMany(entity => entity.Mentions.Where(mention => mention.Span.Text == Exact).Select(mention => (Entity: entity, mention.Span, Fit: Fit(sheet.Text, mention.Span))))
            .OrderByDescending(found => found.Fit).ThenBy(found => found.Span.Start).ThenBy(found => found.Entity.Key, StringComparer.Ordinal)
            .Select(found => found.Entity).FirstOrDefault();
    }

    // Length of the context that agrees, counted from the mention outwards.
    private int Fit(string text, Evidence span)
    {
        var fit = 0;
        for (var i = 1; i <= Prefix.Length && span.Start - i >= 0 && Prefix[^i] == text[span.Start - i]; i++) fit++;
        for (var i = 0; i < Suffix.Length && span.End + i < text.Length && Suffix[i] == text[span.End + i]; i++) fit++;
        return fit;
    }
}

/// <summary>What a human said of two entities; kept apart from entities and stronger than any score.</summary>
/// <param name="Kind">Kind of both entities.</param>
/// <param name="Same">True where they are one, false where they are not.</param>
/// <param name="A">A mention of the one.</param>
/// <param name="B">A mention of the other.</param>
/// <param name="Because">Why, in the human's words.</param>
public sealed record Judgement(NodeKind Kind, bool Same, MentionAnchor A, MentionAnchor B, string Because)
{
    /// <summary>Content hash of kind, verdict and mentions: the same judgement made twice is one.</summary>
    public string Id => ContentHash.Of(
        "judgement", GraphSchema.Of(Kind).Label, Same ? "same" : "different",
        A.Source, A.Exact, A.Prefix, A.Suffix, B.Source, B.Exact, B.Prefix, B.Suffix);
}
