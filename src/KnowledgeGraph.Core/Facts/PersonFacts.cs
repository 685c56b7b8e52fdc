using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>One human being named in an article.</summary>
public sealed record PersonFacts
{
    /// <summary>Id within this article: <c>p1</c>, <c>p2</c> … in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>Fullest form in the text, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>Titles met before the name, in order of first appearance.</summary>
    public ImmutableArray<string> Titles { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Job title as in the text, without the institution.</summary>
    public string? Role => RoleStated?.Value;

    /// <summary>One of <see cref="Parts"/>.</summary>
    public string Part => PartStated.Value;

    /// <summary>The role with its evidence.</summary>
    public Attested? RoleStated { get; init; }

    /// <summary>The part with its cue as evidence.</summary>
    public required Attested PartStated { get; init; }

    /// <summary>Named mentions (pronouns and descriptions are not listed), in text order, titles included where they stand before the name.</summary>
    public ImmutableArray<Evidence> Mentions { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Institutions the text ties the person to.</summary>
    public ImmutableArray<AffiliationFacts> Affiliations { get => field.IsDefault ? [] : field; init; } = [];
}

/// <summary>A person's tie to an institution or, for editors, a journal.</summary>
/// <param name="Institution">Id of the institution or journal within this article.</param>
/// <param name="Department">Department as in the text, where one is named.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1.</param>
/// <param name="Rule">Name of the rule or model that found it.</param>
/// <param name="Evidence">Where the article says so.</param>
public sealed record AffiliationFacts(string Institution, string? Department, double Confidence, string Rule, Evidence Evidence);

/// <summary>The values <see cref="PersonFacts.Part"/> takes.</summary>
public static class Parts
{
    /// <summary>Author of a study reported here, or on its team.</summary>
    public const string Author = "author";

    /// <summary>Comments from outside the study.</summary>
    public const string Expert = "expert";

    /// <summary>Wrote the article.</summary>
    public const string Journalist = "journalist";

    /// <summary>Anyone else: a patient, a celebrity, a historical figure.</summary>
    public const string Subject = "subject";
}
