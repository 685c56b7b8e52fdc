using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>A claim under its key, as the fact base keeps it.</summary>
public sealed record SheetClaim
{
    /// <summary>Its key, 16 letters.</summary>
    public required string Key { get; init; }

    /// <summary>Id within the article: <c>c1</c>, <c>c2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="ClaimForms"/>.</summary>
    public required string Form { get; init; }

    /// <summary>The claim's words and where they stand.</summary>
    public required Evidence Span { get; init; }

    /// <summary>Ordinals of the sentences it stands in, ascending.</summary>
    public ImmutableArray<int> Sentences { get; init; } = [];

    /// <summary>Local id of the speaker, one of <see cref="Speakers"/>, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Local id of the study it speaks of, or null.</summary>
    public string? Study { get; init; }

    /// <summary>Local ids of the topics it is about.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>True where it states a result of a study reported here.</summary>
    public bool Finding { get; init; }

    /// <summary>One of <see cref="Certainties"/>.</summary>
    public string Certainty { get; init; } = Certainties.Asserted;

    /// <summary>True where the main statement is negated.</summary>
    public bool Negated { get; init; }

    /// <summary>One of <see cref="Strengths"/>.</summary>
    public string Strength { get; init; } = Strengths.None;

    /// <summary>Numbers and comparisons as they stand in the text.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Name of the rule or model that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Calibrated probability in thousandths, 1 to 999.</summary>
    public int Confidence { get; init; }
}
