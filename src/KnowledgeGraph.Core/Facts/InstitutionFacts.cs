using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>One organisation named in an article.</summary>
public sealed record InstitutionFacts
{
    /// <summary>Id within this article: <c>i1</c>, <c>i2</c> … in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>Fullest form in the text, without a leading "the"; coordinated names are expanded.</summary>
    public required string Name { get; init; }

    /// <summary>university, hospital, institute, charity, agency, government, company, society, media or other.</summary>
    public required string Kind { get; init; }

    /// <summary>Named mentions in text order.</summary>
    public ImmutableArray<Evidence> Mentions { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Institution this one is part of: value is its id.</summary>
    public Attested? Parent { get; init; }

    /// <summary>Place it stands in: value is the place's id.</summary>
    public Attested? Location { get; init; }

    /// <summary>True where the article was published by it.</summary>
    public bool IsPublisher { get; init; }
}
