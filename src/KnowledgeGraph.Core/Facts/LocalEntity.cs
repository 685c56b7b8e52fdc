using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Facts;

/// <summary>An entity as one article knows it; resolution decides which of them are one across articles.</summary>
public sealed record LocalEntity
{
    /// <summary>Smallest of its mentions' keys: its name across the whole fact base, 16 letters.</summary>
    public required string Key { get; init; }

    /// <summary>Its kind: one of <see cref="GraphSchema.EntityKinds"/>.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>Id within the article: <c>p1</c>, <c>i2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Fullest form in the article; for studies a short description made of journal, lead and institution.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is mentioned, in text order; for studies the sentences that report it.</summary>
    public ImmutableArray<KeyedMention> Mentions { get; init; } = [];

    /// <summary>What the article says of it alone.</summary>
    public LocalTraits Traits { get; init; } = LocalTraits.None;
}

/// <summary>One mention of an entity.</summary>
/// <param name="Key">Content hash of article, kind and offsets, 16 letters.</param>
/// <param name="Span">The words.</param>
/// <param name="Sentence">Ordinal of the sentence it stands in, or -1 where it stands in none.</param>
public sealed record KeyedMention(string Key, Evidence Span, int Sentence);

/// <summary>Properties of an entity that one article states; each kind uses some of them.</summary>
public sealed record LocalTraits
{
    /// <summary>Nothing is stated.</summary>
    public static LocalTraits None { get; } = new();

    /// <summary>Person: titles before the name.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Person: job title.</summary>
    public string? Role { get; init; }

    /// <summary>Person: one of <see cref="Parts"/>.</summary>
    public string? Part { get; init; }

    /// <summary>Institution: university, hospital …</summary>
    public string? Type { get; init; }

    /// <summary>Place: ISO 3166 two-letter code.</summary>
    public string? Country { get; init; }

    /// <summary>Study: digital object identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>Study: number of participants, animals or samples.</summary>
    public int? SampleSize { get; init; }

    /// <summary>Study: design.</summary>
    public string? Design { get; init; }

    /// <summary>Study: preprint or conference.</summary>
    public string? Stage { get; init; }
}
